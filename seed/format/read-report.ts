import { runChecks } from "../rules/run-checks.ts";
import { missingFile, readDataFiles, versionOf } from "./data-files.ts";
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
  return { draft, report: draft.report && toReport(draft, draft.report, versionOf(files, GRAPH_FORM)), faults };
}

/**
 * Raised whenever loading makes another graph of the same files (folded words, counts, orders): a graph stored before then
 * has another version, and is loaded anew at the next start.
 */
const GRAPH_FORM = 4;

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
