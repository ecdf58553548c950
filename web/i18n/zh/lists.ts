import type { lists as english } from "../en/lists.ts";
import { formatsOf, spaced } from "../format.ts";
import { terms } from "./terms.ts";

const { number } = formatsOf("zh");

export const lists: typeof english = {
  kindLabel: "类别",
  counted: ({ kind, all, leading, records }) => {
    const told = [
      ...leading.map(({ name, claims }, index) =>
        spaced(index === 0 ? `${number(claims)} 条论断谈到${name}` : `${number(claims)} 条谈到${name}`),
      ),
      records > 0 ? `${number(records)} 项只见于书目记录` : "",
    ].filter(Boolean);
    return `图中共有 ${terms.counted[kind](all)}${told.length > 0 ? `：${told.join("，")}` : ""}。`;
  },
  countedClaims: (all, unsourced) =>
    `共 ${number(all)} 条论断，由我们转述，按报告的次序排列；其中 ${number(unsourced)} 条报告未给出处。`,
  find: "按名称或别名筛选",
  findClaims: "按字词筛选",
  filters: "筛选",
  ticked: (count) => (count === 0 ? "未选" : `已选 ${number(count)} 项`),
  clear: "清除筛选",
  showAll: (count) => `显示全部 ${number(count)} 项`,
  showFewer: "收起",
  facets: {
    subtype: "类型",
    known: "见于",
    status: "依据",
    figures: "数字",
    said: "谁说的",
    chapter: "章节",
    speaker: "发言者",
  },
  values: {
    known: { claims: "论断", records: "仅书目记录" },
    figures: { figures: "含数字", words: "不含数字" },
    said: { report: "报告本身", speaker: "报告转述他人" },
  },
  severalOf: (word) => word,
  anySpeaker: "不限",
  letters: "拼音或字母",
  everyLetter: "全部",
  otherLetter: "#",
  otherLetterLabel: "不以这些字母开头的名称",
  letterLabel: (letter, count) => `${letter}，${number(count)} 项`,
  sortedBy: "排序：",
  orders: {
    report: "按报告的次序",
    claims: "论断最多在前",
    name: "按名称（拼音）",
    relations: "关系最多在前",
    date: "最新在前",
  },
  columns: { name: "名称", summary: "简介", claims: "论断", relations: "关系" },
  columnOfDocuments: "作者",
  dated: (count, outside, years) =>
    count === 0
      ? "没有注明日期的内容"
      : `${number(count)} 项注明日期${outside > 0 ? `，其中 ${number(outside)} 项在 ${String(years.from)} 至 ${String(years.to)} 年之外` : ""}`,
  datedSays: "竖条：各季度注明日期的论断和文献。下方横线：只知年份。",
  range: (from, to, total) => (total === 0 ? "0 项" : `第 ${number(from)} 至 ${number(to)} 项，共 ${number(total)} 项`),
  shown: (range) => range,
  ofAll: (all) => `，不加筛选为 ${number(all)} 项`,
  next: (count) => `后 ${number(count)} 项`,
  toFirst: "回到开头",
  cut: (count) =>
    `符合的多于查看的：只统计并列出最相符的 ${number(count)} 项。多写几个字词，或加上筛选，即可缩小范围。`,
  none: "没有内容符合全部筛选",
  noneHint: (all) => (all === 0 ? "这一类别中没有含这些字词的内容。" : `不加筛选共有 ${number(all)} 项。`),
  ofAnotherKind: (several) => `这个列表中没有归为「${several.join("、")}」的内容：那是别的类别的类型。`,
  searchInstead: "在全部内容中搜索",
};
