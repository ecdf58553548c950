import type { Request } from "express";

/**
 * Whether a request says that it holds this very answer (RFC 9110, 13.1.2: weak comparison).
 *
 * Not Express's `request.fresh`: that gives way to `Cache-Control: no-cache`, which fetch adds to every request whose
 * If-None-Match a program has written itself.
 */
export function holds(request: Request, etag: string): boolean {
  const known = request.headers["if-none-match"];
  if (known === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  return known.trim() === "*" || known.split(",").some((tag) => opaque(tag) === opaque(etag));
}
