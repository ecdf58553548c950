import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { smallReport } from "./small-report.ts";

/** A change to one file of the data: the first text, which has to stand there once, gives way to the second; a file that is not there is written. */
export type Edit = readonly [file: string, from: string, to: string];

/** A folder with a report's data, changed as told; the small report unless another is given. It goes when the test ends. */
export function writeSeedFolder(
  edits: readonly Edit[] = [],
  report: Readonly<Record<string, string>> = smallReport,
): string {
  const folder = mkdtempSync(join(tmpdir(), "claimtrace-seed-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const texts = { ...report };
  for (const [file, from, to] of edits) {
    const text = texts[file];
    if (text === undefined) {
      texts[file] = to;
      continue;
    }
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`"${from}" stands ${String(parts.length - 1)} times in ${file}`);
    texts[file] = parts.join(to);
  }
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
