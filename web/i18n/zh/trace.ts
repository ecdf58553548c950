import { pageWords } from "../../../server/contract/page-words.ts";
import { formatsOf } from "../format.ts";
import type { trace as english } from "../en/trace.ts";

const number = formatsOf("zh").number;

export const trace: typeof english = {
  title: pageWords.zh.views.trace,
  placeInPassage: (place, of) => (of === 1 ? "本段唯一的论断" : `本段第 ${number(place)} 条论断，共 ${number(of)} 条`),
  previousClaim: "上一条论断",
  nextClaim: "下一条论断",
  claimsOfPassage: "本段的论断",
  showAsGraph: "以图显示",

  separator: "，",
  linksVerified: (verified, all) => `${number(all)} 环中 ${number(verified)} 环已核实`,
  linkStates: {
    verified: (count) => `${number(count)} 环已核实`,
    repaired: (count) => `${number(count)} 环已订正`,
    record: (count) => `${number(count)} 环凭记录`,
    uncertain: (count) => `${number(count)} 环存疑`,
    missing: (count) => `${number(count)} 环缺失`,
  },

  chain: "从论断到来源",
  passage: "段落",
  passageFound: "已在报告中找到",
  otherClaims: (count) => (count === 0 ? "本段没有其他论断。" : `同一段另有 ${number(count)} 条论断：`),
  thisClaim: "本条",
  passageNote: (line, checksum) =>
    `位于报告文本第 ${number(line)} 行。原句不归我们发表；凭校验值 ${checksum} 可在你自己的副本中找到它。`,
  passageOf: (count) => `该标题下共 ${number(count)} 段。`,

  footnote: "印出的脚注",
  footnoteOf: (place, of) => `${number(place)} / ${number(of)}`,
  printed: "印作",
  leadsTo: "指向",
  mayLeadTo: "可能指向",
  shouldLeadTo: "应指向",
  printedOnce: "只有一处使用这个编号",
  printedTimes: (count) => `同一编号出现 ${number(count)} 处`,
  neverPrinted: "正文中没有这个编号",
  entryOf: (entry, printed) => `印作 ${printed}，对应列表第 ${number(entry)} 条：列表的条目比正文的编号少。`,
  entryInStep: (entry) => `印出列表的第 ${number(entry)} 条。`,
  entryMissing: "列表中没有的条目",
  identified: "按段落内容确认为：",
  unknownEntry: "无从得知：列表中没有这一条",
  confidenceLow: "把握程度：低。",
  confidenceMedium: "把握程度：中。",
  sameDocument: "它与本论断的另一个脚注指向同一份文献。",
  noDocument: "来源链到此为止",

  namedInText: "正文点名",
  namedHow: "正文直接点名这份文献，没有脚注。",

  source: "来源",
  unsourcedTitle: "报告没有为这条论断给出来源。",
  unsourcedMeans: "它后面没有脚注，正文也没有点名任何文献。它可能是对的，但只能追溯到报告本身。",
  assertedBy: "报告称提出者为：",

  document: "文献",
  documentRepaired: "按内容确认",
  linkIsOurs: "从脚注到文献的对应由我们按段落内容判断。",
  relatedPapers: "相关论文",
  openCard: "打开卡片",

  authors: "作者",
  organizations: "机构",
  fromRecord: "来自书目记录",
  organizationsNote: "机构取自文献的书目记录，报告本身未必提及。",
  countShown: (shown, total) => (shown === total ? `共 ${number(total)}` : `显示 ${number(shown)} / ${number(total)}`),
  showAll: (total) => `显示全部 ${number(total)} 项`,
  showFewer: "收起",

  alsoOnDocument: "同样依据这份文献",
  onlyClaim: "没有其他论断依据这份文献。",
  samePassage: "同一段",
  standOrFall: "这些论断与这份文献共存亡。",

  readings: {
    SUPPORTS: { in: "佐证它的论断", out: "它所佐证的论断" },
    EXEMPLIFIES: { in: "它所说情形的实例", out: "它是其实例的论断" },
    EXPLAINS: { in: "说明它的论断", out: "它所说明的论断" },
    RESTATES: { in: "重述它的论断", out: "它所重述的论断" },
    EXTENDS: { in: "比它更进一步的论断", out: "它更进一步的论断" },
    QUALIFIES: { in: "限定它的论断", out: "它所限定的论断" },
    DISPUTES: { in: "反驳它的论断", out: "它所反驳的论断" },
    BEARS_ON: { in: "关系到它的论断", out: "它所关系到的论断" },
  },
  timeFrom: {
    passage: "（据同段所述）",
    document: "（文献的日期）",
    reckoned: "（由报告中的日期推算）",
    knowledge: "（据常识）",
  },
  ownEvidence: "论断本身：",
  evidenceFor: "这条论断可以证明",
  about: "谈及",
  note: "我们的说明",
};
