import type { DocumentRecord } from "../../server/contract/documents.ts";

/** A record of which every field was seen, at no address. */
export const seenRecord: DocumentRecord["record"] = {
  confidence: "verified",
  since: "2026-11-23",
  seenAt: [],
  seenIn: null,
  seenInZh: null,
  partly: [],
  unverified: [],
};
