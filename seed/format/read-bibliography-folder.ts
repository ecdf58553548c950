import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { checkBibliography } from "../rules/bibliography.ts";
import * as shapes from "./bibliography-shapes.ts";
import type {
  BibliographyDraft,
  CheckedBibliography,
  CitingEntry,
  ReportDocuments,
  WorkReference,
} from "./bibliography-data.ts";
import { missingFile, readDataFiles, versionOf } from "./data-files.ts";
import { type SeedFault, SeedFaults } from "./fault.ts";
import { suggest } from "./nearest.ts";
import { checkShape } from "./shape-faults.ts";
import { type Located, readYamlSource, type YamlSource } from "./yaml-source.ts";
import { toWork } from "./work-entry.ts";

const BIBLIOGRAPHY = "bibliography.yaml";
const files = [BIBLIOGRAPHY, "works.yaml", "citations.yaml"] as const;
/** Raised whenever the same files make another bibliography. */
const FORM = 1;
const REPORT = "report/";

/** Whether a folder of data holds a bibliography; a report's has `report.yaml`. */
export const isBibliographyFolder = (folder: string): boolean => existsSync(join(folder, BIBLIOGRAPHY));

/**
 * Reads a shipped bibliography and checks all of it, by form and by what its entries say about each other.
 *
 * @param folder such as `seed/works-around-state-of-ai-2023`
 * @param documents those of the report that it is around; without them what `report/` stands before is taken as it is
 * @throws SeedFaults with every fault at once
 */
export async function readBibliographyFolder(
  folder: string,
  documents?: ReportDocuments,
): Promise<CheckedBibliography> {
  const texts = await readDataFiles(folder);
  const read = [...texts].map(([file, text]) => readYamlSource(file, text));
  const draft = new Draft(read.map(({ source }) => source));
  const { bibliography, works, citing } = draft.draft;
  const faults = [
    ...files.filter((file) => !texts.has(file)).map(missingFile),
    ...read.flatMap((one) => one.faults),
    ...draft.faults,
    ...checkBibliography(draft.draft, documents),
  ];
  if (faults.length > 0 || !bibliography) throw new SeedFaults(faults);
  return {
    version: versionOf(texts, FORM),
    bibliography: bibliography.value,
    works: works.map((located) => ({
      ...toWork(located),
      sameAs: located.value.sameAs === undefined ? null : referenceOf(located.value.sameAs),
    })),
    citations: citing.flatMap(({ value }) => citationsOf(value)),
  };
}

class Draft {
  readonly faults: SeedFault[] = [];
  readonly draft: BibliographyDraft;
  readonly #sources: ReadonlyMap<string, YamlSource>;

  constructor(sources: readonly YamlSource[]) {
    this.#sources = new Map(sources.map((source) => [source.file, source]));
    for (const source of sources) {
      if ((files as readonly string[]).includes(source.file)) continue;
      this.faults.push(source.place([]).fault("is no file of a bibliography's data", suggest(source.file, files)));
    }
    const bibliography = this.#readBibliography();
    const works = this.#readList("works.yaml", shapes.work);
    const before = this.faults.length;
    const citing = this.#readList("citations.yaml", shapes.citingDocument);
    const citingIsWhole = this.faults.length === before && this.#sources.get("citations.yaml")?.readable === true;
    this.draft = {
      ...{ bibliography, works, citing, citingIsWhole },
      ids: this.#idsIn("works.yaml"),
    };
  }

  #readBibliography(): BibliographyDraft["bibliography"] {
    const source = this.#sources.get(BIBLIOGRAPHY);
    if (!source?.readable) return undefined;
    return this.#take(checkShape(shapes.bibliography, { value: source.value, place: source.place([]) }));
  }

  #readList<Shape extends z.ZodType>(file: string, shape: Shape): Located<z.output<Shape>>[] {
    const source = this.#sources.get(file);
    if (!source?.readable) return [];
    if (!Array.isArray(source.value)) {
      this.faults.push(source.place([]).fault("must be a list"));
      return [];
    }
    return source.value.flatMap(
      (value: unknown, index) => this.#take(checkShape(shape, { value, place: source.place([index]) })) ?? [],
    );
  }

  #idsIn(file: string): Located<string>[] {
    const source = this.#sources.get(file);
    const read = z.array(z.object({ id: z.string() }).catch({ id: "" })).safeParse(source?.value);
    if (!source || !read.success) return [];
    return read.data
      .map(({ id }, index) => ({ value: id, place: source.place([index]).at("id") }))
      .filter(({ value }) => value !== "");
  }

  #take<T>({ entry, faults }: { entry: Located<T> | undefined; faults: SeedFault[] }): Located<T> | undefined {
    this.faults.push(...faults);
    return entry;
  }
}

const referenceOf = (written: string): WorkReference =>
  written.startsWith(REPORT) ? { reportDocument: written.slice(REPORT.length) } : { work: written };

function citationsOf({ from, cites, confidence, ...seen }: CitingEntry): CheckedBibliography["citations"] {
  const { file = null, seenIn = null, how = null, wholeList = null } = seen;
  return cites.map((to) => ({
    from: referenceOf(from),
    to: referenceOf(to),
    ...{ confidence, file, seenIn, how, wholeList },
  }));
}
