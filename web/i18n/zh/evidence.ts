import { spaced } from "../format.ts";
import type { evidence as english } from "../en/evidence.ts";

export const evidence: typeof english = {
  restsOn: (name) => spaced(`依据：${name}`),
  restsOnWhat: "依据",
  close: "收起",
  openInExplore: "在探索中打开",
  noSourceGiven: "报告此处没有给出来源。",
  bibliographicRecord: "书目记录",
  printedLeadsTo: "印出的编号指向：",
  notKnown: "本应指向何处不得而知。",
  seenAt: "见于：",
  saidBy: "提出者：",
  confidence: {
    verified: "各项均见于公开记录",
    partly: "部分项见于公开记录",
    "memory-only": "无人能核对",
  },
};
