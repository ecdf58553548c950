import {
  type BibliographySource,
  recordsOfBibliography,
  type Said,
  seenIn,
} from "../../server/library/bibliography-records.ts";
import type { LibraryRecord, Statement } from "../../server/library/record.ts";
import type { CheckedBibliography, CheckedCitation, WorkReference } from "../format/bibliography-data.ts";

const yearOfNumber = {
  note: "The year is that of its arXiv number.",
  noteZh: "年份取自其 arXiv 编号。",
};

/**
 * A shipped bibliography as records: its works, what it says to be the same, and who cites whom, each citation with where it was
 * seen. A document of the report that it names stands in it as a mere reference, so that its citations say whose they are where the
 * report is not loaded.
 *
 * @param ofReport the records of the report that it is around
 */
export function recordsOfShippedBibliography(checked: CheckedBibliography, ofReport: readonly LibraryRecord[]): Said {
  const { bibliography, works, citations } = checked;
  const { id: collection, title, titleZh, collected, around } = bibliography;
  const source: BibliographySource = { collection, title, titleZh, since: collected };
  const { records, statements } = recordsOfBibliography(
    source,
    works.map(({ entry }) => entry),
  );
  const idOf = (reference: WorkReference) =>
    "work" in reference ? `${collection}/${reference.work}` : `${collection}/report:${reference.reportDocument}`;
  const sameAs = sameRecords(checked, (reference) =>
    "work" in reference ? `${collection}/${reference.work}` : `${around}/${reference.reportDocument}`,
  );
  const named = new Set(
    citations.flatMap(({ from, to }) => [from, to].flatMap((end) => ("work" in end ? [] : end.reportDocument))),
  );
  const told = new Map(ofReport.map((record) => [record.id, record]));
  const years = new Map(works.map(({ id, entry }) => [`${collection}/${id}`, entry.issued]));
  return {
    records: [
      ...records.map((record) => withYearOfNumber(withSame(record, sameAs.get(record.id)))),
      ...[...named].map((id) => referenceTo(`${around}/${id}`, { id: `${collection}/report:${id}`, told })),
    ],
    statements: [
      ...statements,
      ...citations.map((citation) => citationOf(citation, { idOf, time: years.get(idOf(citation.from)) })),
    ],
  };
}

/** What two works have in common stands on both. */
function sameRecords({ bibliography, works }: CheckedBibliography, recordOf: (reference: WorkReference) => string) {
  const same = new Map<string, string[]>();
  for (const { id, sameAs } of works) {
    if (sameAs === null) continue;
    const other = recordOf(sameAs);
    same.set(`${bibliography.id}/${id}`, [other]);
    if ("work" in sameAs) same.set(other, [...(same.get(other) ?? []), other]);
  }
  return same;
}

const withSame = (record: LibraryRecord, sameAs: readonly string[] | undefined): LibraryRecord =>
  sameAs === undefined ? record : { ...record, sameAs: [...new Set(sameAs)] };

const withYearOfNumber = (record: LibraryRecord): LibraryRecord =>
  (record.identifiers.arxiv ?? []).length === 0 || record.fields["year"] === undefined
    ? record
    : { ...record, fields: { ...record.fields, ...yearOfNumber } };

/** It says of a document of the report what the report says, as far as it takes to know the document again. */
function referenceTo(
  document: string,
  { id, told }: { id: string; told: ReadonlyMap<string, LibraryRecord> },
): LibraryRecord {
  const { kind = "paper", names = {}, identifiers = {} } = told.get(document) ?? {};
  return {
    ...{ id, collection: id.slice(0, id.indexOf("/")), kind, isReference: true, sameAs: [document] },
    ...{ names, aliases: [], summaries: {}, identifiers, fields: {}, company: [] },
  };
}

interface Citing {
  idOf: (reference: WorkReference) => string;
  /** When the citing document was published. */
  time: string | undefined;
}

function citationOf(
  { from, to, confidence, file, seenIn: place, how }: CheckedCitation,
  { idOf, time }: Citing,
): Statement {
  const [seen, seenZh] = file === null ? [place?.en ?? "", place?.zh] : [file, file];
  const [after, afterZh] = how === null ? ["", ""] : [` (${how.en})`, `（${how.zh}）`];
  return {
    type: "CITES",
    from: idOf(from),
    to: idOf(to),
    says: {
      basis: "record",
      status: "record",
      recordConfidence: confidence,
      ...seenIn(`${seen}${after}`, `${seenZh ?? seen}${afterZh}`),
      ...(time !== undefined && { time }),
    },
  };
}
