import { chooseColumns, type compare } from "../../../server/contract/compare.ts";
import type { EvidenceStatus } from "../../../server/contract/evidence.ts";
import type { GraphNode, GraphRelationship } from "../../../server/contract/graph.ts";
import type { Kind } from "../../../server/contract/kinds.ts";
import type { Answer } from "../../../server/contract/operation.ts";
import type { LineOrder, ViewState } from "../../view-state.ts";
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

/** The types that take a stance. */
export const stances: readonly RelationType[] = ["BACKS", "OPPOSES"];

/** What fits a window without scrolling sideways. */
const mostColumns = 12;

type Choice = Pick<ViewState, "onlyRows" | "onlyColumns" | "rowOrder" | "columnOrder" | "all" | "cell">;

/**
 * What of the answer is drawn, in the order chosen: the columns and rows picked one by one; else all of them, where the
 * reader or a phone's lists ask for all; else the columns that say most and the rows that meet one of those. The column of an
 * opened cell is always among them. What is counted on rows and columns stays counted over the whole.
 */
export function drawnPart(answer: Comparison, choice: Choice, nameOf: (node: GraphNode) => string): Comparison {
  const chosen =
    choice.onlyColumns.length > 0 ? choice.onlyColumns : choice.all ? undefined : weightiest(answer, choice.cell);
  const kept = chosen && new Set<string>(chosen);
  const columns = answer.columns.filter(({ node }) => kept?.has(node.id) ?? true);
  const inColumns = new Set(columns.map(({ node }) => String(node.id)));
  const met = new Set(answer.cells.filter(({ column }) => inColumns.has(column)).map(({ row }) => row));
  const rows = answer.rows.filter(({ node }) =>
    choice.onlyRows.length > 0 ? choice.onlyRows.includes(node.id) : met.has(node.id),
  );
  const inRows = new Set(rows.map(({ node }) => String(node.id)));
  const cells = answer.cells.filter(({ row, column }) => inRows.has(row) && inColumns.has(column));
  const sorted = (lines: readonly Line[], side: "row" | "column", order: LineOrder) =>
    sortLines(lines, { order, nameOf, newest: newestOf(cells, side) });
  return {
    ...answer,
    cells,
    rows: sorted(rows, "row", choice.rowOrder),
    columns:
      choice.columnOrder === "filled"
        ? columns
        : sorted(columns, "column", choice.columnOrder).map((line) => ({ ...line, group: null })),
  };
}

function weightiest(answer: Comparison, opened: { row: string; column: string } | null): string[] {
  const groups = new Map(answer.columns.map(({ node, group }) => [node.id as string, group]));
  const chosen = chooseColumns(
    answer.cells.map(({ row, column, claimCount: claims }) => ({
      row,
      column,
      group: groups.get(column) ?? null,
      claims,
    })),
    mostColumns,
  );
  const isElsewhere = opened !== null && groups.has(opened.column) && !chosen.includes(opened.column);
  return isElsewhere ? [opened.column, ...chosen.slice(0, mostColumns - 1)] : chosen;
}

/** The newest time of the cells of each row, or column. */
function newestOf(cells: readonly Cell[], side: "row" | "column"): Map<string, string> {
  const newest = new Map<string, string>();
  for (const cell of cells) {
    if ((cell.newest ?? "") > (newest.get(cell[side]) ?? "")) newest.set(cell[side], cell.newest ?? "");
  }
  return newest;
}

function sortLines(
  lines: readonly Line[],
  by: { order: LineOrder; nameOf: (node: GraphNode) => string; newest: ReadonlyMap<string, string> },
): Line[] {
  const time = ({ node }: Line) => by.newest.get(node.id) ?? "";
  if (by.order === "name") return lines.toSorted((a, b) => by.nameOf(a.node).localeCompare(by.nameOf(b.node)));
  if (by.order === "newest") return lines.toSorted((a, b) => (time(b) < time(a) ? -1 : time(b) > time(a) ? 1 : 0));
  return [...lines];
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
