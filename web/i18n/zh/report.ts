import { pageWords } from "../../../server/contract/page-words.ts";
import { formatsOf } from "../format.ts";
import type { report as english } from "../en/report.ts";

const number = formatsOf("zh").number;
const footnotes = (count: number) => (count === 0 ? "没有脚注" : `${number(count)} 条脚注`);
const neverPrinted = (count: number) => `${number(count)} 个编号从未印出`;
const claims = (count: number) => (count === 0 ? "没有论断" : `${number(count)} 条论断`);

const resting = (of: number, all: number) => {
  if (of === 0) return "没有一条论断依据脚注";
  return of === all ? "论断都依据脚注" : `其中 ${number(of)} 条论断依据脚注`;
};

export const report: typeof english = {
  title: pageWords.zh.views.report,
  outline: "大纲",
  outlineAt: (heading) => `大纲：${heading}`,
  footnotesColumn: "脚注",
  none: "无",
  chapters: (count) => `${number(count)} 章`,
  headings: (count) => `${number(count)} 个标题`,
  footnotes,
  claims,
  register: (printed, faults) => [footnotes(printed), ...faults].join("，"),
  registerFaults: {
    misprinted: (count) => `${number(count)} 条误印`,
    uncertain: (count) => `${number(count)} 条存疑`,
    lost: (count) => `${number(count)} 条已遗失`,
    "never-printed": neverPrinted,
  },
  registerKey: "脚注的画法",
  registerMeans: {
    leads: "重新编号后能找到文献",
    misprinted: "误印",
    uncertain: "指向何处存疑",
    lost: "条目已遗失",
    "never-printed": "从未印出的编号",
  },

  counted: (parts) => `共 ${parts.join("，")}。`,
  lead: (count) => {
    const counted = [`${number(count.passages)} 段`, claims(count.claims), footnotes(count.footnotes)];
    const rest = count.claims > 0 && count.footnotes > 0 ? `；${resting(count.resting, count.claims)}` : "";
    const skipped = count.neverPrinted > 0 ? `；${neverPrinted(count.neverPrinted)}` : "";
    return `${counted.join("，")}${rest}${skipped}。`;
  },

  about: "关于报告",
  authors: "作者",
  published: "发表",
  licence: "许可",
  digestOf: "编译自",
  passages: "段落",
  claimsLabel: "论断",
  footnotesLabel: "脚注",
  passagesWithout: (count) => `${number(count)} 段没有论断`,

  ourWords: "论断由我们写成。报告原文不归我们发表；凭行号与校验值可在你自己的副本中找到每一段。",
  line: (value) => `第 ${number(value)} 行`,
  linkTo: (passage) => `链接到${passage}`,
  copyPlace: "复制",
  copyPlaceOf: (passage) => `复制${passage}的行号与校验值`,
  copied: "已复制",
  notCopied: "未能复制",
  place: (passage, line, checksum) => `${passage}，第 ${line} 行，SHA-256 ${checksum}`,
  ourNote: "我们的说明",
  onClaim: (claim) => `（${claim}）`,
  noSuchPassage: (value) => `这个标题下没有第 ${number(value)} 段。`,
  noClaims: "没有论断。",
  nothingHere: "报告在这个标题下没有内容。",
  previous: "上一个标题",
  next: "下一个标题",
  beside: "前后的标题",

  entry: (value) => `印出列表的第 ${number(value)} 条`,
  footnotesHere: "此处的脚注",
  noFootnotes: "这个标题下没有脚注。",
  namedHere: "此处提到",
  showAll: (total) => `显示全部 ${number(total)} 项`,
  showFewer: "收起",

  unknownTitle: "报告没有这个标题",
  unknownSays: "地址可能已过时或有误。下面是报告的各章；也可以按文字搜索论断。",
  openOutline: "打开大纲",
};
