import type * as z from "zod";
import type { Entry } from "../../server/importing/entry.ts";
import type * as shapes from "./bibliography-shapes.ts";
import type { Located } from "./yaml-source.ts";

export type BibliographyEntry = z.output<typeof shapes.bibliography>;
export type WorkEntry = z.output<typeof shapes.work>;
export type CitingEntry = z.output<typeof shapes.citingDocument>;

/** A shipped bibliography as far as it could be read, each entry with its place. */
export interface BibliographyDraft {
  bibliography: Located<BibliographyEntry> | undefined;
  works: Located<WorkEntry>[];
  citing: Located<CitingEntry>[];
  /** Every entry of citations.yaml could be read. */
  citingIsWhole: boolean;
  /** The ids of all works, those with faults too: one wrong word makes one fault. */
  ids: Located<string>[];
}

/** The place where a thing that is cited or cites is told: here, or among the documents of the report. */
export type WorkReference = { work: string } | { reportDocument: string };

export interface CheckedWork {
  id: string;
  /** In the shape of every imported entry. */
  entry: Entry;
  sameAs: WorkReference | null;
}

/** One citation with its evidence. */
export interface CheckedCitation {
  from: WorkReference;
  to: WorkReference;
  confidence: CitingEntry["confidence"];
  /** `owner/name:path`; null where the repository is not known, which `seenIn` says. */
  file: string | null;
  seenIn: { en: string; zh: string } | null;
  how: { en: string; zh: string } | null;
  /** Of a list read whole: its entries, and those found to be a work. */
  wholeList: { found: number; matched: number } | null;
}

/** Everything of one shipped bibliography, free of faults. */
export interface CheckedBibliography {
  /** The first 16 digits of the SHA-256 over the data files. */
  version: string;
  bibliography: BibliographyEntry;
  works: CheckedWork[];
  citations: CheckedCitation[];
}

/** The documents of the report that a bibliography is around. */
export interface ReportDocuments {
  report: string;
  ids: ReadonlySet<string>;
}
