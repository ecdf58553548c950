import { chooseColumns, type compare } from "../../../server/contract/compare.ts";
import type { EvidenceStatus } from "../../../server/contract/evidence.ts";
import type { GraphNode, GraphRelationship } from "../../../server/contract/graph.ts";
import type { Kind } from "../../../server/contract/kinds.ts";
import type { Answer } from "../../../server/contract/operation.ts";
import { describeRelationType, relationTypeNames, type RelationType } from "../../../server/contract/relations.ts";

export type Comparison = Answer<typeof compare>;
export type Line = Comparison["rows"][number];
export type Cell = Comparison["cells"][number];

/** Cells by row and column. */
export function cellFinder(cells: readonly Cell[]): (row: string, column: string) => Cell | undefined {
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return (row, column) => byPlace.get(`${row},${column}`);
}

/** Columns that follow each other under one heading. */
export function columnGroups(columns: readonly Line[]): { group: string | null; count: number; first: string }[] {
  const groups: { group: string | null; count: number; first: string }[] = [];
  for (const { group, node } of columns) {
    const last = groups.at(-1);
    if (last !== undefined && last.group === group) last.count += 1;
    else groups.push({ group, count: 1, first: node.id });
  }
  return groups;
}

const mostGlyphs = 3;

/** The evidence of a cell as glyphs: a status for each claim or record, strongest relation first. */
export function evidenceGlyphs(cell: Cell): EvidenceStatus[] {
  return cell.relationships
    .flatMap(({ status, claimCount }) => Array<EvidenceStatus>(Math.max(claimCount, 1)).fill(status))
    .slice(0, Math.min(mostGlyphs, Math.max(cell.claimCount, 1)));
}

/** Which way a relation is said when it is read from its row. */
export const directionFrom = (row: string, relationship: GraphRelationship): "out" | "in" =>
  relationship.from === row ? "out" : "in";

/** Types that can join two kinds, in either direction, in the order of the relation table. */
export function possibleTypes(a: Kind, b: Kind): RelationType[] {
  return relationTypeNames.filter((name) => {
    const { from, to, family } = describeRelationType(name);
    const joins = (x: Kind, y: Kind) => from.includes(x) && to.includes(y);
    return family !== "claim" && (joins(a, b) || joins(b, a));
  });
}

/** What fits a window without scrolling sideways. */
const mostColumns = 10;

/**
 * The columns that say most, in their order, and the rows that meet one of them; the column of an opened cell is always among
 * them. What is counted on rows and columns stays counted over the whole.
 */
export function weightiestPart(answer: Comparison, opened: { row: string; column: string } | null): Comparison {
  const groups = new Map(answer.columns.map(({ node, group }) => [node.id as string, group]));
  const chosen = chooseColumns(
    answer.cells.map(({ row, column }) => ({ row, column, group: groups.get(column) ?? null })),
    mostColumns,
  );
  const isElsewhere = opened !== null && !chosen.includes(opened.column);
  const kept = new Set(isElsewhere ? [opened.column, ...chosen.slice(0, -1)] : chosen);
  const cells = answer.cells.filter(({ column }) => kept.has(column));
  const met = new Set(cells.map(({ row }) => row));
  return {
    ...answer,
    cells,
    columns: answer.columns.filter(({ node }) => kept.has(node.id)),
    rows: answer.rows.filter(({ node }) => met.has(node.id)),
  };
}

/** The rows that fill most, all of them where some are equal, three at most; none where every row fills one. */
export function fullestRows(rows: readonly Line[]): { nodes: GraphNode[]; filled: number } | undefined {
  const most = Math.max(0, ...rows.map(({ filled }) => filled));
  const fullest = rows.filter(({ filled }) => filled === most);
  if (most < 2 || fullest.length > 3) return undefined;
  return { nodes: fullest.map(({ node }) => node), filled: most };
}

/** The one column met by more rows than any other. */
export function widestColumn(columns: readonly Line[]): Line | undefined {
  const [first, second] = columns.toSorted((a, b) => b.filled - a.filled);
  return first !== undefined && first.filled > 1 && first.filled > (second?.filled ?? 0) ? first : undefined;
}
