import * as z from "zod";
import { timeOrigins } from "../../server/contract/graph.ts";
import { modalities, scopes } from "../../server/contract/relations.ts";
import { bilingual, chinese, dottedId, id, ids, labels, plain, textWith, time, whole } from "./field-shapes.ts";
import { findChineseFault, findEnglishFault, findSentenceFault } from "./text-rules.ts";

/** Design: what a file of claims may hold, entry by entry; the rest of a report's data is in shapes.ts. */
export const claimsFile = z.strictObject({ section: id, passages: z.array(z.unknown()) });
export const claimsOfPassage = z.strictObject({
  number: whole,
  claims: z.array(z.unknown()).optional(),
  noClaims: bilingual.optional(),
});

/** How this claim bears on another, as we read it; the type is looked up in the relation table. */
const reading = z.strictObject({ type: plain, claim: dottedId, why: bilingual });
const figure = z.strictObject({
  /** Whose figure it is: on the card of each it stands in the table. */
  of: ids.min(1).optional(),
  counts: plain,
  countsZh: chinese,
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: plain.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, "is no currency of ISO 4217: USD, EUR")
    .optional(),
  bound: z.enum(["at-least", "at-most", "more-than", "less-than"]).optional(),
  approx: z.boolean().optional(),
  time: time.optional(),
});

const relation = z.strictObject({
  from: id,
  type: plain,
  stance: plain.optional(),
  to: id,
  /** Left out where it simply is so, and where it holds for the whole of what an end names. */
  modality: z.enum(modalities).optional(),
  fromScope: z.enum(scopes).optional(),
  toScope: z.enum(scopes).optional(),
});

export const claim = z.strictObject({
  ordinal: whole,
  en: textWith(findEnglishFault, findSentenceFault),
  zh: textWith(findChineseFault, findSentenceFault),
  short: labels.optional(),
  subtype: z.enum(["event", "finding", "opinion", "proposal", "prediction", "open-question"]),
  assertedBy: ids.optional(),
  time: time.optional(),
  /** Where the month of its time is from, when the claim does not tell it. */
  timeFrom: z.enum(timeOrigins).optional(),
  footnotes: ids.optional(),
  named: ids.optional(),
  about: ids.min(1, "is empty: a claim speaks of something"),
  figures: z.array(figure).optional(),
  /** Type and stance are looked up in the relation table, which has hints for words that it does not know. */
  relations: z.array(relation).optional(),
  readings: z.array(reading).optional(),
  note: bilingual.optional(),
});
