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
  betweenAddresses: "、",
  saidBy: "提出者：",
  confidence: {
    verified: "各项均见于公开记录",
    partly: "部分项见于公开记录",
    "memory-only": "无人能核对",
  },

  recordIs: {
    verified: "各项均见于公开资料。",
    "verified-but": "见于公开资料，下列各项除外。",
    partly: "只见到其中一部分。",
    "memory-only": "无人能核对，仅凭记忆给出。",
  },
  titleIsOurs: "标题为我们所拟：未见原题。",
  seenOn: "见于网页",
  seenIn: "见于",
  seenInPart: "部分可见",
  notSeen: "未见",
  knownSince: "记录于",
  fromMemory: "凭记忆",
  withMemory: (said, fields) => `${said}（${fields}凭记忆）`,
  fields: {
    title: "标题",
    authors: "作者",
    year: "年份",
    date: "日期",
    venue: "刊物",
    identifiers: "标识符",
    organizations: "机构",
    url: "地址",
    publisher: "发布者",
  },
};
