import { relationIdOf } from "../../server/contract/graph.ts";
import type { RelationType } from "../../server/contract/relations.ts";
import { groupBy } from "../../server/queries/group-by.ts";
import { findNewest } from "../wording/calendar.ts";
import type { CheckedReport, PaperEntry, WebSourceEntry } from "../format/report-data.ts";

type Confidence = PaperEntry["record"]["confidence"];

/** A relation that is known from a bibliographic record: who wrote, published and cites what, and who works where. */
export interface RecordRelation {
  type: RelationType;
  from: string;
  to: string;
  addresses: string[];
  confidence: Confidence;
  /** What was seen: `System Card ref [61]`, or the title of the document that says so. */
  seen: string | undefined;
  time: string | undefined;
  /** Among the authors, from 1. */
  position?: number;
}

/** One a relation; where several documents say the same, it rests on all of them. */
export function listRecordRelations(report: CheckedReport): RecordRelation[] {
  const all = [
    ...report.papers.flatMap(relationsOfPaper),
    ...report.webSources.flatMap(relationsOfWebSource),
    ...citationsOf(report),
  ];
  return groupBy(all, relationIdOf).map(merge);
}

function relationsOfPaper(paper: PaperEntry): RecordRelation[] {
  const { id, record, published, organizations } = paper;
  const base = { addresses: record.seenAt ?? [], seen: record.seenIn?.en, time: published };
  const confidenceOf = (field: "authors" | "organizations") => record.fields?.[field] ?? record.confidence;
  return [
    ...authorsOf(paper.authors, id).map((relation) => ({ ...base, ...relation, confidence: confidenceOf("authors") })),
    ...organizations.map((from) => ({
      ...base,
      type: "PRODUCED" as const,
      from,
      to: id,
      confidence: confidenceOf("organizations"),
    })),
    ...affiliationsOf(paper, published),
  ];
}

function relationsOfWebSource(source: WebSourceEntry): RecordRelation[] {
  const { id, record, date, publisher, authors = [] } = source;
  // What nobody saw is shown with the document, but it is no basis for a relation.
  if (record.confidence === "memory-only") return [];
  const base = { addresses: record.seenAt ?? [], seen: record.seenIn?.en, time: date, confidence: record.confidence };
  return [
    ...authorsOf(authors, id).map((relation) => ({ ...base, ...relation })),
    ...(publisher === undefined ? [] : [{ ...base, type: "PRODUCED" as const, from: publisher, to: id }]),
    ...affiliationsOf(source, date),
  ];
}

function authorsOf(authors: readonly string[], document: string) {
  return authors.map((from, index) => ({ type: "AUTHORED" as const, from, to: document, position: index + 1 }));
}

function affiliationsOf(source: PaperEntry | WebSourceEntry, time: string | undefined): RecordRelation[] {
  const { record, title, authors = [] } = source;
  return (source.affiliations ?? []).flatMap(({ organization, people }) =>
    (people === "all" ? authors : people).map((person) => ({
      type: "AFFILIATED_WITH" as const,
      from: person,
      to: organization,
      addresses: record.seenAt ?? [],
      // An organization that a whole paper stands under was not seen beside each name.
      confidence: people === "all" ? ("partly" as const) : record.confidence,
      seen: title,
      time,
    })),
  );
}

function citationsOf({ citations, papers, webSources }: CheckedReport): RecordRelation[] {
  const times = new Map<string, string | undefined>([
    ...papers.map(({ id, published }) => [id, published] as const),
    ...webSources.map(({ id, date }) => [id, date] as const),
  ]);
  return citations.map(({ from, to, confidence, seen, seenAt = [], seenIn }) => ({
    type: "CITES" as const,
    from,
    to,
    addresses: seenAt,
    confidence,
    seen: seen ?? seenIn?.en,
    time: times.get(from),
  }));
}

function merge(same: readonly [RecordRelation, ...RecordRelation[]]): RecordRelation {
  const [first] = same;
  const seen = new Set(same.flatMap((relation) => relation.seen ?? []));
  return {
    ...first,
    addresses: [...new Set(same.flatMap(({ addresses }) => addresses))],
    confidence: same.some(({ confidence }) => confidence === "verified") ? "verified" : first.confidence,
    seen: seen.size > 0 ? [...seen].join("; ") : undefined,
    time: findNewest(same.map(({ time }) => time)),
  };
}
