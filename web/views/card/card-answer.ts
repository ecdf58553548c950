import type { card } from "../../../server/contract/card.ts";
import type { Answer } from "../../../server/contract/operation.ts";

export type CardAnswer = Answer<typeof card>;
