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
const comparable = z.enum(comparableKinds);

const line = z.object({
  node: graphNode,
  /** Heading that it stands under: an approach's group, another node's sort; null where it has none. */
  group: z.nullable(z.string()),
  /** Cells that hold something. */
  filled: z.number(),
});

/**
 * A matrix of two kinds. Rows and columns that hold nothing are left out and counted; most filled first, then by name;
 * columns are kept together by group.
 */
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
    rowLimit: wholeNumber({ min: 1, max: 100, fallback: 30 }),
    columnLimit: wholeNumber({ min: 1, max: 60, fallback: 24 }),
  }),
  response: z.object({
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
    totals: z.object({ rows: z.number(), columns: z.number(), cells: z.number() }),
    byStatus: z.record(z.string(), z.number()),
    /** Kinds that have any relation to the chosen rows, to offer as columns. */
    columnKinds: z.array(z.object({ kind, count: z.number() })),
  }),
  problems: ["invalid-input"],
});

/**
 * The columns to draw where there is room for a few only. Each in turn is the one that says most about the rows which hold most
 * and have been told least: a row counts with the cells that it holds, divided by one more than its columns chosen so far. So the
 * organizations that take the most stances come first, and none of them takes all the room.
 *
 * @param cells those that hold something; where columns are equal the one met first is chosen first
 * @returns ids in the order chosen, `most` at most
 */
export function chooseColumns(cells: readonly { row: string; column: string }[], most: number): string[] {
  const rowsOf = new Map<string, string[]>();
  const held = new Map<string, number>();
  for (const { row, column } of cells) {
    rowsOf.set(column, [...(rowsOf.get(column) ?? []), row]);
    held.set(row, (held.get(row) ?? 0) + 1);
  }
  const told = new Map<string, number>();
  const weigh = (rows: readonly string[]) =>
    rows.reduce((sum, row) => sum + (held.get(row) ?? 0) / (1 + (told.get(row) ?? 0)), 0);
  const chosen: string[] = [];
  while (chosen.length < most && rowsOf.size > 0) {
    const [[column, rows]] = [...rowsOf].toSorted(([, a], [, b]) => weigh(b) - weigh(a)) as [[string, string[]]];
    chosen.push(column);
    rowsOf.delete(column);
    for (const row of rows) told.set(row, (told.get(row) ?? 0) + 1);
  }
  return chosen;
}
