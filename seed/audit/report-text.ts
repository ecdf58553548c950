import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import type { ReportEntry } from "../format/report-data.ts";

/**
 * The report's own text, which lies beside the checkout of whoever may have it and is never kept here, with what is known
 * of its printed list.
 */
export interface ReportText {
  /** From the first; line 1 is lines[0]. */
  lines: string[];
  /** Markers by line (from 1) and column (characters before it), and the entries of the list; undefined where no bibliography lies there. */
  printed: { markers: Marker[]; entries: number[] } | undefined;
}

export interface Marker {
  line: number;
  column: number;
  printed: string;
}

const bibliography = z.object({
  footnotes: z.array(z.object({ inline_number: z.int(), line: z.nullable(z.int()), column: z.nullable(z.int()) })),
  list_items: z.array(z.object({ list_item: z.int() })),
});

/**
 * Reads `<report id>.<language>.txt` and `bibliography.json` of a folder.
 *
 * @returns undefined where the text is not there
 * @throws ZodError where bibliography.json is of another shape
 */
export async function findReportText(folder: string, { id, language }: ReportEntry): Promise<ReportText | undefined> {
  const text = await readIfThere(join(folder, `${id}.${language}.txt`));
  if (text === undefined) return undefined;
  const json = await readIfThere(join(folder, "bibliography.json"));
  return {
    lines: text.split(/\r?\n/),
    printed: json === undefined ? undefined : readPrinted(bibliography.parse(JSON.parse(json))),
  };
}

function readPrinted({ footnotes, list_items }: z.output<typeof bibliography>) {
  const markers = footnotes.flatMap(({ inline_number, line, column }) =>
    line === null || column === null ? [] : [{ line, column, printed: String(inline_number) }],
  );
  return { markers, entries: list_items.map((item) => item.list_item) };
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
