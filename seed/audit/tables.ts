import { findings, findingKinds } from "./finding-kinds.ts";
import { describeFault } from "../format/fault.ts";
import type { Audit } from "./audit-report.ts";
import type { Finding } from "./finding.ts";
import type { ChapterTally } from "./tally.ts";

type Column = readonly [head: string, of: (tally: ChapterTally) => number];

const tables: readonly { title: string; columns: readonly Column[] }[] = [
  {
    title: "Passages, claims and figures",
    columns: [
      ["passages with claims", ({ passages }) => passages.withClaims],
      ["with a reason for none", ({ passages }) => passages.withReason],
      ["without", ({ passages }) => passages.without],
      ["claims", ({ claims }) => claims],
      ["in one language", ({ inOneLanguage }) => inOneLanguage],
      ["figures told", ({ figures }) => figures.told],
      ["of them structured", ({ figures }) => figures.structured],
      ["figures as data", ({ figures }) => figures.asData],
      ["names without entity", ({ namesWithoutEntity }) => namesWithoutEntity],
    ],
  },
  {
    title: "Relations between entities, by what they rest on",
    columns: [
      ["claims", ({ relations }) => relations.claims],
      ["claims and record", ({ relations }) => relations["claims-and-record"]],
      ["record", ({ relations }) => relations.record],
      ["nothing", ({ relations }) => relations.nothing],
    ],
  },
  {
    title: "Footnotes, by where they lead",
    columns: [
      ["lead", ({ footnotes }) => footnotes.leads],
      ["misprinted", ({ footnotes }) => footnotes.misprinted],
      ["uncertain", ({ footnotes }) => footnotes.uncertain],
      ["lost", ({ footnotes }) => footnotes.lost],
      ["never printed", ({ footnotes }) => footnotes["never-printed"]],
    ],
  },
];

/** The audit as a terminal shows it: a table a topic, then every open finding with its place, then what was excused. */
export function describeAudit({ chapters, open, excused }: Audit, folder: string): string {
  return [...tables.map(({ title, columns }) => describeTable(title, columns, chapters)), ...describeOpen(open, folder)]
    .concat(describeSum(open, excused))
    .join("\n\n");
}

function describeTable(title: string, columns: readonly Column[], chapters: readonly ChapterTally[]): string {
  const rows = chapters
    .map((tally) => [tally.chapter, ...columns.map(([, of]) => String(of(tally)))])
    .filter(([chapter, ...cells]) => chapter === "all" || cells.some((cell) => cell !== "0"));
  const heads = ["", ...columns.map(([head]) => head)];
  // Every table names all chapters in its first column's width, so that the tables stand in line.
  const known = chapters.map(({ chapter }) => chapter);
  const widths = heads.map((head, index) =>
    Math.max(head.length, ...(index === 0 ? known : rows.map((row) => row[index] ?? "")).map((text) => text.length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join("  ");
  return [title, ...[heads, ...rows].map((cells) => line(cells).trimEnd())].join("\n");
}

function describeOpen(open: readonly Finding[], folder: string): string[] {
  return findingKinds.flatMap((kind) => {
    const found = open.filter((one) => one.kind === kind);
    if (found.length === 0) return [];
    const lines = found.map(({ fault }) => `  ${describeFault(folder, fault)}`);
    return [[`${findings[kind]} (${kind}): ${String(found.length)}`, ...lines].join("\n")];
  });
}

function describeSum(open: readonly Finding[], excused: readonly Finding[]): string {
  const state = open.length === 0 ? "no open finding" : `${String(open.length)} open`;
  return `audited: ${state}; ${String(excused.length)} excused with a reason in excuses.yaml`;
}
