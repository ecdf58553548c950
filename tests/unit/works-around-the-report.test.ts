import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { CheckedBibliography, WorkEntry, WorkReference } from "../../seed/format/bibliography-data.ts";
import { readBibliographyFolder } from "../../seed/format/read-bibliography-folder.ts";
import { readReport } from "../../seed/format/read-report.ts";
import type { CheckedReport } from "../../seed/format/report-data.ts";
import { recordsOfShippedBibliography } from "../../seed/graph/bibliography-records.ts";
import { recordsOfReport } from "../../seed/graph/report-records.ts";
import { resolve } from "../../server/library/resolve.ts";
import { projectRoot } from "../../server/project-root.ts";

const folder = join(projectRoot, "seed", "works-around-state-of-ai-2023");
const collected = join(projectRoot, "..", "shared", "report", "citations.json");
const isHere = existsSync(collected);

let report: CheckedReport;
let shipped: CheckedBibliography;
beforeAll(async () => {
  report = await readReport(join(projectRoot, "seed", "state-of-ai-2023"));
  const ids = new Set([...report.papers, ...report.webSources].map(({ id }) => id));
  shipped = await readBibliographyFolder(folder, { report: report.report.id, ids });
});

const keyOf = (reference: WorkReference): string =>
  "work" in reference ? reference.work : `report/${reference.reportDocument}`;

test("the bibliography has no fault, and every document of the report that it names is there", () => {
  expect([shipped.works.length, shipped.citations.length]).toEqual([1416, 2412]);
  const documents = new Set(shipped.citations.flatMap(({ from, to }) => [keyOf(from), keyOf(to)]));
  const papers = report.papers.map(({ id }) => `report/${id}`);
  expect(papers.filter((id) => !documents.has(id))).toEqual(["report/reality-check-global-governance"]);
  expect(shipped.works.flatMap(({ sameAs }) => (sameAs ? [keyOf(sameAs)] : []))).toEqual([
    "report/governance-of-superintelligence",
    "report/statement-on-ai-risk-page",
    "report/conversation-with-bings-chatbot",
    "report/statement-on-ai-risk-page",
    "vaswani2017-attention-is-all",
  ]);
});

test("no work is one of the report's papers by an identifier", () => {
  const known = new Set(report.papers.flatMap(({ arxiv, doi, url }) => [arxiv, doi, url]));
  const again = shipped.works.filter(({ entry: { identifiers } }) =>
    [...identifiers.arxiv, ...identifiers.doi, ...identifiers.url].some((identifier) => known.has(identifier)),
  );
  expect(again.map(({ id }) => id)).toEqual([]);
});

test("each citation names a public file or says that its repository is not known, and no number of a store", () => {
  const unknown = shipped.citations.filter(({ file }) => file === null);
  expect(unknown).toHaveLength(119);
  expect(new Set(unknown.map(({ seenIn }) => seenIn?.en))).toEqual(new Set(["a public file, repository unknown"]));
  expect(readFileSync(join(folder, "citations.yaml"), "utf8")).not.toMatch(/\bid \d|stored/);
});

test("as records beside the report's, what is said to be one is one, under the report's id, and nothing else of the two meets", () => {
  const ofReport = recordsOfReport(report);
  const { records, statements } = recordsOfShippedBibliography(shipped, ofReport);
  const { things, faults } = resolve([...ofReport, ...records]);
  expect(faults).toEqual([]);
  const met = things.filter((thing) => new Set(thing.records.map(({ collection }) => collection)).size > 1);
  const documents = met.filter(({ kind }) => kind === "paper" || kind === "web");
  const works = (thing: (typeof things)[number]) => thing.records.filter(({ isReference }) => isReference !== true);
  expect(documents.filter((thing) => works(thing).length > 1).map((thing) => [thing.id, works(thing).length])).toEqual([
    ["conversation-with-bings-chatbot", 2],
    ["governance-of-superintelligence", 2],
    ["statement-on-ai-risk-page", 3],
  ]);
  const ids = new Set(ofReport.map(({ reviewedId }) => reviewedId));
  expect(met.filter(({ id }) => !ids.has(id))).toEqual([]);
  expect(things.filter(({ id }) => ids.has(id))).toHaveLength(ofReport.length);
  const vaswani = things.filter((thing) =>
    thing.records.some(({ id }) => id.endsWith("/vaswani2017-attention-is-all")),
  );
  expect(vaswani.map((thing) => thing.records.length)).toEqual([2]);
  const known = new Set(records.map(({ id }) => id));
  expect(statements.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([]);
  expect(statements.filter(({ type }) => type === "CITES")).toHaveLength(2412);
});

test("a citation says where it was seen, in both languages; a work what is known of it in part", () => {
  const { records, statements } = recordsOfShippedBibliography(shipped, []);
  const says = statements.filter(({ type }) => type === "CITES").map((statement) => statement.says);
  expect(says.filter(({ recordSeen }) => String(recordSeen) === "a public file, repository unknown")).toHaveLength(119);
  expect(says.filter(({ recordSeen, recordSeenZh }) => !recordSeen || !recordSeenZh)).toEqual([]);
  const works = records.filter(({ kind, isReference }) => kind !== "person" && isReference !== true);
  const unseen = works.filter(({ fields }) => String(fields["recordUnverified"] ?? "") === "authors");
  expect(unseen.map(({ fields }) => fields["authorCount"])).toEqual(unseen.map(() => 0));
  expect(works.filter(({ fields }) => String(fields["recordPartly"] ?? "") === "authors").length).toBeGreaterThan(100);
  const ofArxiv = works.filter(({ identifiers }) => identifiers.arxiv !== undefined);
  expect(new Set(ofArxiv.map(({ fields }) => fields["note"]))).toEqual(
    new Set(["The year is that of its arXiv number."]),
  );
});

/** Papers of the report that share two and more of what `others` tells with another paper. */
function sharing(others: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const papers = report.papers.map(({ id }) => `report/${id}`);
  const of = (paper: string) => others.get(paper) ?? new Set<string>();
  return new Set(
    papers.filter((paper) =>
      papers.some((other) => other !== paper && [...of(paper)].filter((id) => of(other).has(id)).length >= 2),
    ),
  );
}

test("32 of the 34 papers share two and more citing works or references with another", () => {
  const citing = new Map<string, Set<string>>();
  const references = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, key: string, value: string) =>
    to.set(key, (to.get(key) ?? new Set()).add(value));
  const all = [
    ...shipped.citations.map(({ from, to }) => [keyOf(from), keyOf(to)] as const),
    ...report.citations.map(({ from, to }) => [`report/${from}`, `report/${to}`] as const),
  ];
  for (const [from, to] of all) {
    add(citing, to, from);
    add(references, from, to);
  }
  const sharingPapers = new Set([...sharing(citing), ...sharing(references)]);
  const left = report.papers.map(({ id }) => id).filter((id) => !sharingPapers.has(`report/${id}`));
  expect(left).toEqual(["reality-check-global-governance", "scalable-deliberation-with-polis"]);
});

interface CollectedWork {
  id: string;
  title: string;
  authors: string[];
  authors_complete?: boolean;
  year: number | null;
  arxiv?: string;
  doi?: string;
  url?: string;
  venue?: string;
  kind: string;
}
interface Collected {
  works: CollectedWork[];
  citations: { from: string; to: string; seen: string; confidence: string }[];
  complete_lists: { paper: string; references_found: number; references_matched: number }[];
}

describe(`what was collected${isHere ? "" : " (no citations.json in ../shared/report: nothing was compared)"}`, () => {
  const read = () => JSON.parse(readFileSync(collected, "utf8")) as Collected;

  test.skipIf(!isHere)("is here work by work, changed only where a work says what was found and why", () => {
    const works = parse(readFileSync(join(folder, "works.yaml"), "utf8")) as WorkEntry[];
    expect(works.map(asCollected)).toEqual(
      read().works.map(({ url, doi, arxiv, authors, ...rest }, index) => ({
        ...rest,
        authors: mendNames(authors, works[index] as WorkEntry),
        id: rest.id.slice(2),
        authors_complete: rest.authors_complete ?? true,
        venue: rest.venue ?? null,
        arxiv: arxiv ?? null,
        doi: doi?.toLowerCase() ?? null,
        // The address of an arXiv work is that of its number.
        url: url === `https://arxiv.org/abs/${String(arxiv)}` ? null : (url ?? null),
      })),
    );
    expect(works.filter(({ mended }) => mended !== undefined)).toHaveLength(103);
  });

  test.skipIf(!isHere)("is here citation by citation, each at the place where it was seen", () => {
    const ours = shipped.citations.map(({ from, to, file, confidence }) => ({ from, to, file, confidence }));
    const paperOf = paperNames();
    const named = (id: string) => (id.startsWith("P-") ? paperOf.get(id) : id.slice(2));
    const line = (parts: readonly unknown[]) => parts.map(String).join(" | ");
    // In five places the file's name is followed by what of it was read, which stands in `how` here.
    const fileOf = (seen: string) => (/^stored/.test(seen) ? null : seen.replace(/ \((?:the|keys|bib)[^()]*\)$/, ""));
    expect(
      ours.map(({ from, to, file, confidence }) => line([keyOf(from), keyOf(to), file, confidence])).toSorted(),
    ).toEqual(
      read()
        .citations.map(({ from, to, seen, confidence }) => line([named(from), named(to), fileOf(seen), confidence]))
        .toSorted(),
    );
    expect(new Set(paperOf.values()).size).toBe(34);
  });

  test.skipIf(!isHere)("has its 18 lists that were read whole", () => {
    const lists = new Map(
      shipped.citations.flatMap(({ from, wholeList }) => (wholeList ? [[keyOf(from), wholeList] as const] : [])),
    );
    const counts = ({ found, matched }: { found: number; matched: number }) => `${String(found)}/${String(matched)}`;
    expect([...lists.values()].map(counts).toSorted()).toEqual(
      read()
        .complete_lists.map((list) => counts({ found: list.references_found, matched: list.references_matched }))
        .toSorted(),
    );
  });
});

/** A work as it was before it was mended; of authors that were mended name by name, what those found would be. */
function asCollected({ id, title, authors = [], authorsCut, mended, ...rest }: WorkEntry) {
  const { year, arxiv, doi, url, venue, kind } = rest;
  const names = authors.map((author) => (typeof author === "string" ? author : author.literal));
  return {
    ...{ id, title, authors: names, year: year ?? null, arxiv: arxiv ?? null, doi: doi ?? null, url: url ?? null },
    ...{ venue: venue ?? null, kind, authors_complete: authorsCut !== true },
    ...mended?.found,
    ...(mended?.found?.doi !== undefined && { doi: mended.found.doi.toLowerCase() }),
  };
}

function mendNames(found: readonly string[], { mended }: WorkEntry): string[] {
  if (mended?.found?.authors !== undefined) return [...found];
  const mends = new Map(mended?.names?.map((name) => [name.found, name.now]));
  return found.flatMap((name) => mends.get(name) ?? [name]);
}

/** `P-cai` by the id that the report's data has for it: by its arXiv number or DOI, else by its title. */
function paperNames(): Map<string, string> {
  const { papers } = JSON.parse(readFileSync(join(collected, "..", "bibliography.json"), "utf8")) as {
    papers: { id: string; title: string; arxiv_id?: string | null; doi?: string | null }[];
  };
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return new Map(
    papers.map(({ id, title, arxiv_id, doi }) => {
      const byIdentifier = report.papers.find(
        (paper) =>
          (arxiv_id && paper.arxiv === arxiv_id.replace(/v\d+$/, "")) || (doi && paper.doi === doi.toLowerCase()),
      );
      const paper = byIdentifier ?? report.papers.find((one) => plain(one.title) === plain(title));
      return [id, `report/${String(paper?.id)}`];
    }),
  );
}
