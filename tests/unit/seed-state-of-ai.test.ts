import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { auditReport } from "../../seed/audit/audit-report.ts";
import { findReportText } from "../../seed/audit/report-text.ts";
import { describeFault } from "../../seed/format/fault.ts";
import { readReport, readReportWithFaults } from "../../seed/format/read-report.ts";
import { recordsOfReport } from "../../seed/graph/report-records.ts";
import { resolve } from "../../server/library/resolve.ts";
import { projectRoot } from "../../server/project-root.ts";

const folder = join(projectRoot, "seed", "state-of-ai-2023");
const reportFolder = join(projectRoot, "..", "shared", "report");
const ownWords = join(projectRoot, "..", "shared", "checks", "own-words.mjs");

test("the report's data has no fault, and every footnote that it prints or lost", async () => {
  const { footnotes, papers, webSources, sections } = await readReport(folder);
  const states = footnotes.map(({ state }) => state);
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  expect({
    leads: count("leads"),
    misprinted: count("misprinted"),
    uncertain: count("uncertain"),
    lost: count("lost"),
    neverPrinted: count("never-printed"),
  }).toEqual({ leads: 49, misprinted: 2, uncertain: 2, lost: 10, neverPrinted: 3 });
  expect([papers.length, webSources.length]).toEqual([34, 45]);
  expect(sections.flatMap(({ passages = [] }) => passages)).toHaveLength(162);
});

test("every entry of the printed list is a document, and two of them are reached by no marker", async () => {
  const { papers, webSources, footnotes } = await readReport(folder);
  const listed = [...papers, ...webSources].flatMap(({ listEntries = [] }) => listEntries);
  expect(listed.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
  expect(listed.filter((entry) => !footnotes.some((footnote) => footnote.entry === entry))).toEqual([9, 10]);
});

test("as records of a library, each of its documents, people and other entities is one thing by its own id, without a fault", async () => {
  const records = recordsOfReport(await readReport(folder));
  const { things, faults } = resolve(records);
  expect(faults).toEqual([]);
  expect(things.map(({ id }) => id)).toEqual(records.map(({ reviewedId }) => reviewedId).toSorted());
});

test("every country and state has its code of ISO 3166", async () => {
  const { entities } = await readReport(folder);
  const uncoded = entities.filter(
    ({ subtype, iso }) => (subtype === "country" || subtype === "state") && iso === undefined,
  );
  expect(uncoded.map(({ id }) => id)).toEqual([]);
});

test("every passage of the body has its claims, or the reason for none", async () => {
  const { sections, claims, claimlessPassages } = await readReport(folder);
  const told = new Set([...claims, ...claimlessPassages].map(({ passage }) => passage));
  const passages = sections.flatMap(({ id, passages = [] }) => passages.map(({ number }) => `${id}.${String(number)}`));
  expect(passages.filter((passage) => !told.has(passage))).toEqual([]);
});

test("the audit finds nothing that is not excused, with the report's text where it is at hand", async () => {
  const read = await readReportWithFaults(folder);
  const text = read.report && (await findReportText(reportFolder, read.report.report));
  if (!text) console.warn(`the report's text is not in ${reportFolder}: nothing was compared with it`);
  const { open } = auditReport(read, text);
  expect(open.map(({ kind, fault }) => `${kind} ${describeFault(".", fault)}`)).toEqual([]);
});

if (existsSync(ownWords)) {
  test("no tracked file repeats a sentence of the report", () => {
    const told = execFileSync(process.execPath, [ownWords, "seed"], { cwd: projectRoot, encoding: "utf8" });
    expect(told).toMatch(/ files read, 0 lines repeat the report's own sentences/);
  });
} else {
  test("the report's text is not on this machine, so that no file repeats its sentences goes unchecked here", () => {
    console.warn(`own-words was not run: ${ownWords} is not here`);
    expect(existsSync(ownWords)).toBe(false);
  });
}
