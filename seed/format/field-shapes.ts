import * as z from "zod";
import { findTimeFault } from "../wording/calendar.ts";
import { findBlankFault, findChineseFault, findEnglishFault, findPunctuationFault } from "./text-rules.ts";

/** The words, ids and numbers that the shapes of a report's data are made of. */
type TextRule = (text: string) => string | undefined;

export const textWith = (...rules: TextRule[]) =>
  z.string().superRefine((text, context) => {
    const fault = [findBlankFault, ...rules].map((rule) => rule(text)).find((found) => found !== undefined);
    if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
  });

export const id = z
  .string()
  .max(120, "is longer than 120 characters")
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "is no id: an id is lower-case letters and digits joined by -");
export const dottedId = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, "is no id: an id is lower-case letters and digits joined by - or .");
export const plain = textWith();
export const label = textWith(findPunctuationFault);
export const chinese = textWith(findChineseFault);
export const time = textWith(findTimeFault);
export const web = z.string().regex(/^https?:\/\/\S+$/, "is no address: it starts with https:// or http://");
export const whole = z.int("must be a whole number").min(1, "must be 1 or more");
export const bilingual = z.strictObject({ en: textWith(findEnglishFault), zh: chinese });
export const labels = z.strictObject({ en: plain, zh: label });
export const ids = z.array(id);
