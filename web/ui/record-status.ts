import type { DocumentRecord } from "../../server/contract/documents.ts";

/** How well a document's record was checked, in the glyphs of evidence: said the same on every place. The words are `terms.records`. */
export const statusOfRecord = {
  verified: "verified",
  partly: "record",
  "memory-only": "uncertain",
} as const satisfies Record<DocumentRecord["record"]["confidence"], string>;
