import { companyOf } from "../../server/library/company.ts";
import { documentKeys } from "../../server/library/keys.ts";
import type { ByLanguage, FieldValue, Identifiers, LibraryRecord } from "../../server/library/record.ts";
import type { CheckedReport, EntityEntry, PaperEntry, WebSourceEntry } from "../format/report-data.ts";

/** What a report says of everything that other collections may speak of as well: its documents, people and other entities. */
export function recordsOfReport(report: CheckedReport): LibraryRecord[] {
  const nameOf = new Map(report.entities.map(({ id, name }) => [id, name]));
  const company = companyIn(report, nameOf);
  return [
    ...report.papers.map((paper) => paperRecord(paper, report, nameOf)),
    ...report.webSources.map((source) => webRecord(source, report, nameOf)),
    ...report.entities.map((entity) => entityRecord(entity, report, [...(company.get(entity.id) ?? [])].toSorted())),
  ];
}

type Names = ReadonlyMap<string, string>;

function companyIn({ papers, webSources }: CheckedReport, nameOf: Names): Map<string, Set<string>> {
  const company = new Map<string, Set<string>>();
  for (const source of [...papers, ...webSources]) {
    const authors = source.authors ?? [];
    const beside = companyOf(
      authors.map((id) => ({ name: nameOf.get(id) ?? id })),
      documentKeys(numbersOf(source)).map(({ id }) => id),
    );
    for (const [index, id] of authors.entries()) {
      const known = company.get(id) ?? new Set();
      company.set(id, known);
      for (const one of beside[index] ?? []) known.add(one);
    }
  }
  return company;
}

function paperRecord(paper: PaperEntry, report: CheckedReport, nameOf: Names): LibraryRecord {
  const { id, title, titleZh, year, published, venue } = paper;
  const names = namesOfAuthors(paper, nameOf);
  return {
    ...base(report, id),
    kind: "paper",
    names: byLanguage(title, titleZh),
    identifiers: numbersOf(paper),
    fields: stated({
      year,
      published,
      venue,
      authorNames: names,
      authorCount: paper.authorCount ?? names.length,
      ...recordFieldsOf(paper),
    }),
  };
}

function webRecord(source: WebSourceEntry, report: CheckedReport, nameOf: Names): LibraryRecord {
  const { id, title, titleZh, described, date, genre, publisher, publisherText } = source;
  const names = namesOfAuthors(source, nameOf);
  return {
    ...base(report, id),
    kind: "web",
    names: byLanguage(title, titleZh),
    identifiers: numbersOf(source),
    fields: stated({
      described: described ?? false,
      year: date === undefined ? undefined : Number(date.slice(0, 4)),
      published: date,
      genre,
      publisher: (publisher === undefined ? undefined : nameOf.get(publisher)) ?? publisherText,
      authorNames: names,
      authorCount: names.length,
      ...recordFieldsOf(source),
    }),
  };
}

function entityRecord(entity: EntityEntry, report: CheckedReport, company: readonly string[]): LibraryRecord {
  const { id, kind, name, nameZh, aliases = [], subtype, group, date, summary, note, iso, identifiers = [] } = entity;
  return {
    ...base(report, id),
    kind,
    names: byLanguage(name, nameZh),
    aliases,
    summaries: summary === undefined ? {} : byLanguage(summary.en, summary.zh),
    identifiers: {
      ...(iso !== undefined && { iso: [iso] }),
      ...Object.fromEntries(identifiers.map(({ scheme, value }) => [scheme, [value]])),
    },
    fields: stated({
      subtype,
      group,
      date,
      note: note?.en,
      noteZh: note?.zh,
      ...Object.fromEntries(identifiers.map(({ scheme, seenAt }) => [`${scheme}SeenAt`, seenAt])),
    }),
    company,
  };
}

const base = ({ report }: CheckedReport, id: string) => ({
  id: `${report.id}/${id}`,
  collection: report.id,
  reviewedId: id,
  aliases: [],
  summaries: {},
  company: [],
});

function numbersOf(source: PaperEntry | WebSourceEntry): Identifiers {
  const of = (value: string | undefined) => (value === undefined ? [] : [value]);
  const { url } = source;
  if (!("openAlexId" in source || "doi" in source || "arxiv" in source || "isbn" in source || "s2Id" in source))
    return { url: of(url) };
  const { doi, arxiv, isbn, openAlexId, s2Id } = source;
  return { doi: of(doi), arxiv: of(arxiv), isbn: of(isbn), openAlexId: of(openAlexId), s2Id: of(s2Id), url: of(url) };
}

function namesOfAuthors(source: PaperEntry | WebSourceEntry, nameOf: Names): string[] {
  const printedAs = "printedAs" in source ? (source.printedAs ?? {}) : {};
  const printed = new Map(Object.entries(printedAs));
  const names = (source.authors ?? []).map((author) => printed.get(author) ?? nameOf.get(author) ?? author);
  const text = "authorText" in source ? source.authorText : undefined;
  return text === undefined ? names : [text, ...names];
}

function recordFieldsOf({ record, note }: PaperEntry | WebSourceEntry) {
  return {
    recordConfidence: record.confidence,
    recordSince: record.since,
    recordSeenAt: record.seenAt,
    recordSeenIn: record.seenIn?.en,
    recordSeenInZh: record.seenIn?.zh,
    recordUnverified: record.unverified,
    note: note?.en,
    noteZh: note?.zh,
  };
}

const byLanguage = (en: string, zh: string | undefined): ByLanguage => (zh === undefined ? { en } : { en, zh });

const stated = (fields: Record<string, FieldValue | undefined>): Record<string, FieldValue> =>
  Object.fromEntries(Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])));
