import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** A short hash of some text, safe in an address and in a header. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 12);
}

/**
 * What this program answers with: changes whenever its code or its statements do, so that an ETag of an older build is void.
 * The built service is one file, which holds this module; from its sources every start counts as another build.
 */
export function fingerprint(statements: readonly string[]): string {
  const program = readFileSync(import.meta.filename, "utf8");
  const fromSources = import.meta.filename.endsWith(".ts");
  return shortHash([program, ...statements, fromSources ? String(performance.timeOrigin) : ""].join("\n"));
}
