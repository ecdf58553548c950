import type * as z from "zod/mini";
import { Problem } from "../contract/problem.ts";

/**
 * Where a page ended, as text for an address: opaque to callers, so that the key may change without breaking them.
 * Keyset and not an offset: a page costs the same wherever it stands, and nothing is skipped or repeated when data changes.
 */
export function writeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/**
 * Reads back what `writeCursor` wrote.
 *
 * @throws Problem `invalid-input` for anything that is no cursor of this list
 */
export function readCursor<Key extends z.ZodMiniType>(shape: Key, cursor: string): z.output<Key> {
  const read = shape.safeParse(decoded(cursor));
  if (read.success) return read.data;
  throw new Problem("invalid-input", "The request has a faulty field", {
    faults: [{ field: "query.after", message: "must be the `next` of the page before" }],
  });
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
