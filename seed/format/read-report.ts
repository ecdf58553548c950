import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { runChecks } from "../rules/run-checks.ts";
import { type SeedFault, SeedFaults } from "./fault.ts";
import { readDraft } from "./read-draft.ts";
import type { CheckedReport, ReportDraft, ReportEntry } from "./report-data.ts";
import { type Located, readYamlSource } from "./yaml-source.ts";

/**
 * Reads a report's data and checks all of it, by form and by what its entries say about each other.
 *
 * @param folder such as `seed/state-of-ai-2023`
 * @throws SeedFaults with every fault at once
 */
export async function readReport(folder: string): Promise<CheckedReport> {
  const { report, faults } = await readReportWithFaults(folder);
  if (faults.length > 0 || !report) throw new SeedFaults(faults);
  return report;
}

/** What could be read of a report's data, each entry with its place, and every fault of the rest. */
export interface ReadReport {
  draft: ReportDraft;
  /** Without the entries that have faults; undefined where report.yaml itself has. */
  report: CheckedReport | undefined;
  faults: SeedFault[];
}

/** As `readReport`, but faults come beside what could be read. */
export async function readReportWithFaults(folder: string): Promise<ReadReport> {
  const files = await readDataFiles(folder);
  const read = [...files].map(([file, text]) => readYamlSource(file, text));
  const missing = ["report.yaml", "outline.yaml"].filter((file) => !files.has(file)).map(missingFile);
  const { draft, faults: ofForm } = readDraft(read.map(({ source }) => source));
  const faults = [...missing, ...read.flatMap((one) => one.faults), ...ofForm, ...runChecks(draft)];
  return { draft, report: draft.report && toReport(draft, draft.report, checksum(files)), faults };
}

/** Every data file by its path below the folder, in the same order on every machine. */
async function readDataFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return new Map(names.map((name, index) => [name, texts[index] ?? ""]));
}

/**
 * Raised whenever loading makes another graph of the same files (folded words, counts, orders): a graph stored before then
 * has another version, and is loaded anew at the next start.
 */
const GRAPH_FORM = 4;

function checksum(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256").update(`${String(GRAPH_FORM)}\0`);
  for (const [file, text] of files) hash.update(`${file}\0${text}\0`);
  return hash.digest("hex").slice(0, 16);
}

function missingFile(file: string): SeedFault {
  return { file, line: 1, column: 1, field: "", message: "is missing" };
}

function toReport(draft: ReportDraft, report: Located<ReportEntry>, version: string): CheckedReport {
  const values = <T>(located: readonly Located<T>[]): T[] => located.map(({ value }) => value);
  const sections = values(draft.sections);
  const passageOrder = new Map(
    sections
      .flatMap((section) => (section.passages ?? []).map(({ number }) => `${section.id}.${String(number)}`))
      .map((passage, index) => [passage, index]),
  );
  const place = (passage: string) => passageOrder.get(passage) ?? 0;
  return {
    version,
    report: report.value,
    sections,
    footnotes: values(draft.footnotes),
    papers: values(draft.papers),
    webSources: values(draft.webSources),
    citations: values(draft.citations),
    entities: values(draft.entities),
    claims: values(draft.claims).toSorted((a, b) => place(a.passage) - place(b.passage) || a.ordinal - b.ordinal),
    questions: values(draft.questions),
    claimlessPassages: values(draft.passageClaims).flatMap(({ passage, noClaims }) =>
      noClaims ? [{ passage, noClaims }] : [],
    ),
  };
}
