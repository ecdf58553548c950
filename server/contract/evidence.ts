import * as z from "zod/mini";
import { entityId } from "./kinds.ts";

/**
 * What stands behind a claim, a relation or a footnote, strongest first. One vocabulary for marks, glyphs, lines and filters.
 *
 * verified: a footnote leads to its document and the record was seen; named: the text names the document, no footnote does;
 * uncertain: where the footnote leads is a guess; misprinted: the printed number leads elsewhere, the document is known from
 * the content; lost: the entry is missing from the printed list; record: known from a bibliographic record only; unsourced: no source given;
 * reading: the report does not say it, we read it out of two of its claims.
 */
export const evidenceStatuses = [
  "verified",
  "named",
  "uncertain",
  "misprinted",
  "lost",
  "record",
  "unsourced",
  "reading",
] as const;
export const evidenceStatus = z.enum(evidenceStatuses);
export type EvidenceStatus = z.infer<typeof evidenceStatus>;

/** A printed marker as it stands beside a phrase: the number a reader sees, and whether it leads where it says. */
export const evidenceMark = z.object({
  /** `footnote-56a`; null where the mark is no footnote. */
  footnote: z.nullable(z.string()),
  /** As printed: "56". Null for a named, unsourced or record mark. */
  printed: z.nullable(z.string()),
  status: evidenceStatus,
});
export type EvidenceMark = z.infer<typeof evidenceMark>;

/** Why one claim is said to bear on another, who reads it so, and when that was last judged. */
export const reading = z.object({
  why: z.string(),
  whyZh: z.string(),
  by: z.string(),
  byZh: z.string(),
  on: z.string(),
});
export type Reading = z.infer<typeof reading>;

/** Where in the report: outline path in both languages, the passage's number under its heading. */
export const locator = z.object({
  report: entityId,
  section: entityId,
  passage: entityId,
  path: z.array(z.object({ id: entityId, title: z.string(), titleZh: z.string() })),
  passageNumber: z.number(),
});
export type Locator = z.infer<typeof locator>;
