import { pageWords } from "../../../server/contract/page-words.ts";
import { formatsOf } from "../format.ts";
import type { home as english } from "../en/home.ts";

const { number } = formatsOf("zh");

export const home: typeof english = {
  title: pageWords.zh.home,
  titleParts: ["报告说了什么，", "谁说的，", "写在哪里"],
  find: "搜索名称、标题或论断",
  try: "试试",
  tries: ["宪法 AI", "Bengio", "越狱", "GPT-4", "arXiv 2307.15043"],
  inGraph: "图中内容",
  browse: "浏览",
  passages: "段落",
  footnotes: "脚注",
  relations: "关系",
  covered: (withClaims: number, passages: number) =>
    `${number(passages)} 段中的 ${number(withClaims)} 段含有论断；其余是目录之类`,
  registerTitle: (count) => `${number(count)} 条脚注，按印刷次序`,
  registerSays: (leading, total) => `${number(total)} 条中有 ${number(leading)} 条重新编号后能找到文献`,
  registerKey: {
    leads: "重新编号后能找到文献",
    misprinted: "误印",
    uncertain: "存疑",
    lost: "条目已遗失",
    "never-printed": "编号从未印出",
  },
  unmarked: (entries) => `没有标记指向印出列表的第 ${entries.map((entry) => number(entry)).join("、")} 条：`,
  skipRegister: "跳过脚注，直达常问的问题",
  questionsTitle: "常问的问题与回答",
  questionsSay: "点开可看依据",
  moreRows: (count) => `另有 ${number(count)} 项`,
  matrixChart: (rows, columns) => `${number(rows)} 行 × ${number(columns)} 列`,
  leanedClaims: (count) => `${number(count)} 条论断`,
  nothing: "图中尚无内容可以回答。",
};
