import * as z from "zod/mini";
import { evidenceStatus } from "./evidence.ts";
import { listOf, noParams, wholeNumber } from "./fields.ts";
import { graphNode, graphRelationship } from "./graph.ts";
import { kind } from "./kinds.ts";
import { operation } from "./operation.ts";
import { relationType } from "./relations.ts";

export const comparableKinds = [
  "organization",
  "person",
  "place",
  "approach",
  "policy",
  "artifact",
  "topic",
  "paper",
  "web",
] as const;
export const comparable = z.enum(comparableKinds);

/** Heading that a row or column stands under: an approach's group, another node's subtype. */
const group = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a heading is lower-case words joined by -"));
const groupCounts = z.array(z.object({ group: z.nullable(z.string()), count: z.number() }));

const line = z.object({
  node: graphNode,
  group: z.nullable(z.string()),
  /** Cells that hold something. */
  filled: z.number(),
});

/**
 * Rows against columns. Those that hold nothing are left out and counted; most filled first, then by name; columns are kept
 * together by group.
 */
export const matrix = z.object({
  rows: z.array(line),
  columns: z.array(line),
  cells: z.array(
    z.object({
      row: z.string(),
      column: z.string(),
      /** Strongest first: stances before other types, then status, then newest. */
      relationships: z.array(graphRelationship),
      status: evidenceStatus,
      /** Claims behind it, each once. */
      claimCount: z.number(),
      newest: z.nullable(z.string()),
    }),
  ),
  /** What the matrix is cut from: all rows and columns under the chosen headings that hold something. */
  totals: z.object({ rows: z.number(), columns: z.number(), cells: z.number() }),
  byStatus: z.record(z.string(), z.number()),
});

export const compare = operation({
  id: "compare",
  method: "get",
  path: "/api/compare",
  summary: "Which of these is linked with which of those",
  description:
    "Relations between two kinds, either direction, as a matrix; each cell holds its relations with stance, status and newest date.",
  params: noParams,
  query: z.object({
    rows: z._default(comparable, "organization"),
    columns: z._default(comparable, "approach"),
    /** Only these types; none given: all between the two kinds, claims' own left out. */
    type: listOf(relationType, 30),
    /** Only rows, only columns under these headings; none given: all. */
    rowGroup: listOf(group, 30),
    columnGroup: listOf(group, 30),
    rowLimit: wholeNumber({ min: 1, max: 100, fallback: 30 }),
    columnLimit: wholeNumber({ min: 1, max: 60, fallback: 24 }),
  }),
  response: z.object({
    ...matrix.shape,
    /** The headings to choose from, whichever are chosen: how many rows and columns under each hold something; most first. */
    rowGroups: groupCounts,
    columnGroups: groupCounts,
    /** What was read: of very many nodes only the most linked ones, `all` says whether that was every one. */
    read: z.object({ rows: z.number(), of: z.number(), all: z.boolean() }),
    /** Kinds that have any relation to the chosen rows, to offer as columns. */
    columnKinds: z.array(z.object({ kind, count: z.number() })),
  }),
  problems: ["invalid-input"],
});

/**
 * The columns to draw where there is room for a few only. A third of the room goes to the fullest, of equally full ones to
 * those with most claims behind them. The rest is filled as if those were not there, by those that say most about the rows that
 * hold most, spread over rows and headings: each in turn is the weightiest that is left. Its weight is the sum, over its rows, of
 * the cells that the row holds divided by the square root of one more than its columns chosen so far; all of it divided by one
 * more than the columns chosen under the same heading. So neither one organization nor one heading takes all the room.
 *
 * @param cells those that hold something, each once; where columns weigh the same the one met first is chosen first
 * @returns ids in the order chosen, `most` at most; in time proportional to `most` times the cells
 */
export function chooseColumns(
  cells: readonly { row: string; column: string; group: string | null; claims: number }[],
  most: number,
): string[] {
  const columns = new Map<string, Candidate>();
  const held = new Map<string, number>();
  for (const { row, column, group, claims } of cells) {
    const candidate = columns.get(column) ?? { id: column, group, rows: [], claims: 0 };
    candidate.rows.push(row);
    candidate.claims += claims;
    columns.set(column, candidate);
    held.set(row, (held.get(row) ?? 0) + 1);
  }
  const told = new Map<string, number>();
  const underHeading = new Map<string | null, number>();
  const weigh = ({ group, rows }: Candidate) =>
    rows.reduce((sum, row) => sum + (held.get(row) ?? 0) / Math.sqrt(1 + (told.get(row) ?? 0)), 0) /
    (1 + (underHeading.get(group) ?? 0));
  const chosen: string[] = [];
  while (chosen.length < most) {
    const isByFullness = chosen.length < most / 3;
    const next = heaviest(columns.values(), isByFullness ? fullness : weigh);
    if (next === undefined) return chosen;
    chosen.push(next.id);
    columns.delete(next.id);
    if (isByFullness) continue;
    underHeading.set(next.group, (underHeading.get(next.group) ?? 0) + 1);
    for (const row of next.rows) told.set(row, (told.get(row) ?? 0) + 1);
  }
  return chosen;
}

interface Candidate {
  id: string;
  group: string | null;
  rows: string[];
  claims: number;
}

/** Cells first; claims, however many, only tell apart what is equally full. */
const fullness = ({ rows, claims }: Candidate): number => rows.length + claims / (claims + 1);

/** The first of those that weigh most. */
function heaviest(candidates: Iterable<Candidate>, weigh: (candidate: Candidate) => number): Candidate | undefined {
  let best: Candidate | undefined;
  let most = -1;
  for (const candidate of candidates) {
    const weight = weigh(candidate);
    if (weight > most) [best, most] = [candidate, weight];
  }
  return best;
}
