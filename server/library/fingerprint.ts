import { createHash } from "node:crypto";

/** The first 16 digits of the SHA-256 of a text: what stands for it in an id that cannot spell it. */
export const fingerprint = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);
