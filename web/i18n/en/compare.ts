import { pageWords } from "../../../server/contract/page-words.ts";
import { capital, englishNumber, formatsOf } from "../format.ts";

const { number, list } = formatsOf("en");

export const compare = {
  title: pageWords.en.views.compare,
  kindsTitle: (rows: string, columns: string) => `${rows} and ${columns.charAt(0).toLowerCase()}${columns.slice(1)}`,
  /** A kind, and the headings that it is cut to: "Organizations (lab, company)". */
  linesOf: (kind: string, groups: readonly string[]) =>
    groups.length === 0 ? kind : `${kind} (${groups.map((group) => group.toLowerCase()).join(", ")})`,
  titleWith: (kinds: string, relations: readonly string[]) =>
    `${kinds}: ${list(relations.map((relation) => relation.charAt(0).toLowerCase() + relation.slice(1)))}`,
  answer: (filled: number, rows: string, columns: string) =>
    `${capital(englishNumber(filled))} ${filled === 1 ? "cell holds" : "cells hold"} a relation between ${rows} and ${columns}.`,
  fullest: (names: readonly string[], count: number) =>
    names.length === 1
      ? `${list(names)} fills ${englishNumber(count)}.`
      : `${list(names)} fill ${englishNumber(count)} each.`,
  widest: (name: string, count: number) => `${name} is met by ${englishNumber(count)}, more than any other.`,
  rows: "Rows",
  columns: "Columns",
  relations: "Relations",
  allRelations: "All",
  stances: "Stances only",
  filled: (filled: number, total: number) => `${number(filled)} of ${number(total)}`,
  nothingStated: "nothing stated",
  /** After the sentence of a cell, for ears; the date that is seen follows. */
  cellFacts: (claims: string, status: string, dated: boolean) => `, ${claims} (${status})${dated ? ", newest " : ""}`,
  recordOnly: "bibliographic record",
  more: (count: number) => `+${number(count)}`,
  matrix: "Matrix. Arrow keys move between filled cells and heads, Enter opens one, Escape closes it.",
  dateSays: "The date is that of the newest evidence",
  shownPart: (rows: string, columns: string) => `Rows: ${rows}. Columns: ${columns}.`,
  showAll: "Show all rows and columns",
  emptyTitle: (rows: string, columns: string) =>
    `Nothing links ${rows.toLowerCase()} with ${columns.toLowerCase()} here`,
  emptySays: "No relation of the chosen sort joins these two kinds in this graph. Nothing was left out.",
  emptyAll: "Show all relations",
  emptyLabs: "Organizations and approaches",
  openedMissing: "This cell holds no relation of the chosen sort",
  close: "Close",
  previousCell: "Previous",
  nextCell: "Next",
  cellAt: (at: number, of: number) => `cell ${number(at)} of ${number(of)}`,
  groupsOf: { rows: "Rows by what they are", columns: "Columns by what they are" },
  pick: { rows: "Pick rows", columns: "Pick columns" },
  pickFullest: "Back to the usual ones",
  order: "Order",
  orders: { filled: "Fullest first", name: "By name", newest: "Newest evidence first" },
  readPart: (rows: number, counted: string) =>
    `Read were the ${number(rows)} most linked of ${counted}; what the others hold is not counted here.`,
  openInExplore: "Open in Explore",
  asGraphLabel: (row: string, column: string) => `${row} and ${column} with what joins them`,
  groups: {
    attack: "Attack",
    evaluation: "Evaluation",
    governance: "Governance",
    interpretability: "Interpretability",
    oversight: "Oversight",
    position: "Position",
    release: "Release",
    training: "Training",
  },
};
