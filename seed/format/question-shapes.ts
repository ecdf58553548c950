import * as z from "zod";
import { comparableKinds } from "../../server/contract/compare.ts";
import { kinds } from "../../server/contract/kinds.ts";
import { chinese, id, ids, plain, textWith } from "./field-shapes.ts";
import { findEnglishFault } from "./text-rules.ts";

/** Design: what a report may ask on the first page, by form; what the service reads of it is server/contract/questions.ts. */
const words = { en: textWith(findEnglishFault), zh: chinese };
const asked = { id, ...words };
const types = z.array(plain).min(1, "must name a type at least");
const groups = z.array(id).default([]);
const comparable = z.enum(comparableKinds);

const side = z.strictObject({
  ...words,
  of: ids.min(1, "must name a node at least"),
  types,
  stances: z.array(id).default([]),
  kinds: z.array(z.enum(kinds)).default([]),
});

export const questionForms = {
  matrix: z.strictObject({
    ...asked,
    form: z.literal("matrix"),
    rows: comparable,
    rowGroups: groups,
    columns: comparable,
    columnGroups: groups,
    types,
  }),
  around: z.strictObject({
    ...asked,
    form: z.literal("around"),
    sides: z.array(side).min(1, "must have a side at least"),
  }),
  relations: z.strictObject({ ...asked, form: z.literal("relations"), types }),
  documents: z.strictObject({ ...asked, form: z.literal("documents") }),
} as const;

/** Of a question whose form is not known, so that its id and words are checked all the same. */
export const unknownForm = z.looseObject({ ...asked, form: z.enum(Object.keys(questionForms)) });
