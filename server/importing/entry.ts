/**
 * Design: one entry of a bibliography as every reader here gives it, whatever the file was. Where CSL-JSON has a name for a
 * field it is that one (https://docs.citationstyles.org/en/stable/specification.html); identifiers, affiliations, references,
 * keywords, tags, folders and notes have fields of their own. What no field takes stays in `unplaced`, and the entry as it was
 * read in `source`: nothing that a file says is dropped.
 */
export interface Entry {
  type: EntryType;
  title?: string;
  "title-short"?: string;
  author: EntryName[];
  editor: EntryName[];
  /** Translators, directors and whoever else a file names, each under the word of CSL-JSON for what they did. */
  others: Partial<Record<OtherRole, EntryName[]>>;
  /** How many authors there are, where the file says that its list is cut. */
  authorsCut?: true;
  /** As exact as it is known: `2023`, `2023-05`, `2023-05-04`. */
  issued?: string;
  "container-title"?: string;
  "collection-title"?: string;
  "event-title"?: string;
  publisher?: string;
  "publisher-place"?: string;
  volume?: string;
  issue?: string;
  page?: string;
  number?: string;
  edition?: string;
  genre?: string;
  /** As written, a BCP 47 tag where the file has one: `en-GB`, `ger`. */
  language?: string;
  abstract?: string;
  accessed?: string;
  identifiers: Identifiers;
  citationKeys: string[];
  keywords: string[];
  /** Where the reader had filed it, outermost folder first. */
  folders: string[][];
  notes: string[];
  /** What it cites, in the order of its list. */
  references: Reference[];
  unplaced: Unplaced[];
  source: EntrySource;
}

export const textFields = [
  "title",
  "title-short",
  "container-title",
  "collection-title",
  "event-title",
  "publisher",
  "publisher-place",
  "volume",
  "issue",
  "page",
  "number",
  "edition",
  "genre",
  "language",
  "abstract",
] as const;
export type TextField = (typeof textFields)[number];

/** The types of CSL-JSON that files of references come with. */
export type EntryType =
  | "article"
  | "article-journal"
  | "article-magazine"
  | "article-newspaper"
  | "bill"
  | "book"
  | "broadcast"
  | "chapter"
  | "dataset"
  | "document"
  | "entry-dictionary"
  | "entry-encyclopedia"
  | "figure"
  | "graphic"
  | "hearing"
  | "interview"
  | "legal_case"
  | "legislation"
  | "manuscript"
  | "map"
  | "motion_picture"
  | "paper-conference"
  | "patent"
  | "personal_communication"
  | "post"
  | "post-weblog"
  | "report"
  | "review"
  | "software"
  | "song"
  | "speech"
  | "standard"
  | "thesis"
  | "webpage";

/** Either a person in parts or a name as it is written: an organization, or what could not be taken apart. */
export interface EntryName {
  family?: string;
  given?: string;
  /** "van", "de la": stands before the family name and is not sorted by. */
  "non-dropping-particle"?: string;
  suffix?: string;
  literal?: string;
  orcid?: string;
  affiliations?: string[];
}

export const otherRoles = [
  "translator",
  "contributor",
  "collection-editor",
  "container-author",
  "director",
  "interviewer",
  "performer",
  "producer",
  "recipient",
  "reviewed-author",
] as const;
export type OtherRole = (typeof otherRoles)[number];

/** Each in its normal form (see `identifying/`), in the order of the file, none twice. */
export interface Identifiers {
  doi: string[];
  arxiv: string[];
  openAlexId: string[];
  s2Id: string[];
  pmid: string[];
  pmcid: string[];
  /** Of the whole book that the entry is; that of a chapter or a paper belongs to its container. */
  isbn: string[];
  containerIsbn: string[];
  issn: string[];
  /** Only http and https. */
  url: string[];
}

export interface Reference {
  identifiers: Pick<Identifiers, "doi" | "arxiv" | "openAlexId" | "s2Id" | "pmid">;
  /** As printed, or what the file tells of it; null where it is an identifier only. */
  text: string | null;
  title: string | null;
  year: number | null;
}

/** A field that no field here takes: kept as it stood. */
export interface Unplaced {
  field: string;
  value: string;
}

export interface EntrySource {
  file: string;
  /** Where the entry begins, from 1; of formats without lines (JSON in one line) the number of the entry. */
  line: number;
  /** The entry as read. */
  raw: string;
}

export const noIdentifiers = (): Identifiers => ({
  doi: [],
  arxiv: [],
  openAlexId: [],
  s2Id: [],
  pmid: [],
  pmcid: [],
  isbn: [],
  containerIsbn: [],
  issn: [],
  url: [],
});

/** An entry of which nothing is told yet. */
export const blankEntry = (type: EntryType, source: EntrySource): Entry => ({
  type,
  author: [],
  editor: [],
  others: {},
  identifiers: noIdentifiers(),
  citationKeys: [],
  keywords: [],
  folders: [],
  notes: [],
  references: [],
  unplaced: [],
  source,
});
