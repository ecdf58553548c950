import type { Answer } from "../../../server/contract/operation.ts";
import type { reportSection } from "../../../server/contract/report.ts";

export type SectionAnswer = Answer<typeof reportSection>;
export type Passage = SectionAnswer["passages"][number];
export type StatedClaim = Passage["claims"][number];
