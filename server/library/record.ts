import { isDocument, type Kind } from "../contract/kinds.ts";
import type { RelationType } from "../contract/relations.ts";

/**
 * Design: what one collection says of one thing, as it says it. Records are never changed by what another collection says: which of
 * them belong together is worked out by `resolve`, and what a reader sees of the thing they make by `combine`, both from the
 * records alone, never from the order in which they came.
 */
export interface LibraryRecord {
  /** `<collection>/<local id>` */
  id: string;
  collection: string;
  kind: Kind;
  /** The id that the people who made a report gave it. A record with one is reviewed, and goes before what was read from a file. */
  reviewedId?: string;
  /** All that is known of it is that somebody cites it. */
  isReference?: true;
  /** Ids of the records of which the collection says that they are of the same thing; they need not be there. */
  sameAs?: readonly string[];
  names: ByLanguage;
  aliases: readonly string[];
  summaries: ByLanguage;
  identifiers: Identifiers;
  fields: Readonly<Record<string, FieldValue>>;
  /** Of a person: the keys of documents and the names of people beside whom the name stands (see company.ts). */
  company: readonly string[];
}

/** By BCP 47 tag; `und` where the collection does not say which language it is. */
export type ByLanguage = Readonly<Record<string, string>>;
export type FieldValue = string | number | boolean | readonly string[] | readonly number[];

/** Under which names of a scheme a record gives its identifiers: those of documents as in importing/entry.ts. */
export const schemes = [
  "doi",
  "arxiv",
  "pmid",
  "isbn",
  "openAlexId",
  "s2Id",
  "url",
  "orcid",
  "ror",
  "wikidata",
  "iso",
] as const;
export type Scheme = (typeof schemes)[number];
export type Identifiers = Readonly<Partial<Record<Scheme, readonly string[]>>>;

/** What one collection says of two things: the ends are ids of its records. */
export interface Statement {
  type: RelationType;
  stance?: string;
  from: string;
  to: string;
  /** What stands behind it, under the names that a relation keeps it under. */
  says: Readonly<Record<string, FieldValue>>;
}

/** What can be one thing at all: a web page here may be a paper there, a person is never an organization. */
export const natureOf = (kind: Kind): string => (isDocument(kind) ? "document" : kind);

/** By code units, the same on every machine. */
export const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whose word goes first: reviewed records, then entries of bibliographies, then mere references; then by collection and record. */
export const compareRank = (a: LibraryRecord, b: LibraryRecord): number =>
  rankOf(a) - rankOf(b) || compareCodes(a.collection, b.collection) || compareCodes(a.id, b.id);

const rankOf = ({ reviewedId, isReference }: LibraryRecord): number =>
  reviewedId !== undefined ? 0 : isReference === true ? 2 : 1;
