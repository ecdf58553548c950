import { formatsOf } from "../format.ts";
import type { search as english } from "../en/search.ts";

const { number } = formatsOf("zh");

export const search: typeof english = {
  title: "搜索",
  label: "搜索名称、标题、论断",
  placeholder: "名称、标题或论断",
  close: "关闭搜索",
  all: "全部",
  kinds: "类别",
  results: "结果",
  found: (total) => `共 ${number(total)} 条`,
  atLeast: (shown, total) => `至少 ${number(total)} 条，显示 ${number(shown)} 条`,
  near: (total, near) =>
    total === 0 ? `${number(near)} 条相近` : `共 ${number(total)} 条，另有 ${number(near)} 条相近`,
  nearOnly: "没有一条与所写完全相符。以下最为接近，越近越靠前。",
  nearToo: "以下只有一部分相符，越近越靠前。",
  hint: "可搜名称、标题、作者、论断、脚注、编号与网址，也可粘贴整句，中英文、简繁体皆可，容许笔误。",
  noneTitle: (text) => `图中没有名为或说到「${text}」的内容`,
  noneOfKind: (text, kind) => `没有与「${text}」相符的${kind}`,
  nearest: "最相近的名称",
  noNearest: "换个说法或减少词数再试。",
  allKinds: "搜索全部类别",
  matched: { alias: "又名", identifier: "编号", author: "作者", publisher: "发布方", footnote: "脚注" },
  alike: "拼写相近",
  sameMeaning: "含义相同",
  cut: (most) => `只保留前 ${number(most)} 个字符`,
  byHeading: "所在标题相符",
  relations: "关系",
  ofRelations: (resting, total) => `${number(total)} 条中有 ${number(resting)} 条的脚注能找到文献`,
  open: "打开卡片",
  openTrace: "打开来源链",
  addToGraph: "加入图中",
  keys: { move: "移动", open: "打开", add: "加入图中", close: "关闭" },
};
