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
 * The columns to draw where there is room for a few only: those that say most about the rows that hold most, spread over rows and
 * headings. Each in turn is the weightiest that is left. Its weight is the sum, over its rows, of the cells that the row holds
 * divided by the square root of one more than its columns chosen so far; all of it divided by one more than the columns
 * chosen under the same heading. So neither one organization nor one heading takes all the room.
 *
 * @param cells those that hold something; where columns weigh the same the one met first is chosen first
 * @returns ids in the order chosen, `most` at most
 */
export function chooseColumns(
  cells: readonly { row: string; column: string; group: string | null }[],
  most: number,
): string[] {
  const columns = new Map<string, { group: string | null; rows: string[] }>();
  const held = new Map<string, number>();
  for (const { row, column, group } of cells) {
    columns.set(column, { group, rows: [...(columns.get(column)?.rows ?? []), row] });
    held.set(row, (held.get(row) ?? 0) + 1);
  }
  const told = new Map<string, number>();
  const underHeading = new Map<string | null, number>();
  const weigh = ({ group, rows }: { group: string | null; rows: readonly string[] }) =>
    rows.reduce((sum, row) => sum + (held.get(row) ?? 0) / Math.sqrt(1 + (told.get(row) ?? 0)), 0) /
    (1 + (underHeading.get(group) ?? 0));
  const chosen: string[] = [];
  while (chosen.length < most) {
    const [weightiest] = [...columns].toSorted(([, a], [, b]) => weigh(b) - weigh(a));
    if (weightiest === undefined) return chosen;
    const [id, { group, rows }] = weightiest;
    chosen.push(id);
    columns.delete(id);
    underHeading.set(group, (underHeading.get(group) ?? 0) + 1);
    for (const row of rows) told.set(row, (told.get(row) ?? 0) + 1);
  }
  return chosen;
}
