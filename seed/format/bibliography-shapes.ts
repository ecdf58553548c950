import * as z from "zod";
import { bilingual, chinese, id, plain, textWith, time, web, whole } from "./field-shapes.ts";
import { paper } from "./shapes.ts";
import { findEnglishFault } from "./text-rules.ts";

/** Design: what the files of a shipped bibliography may hold, entry by entry; what entries say of each other is in rules/. */
export const bibliography = z.strictObject({
  id,
  title: textWith(findEnglishFault),
  titleZh: chinese,
  /** The report whose documents `report/` stands before. */
  around: id,
  collected: time,
  licence: bilingual,
  origin: bilingual,
  what: bilingual,
  foundBy: bilingual,
  knownInPart: bilingual,
});

/** A work of this bibliography by its id, or a document of the report: `report/stochastic-parrots`. */
const reference = z
  .string()
  .regex(
    /^(?:report\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/,
    "is neither the id of a work nor report/ and the id of a document of the report",
  );

/** As printed; `literal` where it is no person, and would be taken for one. */
const author = z.union([plain, z.strictObject({ literal: plain })]);
const { year, doi, arxiv, venue } = paper.shape;

export const work = z.strictObject({
  id,
  title: plain,
  authors: z.array(author).min(1, "is empty: leave it out where nobody saw an author").optional(),
  /** Names may be missing, the first one too. */
  authorsCut: z.literal(true, "must be true: leave it out where no name is missing").optional(),
  editors: z.array(author).min(1, "is empty: leave it out").optional(),
  year: year.optional(),
  arxiv,
  doi,
  url: web.optional(),
  venue,
  kind: z.enum(["article", "preprint", "report", "post", "book"]),
  /** The same work under another id, or as a document of the report. */
  sameAs: reference.optional(),
  /** What a program had read wrongly: why it was changed, and how it stood before. */
  mended: z
    .strictObject({
      because: textWith(findEnglishFault),
      names: z.array(z.strictObject({ found: plain, now: z.array(plain) })).optional(),
      found: z
        .strictObject({
          title: plain,
          authors: z.array(plain),
          year: z.int().nullable(),
          arxiv: plain.nullable(),
          doi: plain,
        })
        .partial()
        .optional(),
    })
    .optional(),
});

/** What one document cites, as seen in one place. */
export const citingDocument = z.strictObject({
  from: reference,
  /** A file of a public repository. */
  file: z
    .string()
    .regex(
      /^[\w.-]+\/[\w.-]+:(?!\/|\.\.\/)(?!.*\/\.\.\/)[^\s\\][^\\]*$/,
      "is no file of a public repository: owner/name:path/in/it.pdf",
    )
    .optional(),
  /** Where there is no such file to name. */
  seenIn: bilingual.optional(),
  /** What of the file was read, or which version of the document it is. */
  how: bilingual.optional(),
  /** The whole list was read: its entries, and those of them that were found to be a work. */
  wholeList: z.strictObject({ found: whole, matched: whole }).optional(),
  confidence: z.enum(["verified", "partly"]),
  cites: z.array(reference).min(1, "is empty: a document is here for what it cites"),
});
