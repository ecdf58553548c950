import type { FootnoteState } from "../../server/contract/documents.ts";

/** Footnotes that stand in the report: a number that its text skips is drawn as skipped and not counted. */
export const countPrintedFootnotes = (byState: Readonly<Partial<Record<FootnoteState, number>>>): number =>
  Object.entries(byState).reduce((sum, [state, count]) => (state === "never-printed" ? sum : sum + count), 0);
