import { pageWords } from "../../../server/contract/page-words.ts";
import { englishCount, englishNumber, formatsOf } from "../format.ts";

const { number, list } = formatsOf("en");

export const home = {
  title: pageWords.en.home,
  /** The title with the places where a line may break. */
  titleParts: [pageWords.en.home],
  find: "Search a name, a title, a claim",
  try: "Try",
  tries: ["宪法 AI", "Bengio", "jailbreaking", "GPT-4", "arXiv 2307.15043"],
  inGraph: "In this graph",
  browse: "Browse",
  passages: "Passages",
  footnotes: "Footnotes",
  relations: "Relations",
  covered: (withClaims: number, passages: number) =>
    `${number(withClaims)} of ${number(passages)} passages hold claims, the others are lists`,
  registerTitle: (count: number) => `The ${number(count)} footnotes, in the order printed`,
  registerSays: (leading: number, total: number) =>
    `${number(leading)} of ${number(total)} lead to their document once renumbered`,
  registerKey: {
    leads: "lead to a document, once renumbered",
    misprinted: "misprinted",
    uncertain: "uncertain",
    lost: "lead to a lost entry",
    "never-printed": "numbers never printed",
  },
  unmarked: (entries: readonly number[]) =>
    `No marker leads to ${entries.length === 1 ? "entry" : "entries"} ${list(entries.map((entry) => number(entry)))} of the printed list: `,
  skipRegister: "Skip the footnotes, to the asked questions",
  questionsTitle: "Asked questions, answered",
  questionsSay: "Open one to see what it rests on",
  moreRows: (count: number) => `and ${englishNumber(count)} more`,
  matrixChart: (rows: number, columns: number) =>
    `${englishCount(rows, "row", "rows")} by ${englishCount(columns, "column", "columns")}`,
  leanedClaims: (count: number) => englishCount(count, "claim", "claims"),
  nothing: "Nothing in the graph answers this yet.",
};
