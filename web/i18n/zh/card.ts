import { pageWords } from "../../../server/contract/page-words.ts";
import { formatsOf, spaced } from "../format.ts";
import type { card as english } from "../en/card.ts";

const number = formatsOf("zh").number;

const entries = (some: readonly number[]) => `第 ${some.map((entry) => number(entry)).join("、")} 条`;

export const card: typeof english = {
  title: pageWords.zh.views.card,
  also: "又称：",
  otherTitle: "原题：",
  exploreAround: "在图中探索",
  compareKind: (kinds) => `比较${kinds}`,
  relatedPapers: "相关论文",

  relations: "关系",
  groupCount: (shown, total) => (shown === total ? number(total) : `${number(shown)} / ${number(total)}`),
  keyFootnote: "依据此脚注",
  keyLabel: "此处所用标记",
  noRelations: "与其他事物没有已知关系",
  noRelationsHint: "报告提到了它，但没有说它与别的事物有何关系。",
  nothingAtAll: "搜索可以找到与它相近的内容。",
  searchFor: (name) => spaced(`搜索${name}`),

  claimsAbout: (name) => spaced(`关于${name}的论断`),
  claimsOnDocument: "依据或谈及它的论断",
  claimsByPerson: (name) => spaced(`关于${name}或由其提出的论断`),

  timeline: "时间线",
  timelineSpan: (from, to) => (from === to ? from : `${from} 至 ${to}`),
  onDay: (date) => `（${date}）`,
  timelineFewer: "收起",
  restsOn: "依据",

  record: "书目记录",
  authors: "作者",
  published: "发表",
  venue: "刊物",
  publisher: "发布者",
  identifiers: "标识符",
  address: "地址",
  listed: "列表",
  entries,
  check: "记录的核对",
  others: (count) => `及另外 ${number(count)} 人`,

  footnotes: "指向它的脚注",
  noMarker: "报告中没有标记指向列表的这一条。",
  noMarkerTo: (some) => `报告中没有标记指向列表的${entries(some)}。`,
  leadsElsewhere: "编号指向这里，内容所指为：",
  numberOnly: "编号指向这里，内容所指却不是它",
};
