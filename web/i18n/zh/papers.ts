import { pageWords } from "../../../server/contract/page-words.ts";
import { formatsOf, spaced } from "../format.ts";
import type { papers as english } from "../en/papers.ts";
import { terms } from "./terms.ts";

const { number } = formatsOf("zh");
const oneDecimal = new Intl.NumberFormat("zh-CN", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const nouns = { paper: ["篇", "论文"], web: ["份", "网络资料"], any: ["份", "文献"] } as const;
type Listed = keyof typeof nouns;

const stand =
  (listed: Listed): (typeof english.stand)["paper"] =>
  (all, most) => {
    const [measure, noun] = nouns[listed];
    const dated =
      most === null
        ? ""
        : most.count === all
          ? `，均发表于 ${most.value} 年`
          : `，其中 ${number(most.count)} ${measure}发表于 ${most.value} 年`;
    return `报告背后有 ${number(all)} ${measure}${noun}${dated}。`;
  };

const listed =
  (listed: Listed): (typeof english.listed)["paper"] =>
  ({ shown, total, all }) => {
    const [measure, noun] = nouns[listed];
    const these =
      shown < total
        ? `显示 ${number(shown)} / ${number(total)} ${measure}${noun}`
        : `${number(total)} ${measure}${noun}`;
    return total < all ? `${these}，共有 ${number(all)} ${measure}` : these;
  };

const footnoteWords = { misprinted: "误印", uncertain: "存疑", lost: "已遗失", "never-printed": "从未印出" };

const footnotes: typeof english.footnotes = (marks) => {
  const printed = [...new Set(marks.map((mark) => mark.printed))];
  const notes = printed.map((one) => {
    const same = marks.filter((mark) => mark.printed === one);
    const faults = [...new Set(same.flatMap(({ state }) => (state === "leads" ? [] : [footnoteWords[state]])))];
    const times = same.length === 1 ? [] : [`印出 ${number(same.length)} 次`];
    const note = [...faults, ...times].join("，");
    return note === "" ? one : `${one}（${note}）`;
  });
  return `脚注 ${notes.join("、")}`;
};

export const papers: typeof english = {
  title: pageWords.zh.views.papers,
  kindsLabel: "哪些文献",
  kinds: { paper: "论文", web: "网络资料", any: "两者" },
  stand: { paper: stand("paper"), web: stand("web"), any: stand("any") },
  betweenSentences: "",
  records: ({ verified, partly, unseen }) => {
    const parts = [
      verified > 0 ? `${number(verified)} 条完整核实` : "",
      partly > 0 ? `${number(partly)} 条部分核实` : "",
      unseen > 0 ? `${number(unseen)} 条无处可查` : "",
    ].filter(Boolean);
    return parts.length === 0 ? "" : `书目记录中，${parts.join("，")}。`;
  },
  none: { paper: "图中还没有论文。", web: "图中还没有网络资料。", any: "图中还没有文献。" },

  filters: "筛选",
  ticked: (count) => (count === 0 ? "未选" : `已选 ${number(count)} 项`),
  clear: "清除筛选",
  facets: {
    year: "年份",
    appears: "出现于",
    identifier: "标识符",
    organization: "机构",
    record: "书目记录",
  },
  facetValues: {
    appears: { footnote: "脚注", text: "正文点名" },
    identifier: { arxiv: "arXiv", doi: "DOI", neither: "两者皆无" },
    record: terms.records,
  },
  showAll: (count) => `显示全部 ${number(count)} 项`,
  showFewer: "收起",

  listed: { paper: listed("paper"), web: listed("web"), any: listed("any") },
  sortedBy: "排序：",
  orders: {
    mentions: "依据它的论断数",
    year: "年份，最新在前",
    title: "标题",
    cited: "图中被引次数",
  },
  noneFits: { paper: "没有论文符合全部筛选", web: "没有网络资料符合全部筛选", any: "没有文献符合全部筛选" },
  cut: (count) =>
    `这些机构的文献不止于此：只统计并列出支撑论断最多的 ${number(count)} 篇。改选较小的机构或不选机构，即可看到全部。`,
  noneFitsHint: (all) => `不加筛选共有 ${number(all)} 份。`,
  noYear: "年份不详",
  authors: (first, count) => `${first.join("、")} 等 ${number(count)} 人`,
  betweenParts: "，",
  footnotes,
  namedInText: "正文点名",
  claims: (count) => `${number(count)} 条论断依据它`,
  citedBy: (count) => `图中被引 ${number(count)} 次`,
  notSeen: (fields) => `；未见：${fields}`,

  related: "相关论文",
  relatedTo: ["与《", "》相关"],
  relatedFound: (count) => `${number(count)} 篇相关论文`,
  backToList: "返回列表",
  openCard: "打开卡片",
  asGraph: "以图显示",
  tooLittle: "已知的太少，举不出相关论文",
  knownCitations: (cites, citedBy) =>
    cites + citedBy === 0
      ? "图中不知道它的任何引用：既不知道它引用了什么，也不知道谁引用了它。"
      : `图中只知道它的 ${number(cites + citedBy)} 条引用：它引用 ${number(cites)} 份文献，被 ${number(citedBy)} 份文献引用。`,
  underFloor: (count, floor) =>
    count === 0
      ? "没有论文与它有共同的人物、机构、方法或主题。"
      : `有 ${number(count)} 篇论文与它有些关联，但都不足 ${number(floor)} 分（满分 100 分），不值得推荐。`,
  wouldHelp: "有了它的参考文献表，或引用它的文献，才好推荐。",
  strengths: { strong: "强", fair: "中", weak: "弱" },
  points: (value) => oneDecimal.format(value),
  betweenNames: "、",
  itsCard: "，打开卡片",
  andMore: (count) => `另有 ${number(count)} 项`,
  fewer: "收起",
  unnamedWorks: (count) => `图外的 ${number(count)} 份文献`,
  reasons: {
    "co-citation": ["同被这些文献引用：", ""],
    "cited-with-references": (sum) => ["与它的参考文献一同被引：", `（s = ${number(sum)}）`],
    coupling: ["都引用了：", ""],
    direct: { cites: "引用了它", cited: "被它引用" },
    text: (shared, cosine) => spaced(`原标题的共同用词：${shared.join("、")}（相似度 ${number(cosine)}）`),
    people: ["共同的人物或机构：", ""],
    subjects: ["共同的主题：", ""],
  },
  scoreSays: "满分 100 分，各部分相加即为总分。",
  countedOver: (count) => `依据图中在参考文献表里核对过的 ${number(count)} 条引用计算。`,
  notListed: (count, floor) => `另有 ${number(count)} 篇论文不足 ${number(floor)} 分，未列出。`,
  capped: (what) => `以下内容只计到上限，实际理由可能更多：${what}。`,
  limited: {
    "citing-works": "引用它的文献",
    references: "它引用的文献",
    people: "人物与机构",
    subjects: "方法与主题",
    candidates: "比较的论文",
  },
  scoreMade: "分数如何得出",
  upTo: (points) => `至多 ${number(points)}`,
  parts: {
    "co-citation": { name: "同被引用：", says: "35 × c ÷ (c + 5)，c 为同时引用两者的文献数" },
    "cited-with-references": {
      name: "与其参考文献一同被引：",
      says: "25 × s ÷ (s + 1)；s 为所选论文的每份参考文献的 a ÷ (1 + m) 之和：另有 m 份文献引用该参考文献，其中 a 份也引用相关论文",
    },
    coupling: { name: "共同参考文献：", says: "10 × c ÷ (c + 5)，c 为两者都引用的文献数" },
    direct: { name: "直接引用：", says: "一方引用另一方，得 10 分" },
    text: { name: "标题用词：", says: "10 × 标题相似度（0 至 1），少见的词分量更重，常用词不计分" },
    people: { name: "人物与机构：", says: "5 × n ÷ (n + 1)，n 为两者共同的人物与机构数" },
    subjects: { name: "方法与主题：", says: "5 × n ÷ (n + 1)，n 为两者共同的方法与主题数" },
  },
  strengthSays: "25 分起为强；不足 10 分或只有一个理由为弱。",
};
