import { Problem } from "../contract/problem.ts";

/**
 * Where a page ended, as text for an address: the key that its list is sorted by, joined by tildes, the id last.
 * Keyset and not an offset: a page costs the same wherever it stands, and nothing is skipped or repeated when data changes.
 */
export function writeCursor(key: readonly (string | number)[]): string {
  return key.join("~");
}

/**
 * Reads back what `writeCursor` wrote.
 *
 * @param form the list's own, which its contract gives and so has checked: the groups of it that matched are the key
 * @throws Problem `invalid-input` for anything that is no cursor of this list
 */
export function readCursor(form: RegExp, cursor: string): string[] {
  const match = form.exec(cursor);
  if (match) return match.slice(1).filter((part: string | undefined) => part !== undefined);
  throw new Problem("invalid-input", "The request has a faulty field", {
    faults: [{ field: "query.after", message: "must be the `next` of the page before" }],
  });
}
