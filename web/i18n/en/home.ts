import { capital, englishCount, englishNumber, formatsOf } from "../format.ts";

const { number, list } = formatsOf("en");
const rests = (count: number) => (count === 1 ? "rests" : "rest");

export const home = {
  title: "What the report says, who says so, and where it is written",
  /** The title with the places where a line may break. */
  titleParts: ["What the report says, who says so, and where it is written"],
  find: "Search a name, a title, a claim",
  try: "Try",
  tries: ["宪法 AI", "Bengio", "jailbreaking", "GPT-4", "arXiv 2307.15043"],
  inGraph: "In this graph",
  browse: "Browse",
  passages: "Passages",
  footnotes: "Footnotes",
  relations: "Relations",
  covered: (withClaims: number, passages: number) =>
    `${number(withClaims)} of ${number(passages)} passages hold claims; the others are lists of contents and the like`,
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
  labs: "Which labs back which safety approach?",
  labsAnswer: (count: number, parts: readonly string[]) =>
    `${capital(englishNumber(count))} ${count === 1 ? "place holds" : "places hold"} a stance: ${list(parts)}.`,
  labsFigure: (rows: number, columns: number) =>
    `${englishCount(rows, "organization", "organizations")} by ${englishCount(columns, "approach", "approaches")}`,
  resting: {
    verified: (count: number) => `${englishNumber(count)} ${rests(count)} on a footnote that leads to its document`,
    named: (count: number) => `${englishNumber(count)} on a document that the text names`,
    uncertain: (count: number) => `${englishNumber(count)} on an uncertain footnote`,
    misprinted: (count: number) => `${englishNumber(count)} on a misprinted footnote`,
    lost: (count: number) => `${englishNumber(count)} on a lost entry`,
    record: (count: number) => `${englishNumber(count)} on a bibliographic record alone`,
    reading: (count: number) => `${englishNumber(count)} ${rests(count)} on our reading`,
    unsourced: (count: number) => `${englishNumber(count)} ${count === 1 ? "is" : "are"} unsourced`,
  },
  risk: "Who speaks up about existential risk, and who disputes it?",
  riskSigned: "Signed a letter or statement",
  riskRaised: "Raise the concern",
  riskDisputes: "Dispute it",
  leaned: "Which documents carry the most claims?",
  leanedClaims: (count: number) => englishCount(count, "claim", "claims"),
  attacks: "What breaks aligned models?",
  alternatives: "What is put forward instead of RLHF?",
  insteadOf: "Instead of",
  nothing: "Nothing in the graph answers this yet.",
};
