import { capital, englishCount, englishNumber, formatsOf } from "../format.ts";

const { number, list } = formatsOf("en");

export const compare = {
  title: "Compare",
  labsTitle: "Which labs back which safety approach",
  kindsTitle: (rows: string, columns: string) => `${rows} and ${columns.toLowerCase()}`,
  answer: (filled: number, rows: string, columns: string) =>
    `${capital(englishNumber(filled))} ${filled === 1 ? "cell holds" : "cells hold"} a relation between ${rows} and ${columns}.`,
  rowCount: {
    organization: (n: number) => englishCount(n, "organization", "organizations"),
    person: (n: number) => englishCount(n, "person", "people"),
    place: (n: number) => englishCount(n, "place", "places"),
    approach: (n: number) => englishCount(n, "approach", "approaches"),
    policy: (n: number) => englishCount(n, "policy", "policies"),
    artifact: (n: number) => englishCount(n, "artifact", "artifacts"),
    topic: (n: number) => englishCount(n, "topic", "topics"),
    paper: (n: number) => englishCount(n, "paper", "papers"),
    web: (n: number) => englishCount(n, "web source", "web sources"),
  },
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
  matrix: "Matrix. Arrow keys move between filled cells, Enter opens one.",
  dateSays: "The date is that of the newest evidence",
  shownPart: (rows: string, columns: string) => `Rows: ${rows}. Columns: ${columns}.`,
  showAll: "Show all rows and columns",
  emptyTitle: (rows: string, columns: string) =>
    `Nothing links ${rows.toLowerCase()} with ${columns.toLowerCase()} here`,
  emptySays: "No relation of the chosen sort joins these two kinds in this graph. Nothing was left out.",
  emptyAll: "Show all relations",
  emptyLabs: "Labs and approaches",
  openedMissing: "This cell holds no relation of the chosen sort",
  close: "Close",
  asGraph: "As a graph",
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
