import type { Language } from "./language.ts";

type View = "explore" | "compare" | "papers" | "lists" | "report" | "card" | "trace";

interface PageWords {
  /** The title of the first page. */
  home: string;
  views: Record<View, string>;
  description: string;
  /** What those read who run no scripts: before, in and behind a link to the service's description. */
  noscript: readonly [before: string, link: string, after: string];
}

/** What the service has to say of the page before any of it runs, and the page says again: its names for its views. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    home: "What the report says, who says so, and where it is written",
    views: {
      explore: "Explore",
      compare: "Compare",
      papers: "Papers",
      lists: "Lists",
      report: "Report",
      card: "Card",
      trace: "Trace",
    },
    description: "A citation-graph explorer: what a report says, who says so, and where it is written.",
    noscript: ["Claimtrace needs JavaScript. The service itself answers without it: ", "its description", "."],
  },
  zh: {
    home: "报告说了什么，谁说的，写在哪里",
    views: {
      explore: "探索",
      compare: "比较",
      papers: "论文",
      lists: "列表",
      report: "报告",
      card: "卡片",
      trace: "溯源",
    },
    description: "引文图谱浏览器：报告说了什么，谁说的，写在哪里。",
    noscript: ["Claimtrace 需要 JavaScript。服务本身不需要它：见", "接口说明", "。"],
  },
};
