import type { Answer, OperationInput } from "../../../server/contract/operation.ts";
import type { papers, relatedPapers } from "../../../server/contract/papers.ts";

export type PapersAnswer = Answer<typeof papers>;
export type RelatedAnswer = Answer<typeof relatedPapers>;
export type RelatedItem = RelatedAnswer["items"][number];
export type RelatedPart = RelatedItem["parts"][number];
export type PartName = RelatedPart["part"];

const mostRelated = 50;

/** Asked in one go, so that showing more of them needs no second answer. */
export const relatedQuestion = (id: string): OperationInput<typeof relatedPapers> => ({ id, limit: mostRelated });
