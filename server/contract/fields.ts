import * as z from "zod/mini";
import { entityId } from "./kinds.ts";

/** A whole number in a query string, kept within bounds; every `limit` is one of these. */
export const wholeNumber = (bounds: { min: number; max: number; fallback: number }) =>
  z._default(
    z.coerce.number<number | string>().check(z.int(), z.minimum(bounds.min), z.maximum(bounds.max)),
    bounds.fallback,
  );

/** "a,b,c" in a query string; empty parts fall away, repeated ones count once. */
export const listOf = <Item extends z.ZodMiniType<string, string>>(item: Item, most: number) =>
  z.pipe(
    z.pipe(
      z._default(z.union([z.string(), z.array(z.string())]), ""),
      z.transform((value: string | string[]) => [
        ...new Set(
          [value]
            .flat()
            .flatMap((part) => part.split(","))
            .map((part) => part.trim())
            .filter(Boolean),
        ),
      ]),
    ),
    z.array(item).check(z.maxLength(most)),
  );

export const noParams = z.object({});
export const byId = z.object({ id: entityId });

/** Where the next page begins; opaque to callers, null on the last page. */
export const cursor = z.nullable(z.string());
