import * as z from "zod/mini";
import { entityId } from "./kinds.ts";

/** What JSON Schema can say of a shape and the shape itself cannot: the OpenAPI document adds it. */
export const jsonSchemaWords = z.registry<Record<string, unknown>>();

/**
 * Text with something in it, of at most so many characters; white space around it falls away. A character is a code point, as
 * JSON Schema counts them: zod's own `maxLength` would refuse 101 rockets of 200.
 */
export function text(bounds: { most: number }) {
  const shape = z.string().check(
    z.regex(/\S/, "must have at least 1 character that is no space"),
    z.refine((value) => [...value].length <= bounds.most, `must have at most ${String(bounds.most)} characters`),
    z.trim(),
  );
  jsonSchemaWords.add(shape, { maxLength: bounds.most });
  return shape;
}

const orOnce = (message: string) => ({
  error: ({ input }: { input?: unknown }) => (Array.isArray(input) ? "must be given once" : message),
});

/** A whole number in a query string, in digits and within bounds; every `limit` is one of these. */
export const wholeNumber = (bounds: { min: number; max: number; fallback: number }) =>
  z._default(
    z.pipe(
      z.pipe(
        z.custom<number | string>(isWholeNumber, orOnce("must be a whole number")),
        z.transform((value: number | string) => Number(value)),
      ),
      z.number().check(z.int(), z.minimum(bounds.min), z.maximum(bounds.max)),
    ),
    bounds.fallback,
  );

/** Not what `Number` takes: that reads "0x10", "1e1" and "" as well. */
function isWholeNumber(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && /^(?:0|-?[1-9]\d*)$/.test(value));
}

/**
 * "a,b,c" in a query string, written once; whoever asks in code gives an array, which the address then joins. What stands there
 * twice counts twice towards `most` and is answered once. An empty list is left out of the address, which the document says as
 * one item at least.
 */
export const listOf = <Item extends z.ZodMiniType<string, string>>(item: Item, most: number) => {
  const items = z.array(item).check(
    z.maxLength(most),
    z.overwrite((all) => [...new Set(all)]),
  );
  jsonSchemaWords.add(items, { minItems: 1 });
  return z._default(
    z.pipe(
      z.pipe(
        z.custom<string | readonly string[]>(isWrittenOnce, "must be given once"),
        z.transform((value: string | readonly string[]) => (typeof value === "string" ? value.split(",") : [...value])),
      ),
      items,
    ),
    () => [],
  );
};

const isWrittenOnce = (value: unknown): boolean => typeof value === "string";

export const noParams = z.object({});
export const byId = z.object({ id: entityId });

/** Where the next page begins, to be given back as `after`; null on the last page. */
export const cursor = z.nullable(z.string());

/**
 * `after` of a list: where the page before ended, which is the list's sort key and an id, joined by a tilde. Callers pass on
 * what `next` says; the document gives the form all the same, and whatever has it is answered.
 */
export const afterOf = (form: RegExp) =>
  z.optional(z.string().check(z.regex(form, "must be the `next` of the page before")));
