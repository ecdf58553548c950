import * as z from "zod/mini";
import { evidenceStatus } from "./evidence.ts";
import { graphNode } from "./graph.ts";

/** How far a document's record was checked: every field seen, some seen, none seen anywhere. */
export const recordConfidence = z.enum(["verified", "partly", "memory-only"]);

/** Whether and how a document's record was checked, and what nobody could see of it. */
export const documentCheck = z.object({
  confidence: recordConfidence,
  /** The day from which this is known. */
  since: z.string(),
  /** Addresses where its fields were seen, and where else, in words. */
  seenAt: z.array(z.string()),
  seenIn: z.nullable(z.string()),
  seenInZh: z.nullable(z.string()),
  /** Fields of which a part was seen: initials of forenames, two of five organizations. */
  partly: z.array(z.string()),
  /** Fields that nobody saw: what is given for one comes from memory. */
  unverified: z.array(z.string()),
});

/** A document as it can be cited: paper or web source. */
export const documentRecord = z.object({
  ...graphNode.shape,
  year: z.nullable(z.number()),
  published: z.nullable(z.string()),
  /** Journal, conference or series of a paper. */
  venue: z.nullable(z.string()),
  /** Publisher of a web source, as text. */
  publisher: z.nullable(z.string()),
  /** What a web source is: "company blog post", "open letter". */
  genre: z.nullable(z.string()),
  url: z.nullable(z.string()),
  doi: z.nullable(z.string()),
  arxiv: z.nullable(z.string()),
  /** The first authors as printed, at most three. */
  firstAuthors: z.array(z.string()),
  authorCount: z.number(),
  /** The title is ours, because none was seen. */
  described: z.boolean(),
  record: documentCheck,
  /** Its entries in the report's printed list, and those among them that no marker leads to. */
  listEntries: z.array(z.number()),
  unmarkedEntries: z.array(z.number()),
  note: z.nullable(z.string()),
  noteZh: z.nullable(z.string()),
});
export type DocumentRecord = z.infer<typeof documentRecord>;

/**
 * Where a printed marker leads. leads: to its document, once the list is renumbered; misprinted: the number belongs to
 * another entry; uncertain: a guess; lost: its entry is missing from the list; never-printed: the number is not in the text.
 */
export const footnoteState = z.enum(["leads", "misprinted", "uncertain", "lost", "never-printed"]);
export type FootnoteState = z.infer<typeof footnoteState>;

export const footnote = z.object({
  id: z.string(),
  /** The number a reader sees; one number may stand in several places. */
  printed: z.string(),
  state: footnoteState,
  /** The entry of the printed list that it belongs to, and the entry that plain numbering would give. */
  entry: z.nullable(z.number()),
  entryByNumber: z.nullable(z.number()),
  /** How many markers carry this number. */
  printedTimes: z.number(),
  confidence: z.enum(["high", "medium", "low"]),
  note: z.nullable(z.string()),
  noteZh: z.nullable(z.string()),
  /** Where the printed number leads, told only where that is the wrong document. */
  leadsTo: z.nullable(documentRecord),
  /** The document that the content calls for. */
  refersTo: z.nullable(documentRecord),
  status: evidenceStatus,
});
export type Footnote = z.infer<typeof footnote>;
