import type { Kind } from "../../server/contract/kinds.ts";
import { addressForm } from "../../server/identifying/address.ts";
import { searchTexts } from "../../server/queries/search/texts.ts";
import type { NodeRow } from "./document-nodes.ts";
import type { Evidence } from "./evidence.ts";
import type { Value } from "./relations.ts";
import type {
  CheckedReport,
  ClaimEntry,
  EntityEntry,
  PaperEntry,
  SectionEntry,
  WebSourceEntry,
} from "../format/report-data.ts";
import { recordFields } from "../format/shapes.ts";
import { type AlphabetPlace, placeInChinese, placeInEnglish } from "../wording/alphabet.ts";
import { placesInReport } from "./report-places.ts";

const labelOf: Readonly<Record<Kind, string[]>> = {
  claim: ["Entity", "Claim"],
  paper: ["Entity", "Source", "Paper"],
  web: ["Entity", "Source"],
  person: ["Entity", "Person"],
  organization: ["Entity", "Organization"],
  place: ["Entity", "Place"],
  approach: ["Entity", "Approach"],
  policy: ["Entity", "Policy"],
  artifact: ["Entity", "Artifact"],
  topic: ["Entity", "Topic"],
};

export interface EntityRows {
  /** The report's own. */
  claims: NodeRow[];
  /** What other reports may speak of as well. */
  shared: NodeRow[];
}

/** Everything that a reader can open. `order` is the order of first mention, then that of the files. */
export function buildEntities(report: CheckedReport, evidence: Evidence): EntityRows {
  const shared = [
    ...report.papers.map((paper) => paperNode(paper, report)),
    ...report.webSources.map((source) => webNode(source, report)),
    ...report.entities.map(entityNode),
  ];
  const mentioned = [...new Set(report.claims.flatMap(({ about }) => about))];
  const mentions = new Map(mentioned.map((id, index) => [id, index]));
  const headings = new Map(report.sections.map((section) => [section.id, section]));
  const placeOf = placesInReport(report);
  return {
    claims: report.claims.map((claim, order) =>
      claimNode(claim, { order, evidence, heading: headings.get(claim.section), place: placeOf(claim, order) }),
    ),
    shared: shared.map((node, index) => ({
      ...node,
      properties: {
        ...node.properties,
        ...alphabetPlaces(node.properties),
        order: mentions.get(node.properties.id) ?? mentioned.length + index,
      },
    })),
  };
}

function node(kind: Kind, properties: NodeRow["properties"]): NodeRow {
  return { labels: labelOf[kind], properties: { kind, ...properties } };
}

/** Where an entity stands in the lists by name, in either language. */
export function alphabetPlaces({ id, name, nameZh }: NodeRow["properties"]): Record<string, Value> {
  const english = placeInEnglish(String(name), id);
  const chinese = placeInChinese(String(nameZh ?? name), id);
  return { entryKey: english.key, entryHead: english.head, entryKeyZh: chinese.key, entryHeadZh: chinese.head };
}

interface ClaimPlace {
  order: number;
  evidence: Evidence;
  heading: SectionEntry | undefined;
  place: AlphabetPlace;
}

function claimNode(claim: ClaimEntry, { order, evidence, heading, place }: ClaimPlace): NodeRow {
  const { id, en, zh, short, subtype, time, timeFrom, note } = claim;
  return node("claim", {
    id,
    name: en,
    nameZh: zh,
    short: short?.en,
    shortZh: short?.zh,
    subtype,
    time,
    timeFrom,
    note: note?.en,
    noteZh: note?.zh,
    order,
    status: evidence.statusOfClaim(id),
    // A list of claims is in the order of the report, in either language.
    entryKey: place.key,
    entryHead: place.head,
    entryKeyZh: place.key,
    entryHeadZh: place.head,
    ...searchTexts([en, zh], [heading?.title, heading?.titleZh]),
  });
}

function paperNode(paper: PaperEntry, report: CheckedReport): NodeRow {
  const { id, title, titleZh, year, published, venue, doi, arxiv, isbn, openAlexId, s2Id, url } = paper;
  const authorNames = authorNamesOf(paper, report);
  return node("paper", {
    id,
    name: title,
    nameZh: titleZh,
    year,
    published,
    venue,
    doi,
    arxiv,
    isbn,
    openAlexId,
    s2Id,
    ...placeOf(url),
    authorNames,
    authorCount: paper.authorCount ?? authorNames.length,
    ...searchTexts([title, titleZh, doi, arxiv, isbn, openAlexId], [...authorNames, String(year)]),
    ...listedAs(paper, report),
    ...recordOf(paper),
  });
}

function webNode(source: WebSourceEntry, report: CheckedReport): NodeRow {
  const { id, title, titleZh, described, date, genre, url, publisher, publisherText } = source;
  const authorNames = authorNamesOf(source, report);
  const publisherName = (publisher === undefined ? undefined : nameOf(publisher, report)) ?? publisherText;
  const year = date?.slice(0, 4);
  return node("web", {
    id,
    name: title,
    nameZh: titleZh,
    described: described ?? false,
    year: year === undefined ? undefined : Number(year),
    published: date,
    genre,
    ...placeOf(url),
    publisher: publisherName,
    authorNames,
    authorCount: authorNames.length,
    ...searchTexts([title, titleZh], [...authorNames, publisherName, year]),
    ...listedAs(source, report),
    ...recordOf(source),
  });
}

/** Where it is kept, as told and in the form in which it is looked for. */
function placeOf(url: string | undefined): Record<string, Value> {
  const form = url === undefined ? undefined : addressForm(url);
  return { url, address: form?.address, page: form?.page ?? undefined };
}

/** Its entries in the printed list, and those among them that no marker belongs to. */
function listedAs({ listEntries = [] }: PaperEntry | WebSourceEntry, { footnotes }: CheckedReport) {
  const marked = new Set(footnotes.map(({ entry }) => entry));
  return { listEntries, unmarkedEntries: listEntries.filter((entry) => !marked.has(entry)) };
}

function recordOf({ record, note }: PaperEntry | WebSourceEntry): Record<string, Value> {
  return {
    recordConfidence: record.confidence,
    recordSince: record.since,
    recordPartly: fieldsThatAre("partly", record),
    recordSeenAt: record.seenAt ?? [],
    recordSeenIn: record.seenIn?.en,
    recordSeenInZh: record.seenIn?.zh,
    recordUnverified: [...fieldsThatAre("memory-only", record), ...(record.unverified ?? [])],
    note: note?.en,
    noteZh: note?.zh,
  };
}

/** Of a record that tells its fields apart; one that is not named shares the confidence of the whole. */
function fieldsThatAre(
  wanted: PaperEntry["record"]["confidence"],
  { fields, confidence }: PaperEntry["record"],
): string[] {
  if (fields === undefined) return [];
  return recordFields.filter((field) => (fields[field] ?? confidence) === wanted);
}

function authorNamesOf(source: PaperEntry | WebSourceEntry, report: CheckedReport): string[] {
  const printedAs: Record<string, string> = ("printedAs" in source ? source.printedAs : undefined) ?? {};
  const authorText = "authorText" in source ? source.authorText : undefined;
  const names = (source.authors ?? []).map((author) => printedAs[author] ?? nameOf(author, report));
  return authorText === undefined ? names : [authorText, ...names];
}

const namesOfReports = new WeakMap<CheckedReport, Map<string, string>>();

/** Looked up in a map: a search for each author of each document is quadratic. */
function nameOf(id: string, report: CheckedReport): string {
  const names = namesOfReports.get(report) ?? new Map(report.entities.map((entity) => [entity.id, entity.name]));
  namesOfReports.set(report, names);
  return names.get(id) ?? id;
}

function entityNode(entity: EntityEntry): NodeRow {
  const { id, kind, name, nameZh, aliases = [], subtype, group, date, summary, note, iso, identifiers = [] } = entity;
  return node(kind, {
    id,
    name,
    nameZh,
    aliases,
    subtype,
    group,
    date,
    summary: summary?.en,
    summaryZh: summary?.zh,
    note: note?.en,
    noteZh: note?.zh,
    iso,
    ...Object.fromEntries(
      identifiers.flatMap(({ scheme, value, seenAt }) => [
        [scheme, value],
        [`${scheme}SeenAt`, seenAt],
      ]),
    ),
    ...searchTexts(
      [name, nameZh, ...aliases, iso, ...identifiers.map(({ value }) => value)],
      [summary?.en, summary?.zh],
    ),
  });
}
