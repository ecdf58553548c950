import { chooseColumns } from "../contract/compare.ts";
import { type EvidenceStatus, evidenceStatuses } from "../contract/evidence.ts";
import type { GraphRelationship } from "../contract/graph.ts";
import { describeRelationType } from "../contract/relations.ts";
import { groupBy } from "./group-by.ts";

/** Stands for lines without a group, which come after those with one. */
const LAST = "\uffff";

/** A row or a column of a matrix before it is chosen. */
interface LineKey {
  id: string;
  name: string;
  group: string | null;
}

/** Where a row and a column meet, and by what evidence. */
export interface MatrixCell {
  row: LineKey;
  column: LineKey;
  statuses: readonly EvidenceStatus[];
  /** Claims behind its relations. */
  claims: number;
}

export interface MatrixLine extends LineKey {
  /** Cells of the chosen matrix that hold something. */
  filled: number;
}

export interface Matrix {
  rows: MatrixLine[];
  columns: MatrixLine[];
  cells: MatrixCell[];
}

/** The strongest of some statuses; `unsourced` of none. */
export function strongest(statuses: readonly EvidenceStatus[]): EvidenceStatus {
  return evidenceStatuses.find((status) => statuses.includes(status)) ?? "unsourced";
}

/**
 * Cuts a matrix down to the columns that `chooseColumns` picks, then to the rows that are most filled in those.
 *
 * @returns rows by cells filled, then by name; columns the same, kept together by group, the fullest group first; none is empty
 */
export function chooseMatrix(cells: readonly MatrixCell[], most: { rows: number; columns: number }): Matrix {
  const ofColumn = new Map(groupBy(cells, (cell) => cell.column.id).map((group) => [group[0].column.id, group]));
  const ordered = linesOf(cells, "column").flatMap(({ id }) => ofColumn.get(id) ?? []);
  const columns = new Set(
    chooseColumns(
      ordered.map(({ row, column, claims }) => ({ row: row.id, column: column.id, group: column.group, claims })),
      most.columns,
    ),
  );
  const inColumns = cells.filter((cell) => columns.has(cell.column.id));
  const rows = linesOf(inColumns, "row").slice(0, most.rows);
  const kept = new Set(rows.map(({ id }) => id));
  const chosen = inColumns.filter((cell) => kept.has(cell.row.id));
  return { rows, columns: byGroup(linesOf(chosen, "column")), cells: chosen };
}

/** How many rows, columns and cells hold something. */
export function sizeOf(cells: readonly MatrixCell[]): { rows: number; columns: number; cells: number } {
  return {
    rows: new Set(cells.map((cell) => cell.row.id)).size,
    columns: new Set(cells.map((cell) => cell.column.id)).size,
    cells: cells.length,
  };
}

/** How many rows, or columns, stand under each heading; most first, then by name, those under none last. */
export function groupSizes(
  cells: readonly MatrixCell[],
  side: "row" | "column",
): { group: string | null; count: number }[] {
  return groupBy(linesOf(cells, side), (line) => line.group ?? LAST)
    .map((lines) => ({ group: lines[0].group, count: lines.length }))
    .toSorted(
      (a, b) =>
        Number(a.group === null) - Number(b.group === null) ||
        b.count - a.count ||
        compareText(a.group ?? LAST, b.group ?? LAST),
    );
}

/** Cells by the strongest of their evidence. */
export function cellsByStatus(cells: readonly MatrixCell[]): Record<string, number> {
  const byStatus: Record<string, number> = {};
  for (const cell of cells) {
    const status = strongest(cell.statuses);
    byStatus[status] = (byStatus[status] ?? 0) + 1;
  }
  return byStatus;
}

/** The order of relations within a cell: stances before other types, then the strongest, then the newest, then by id. */
export function compareRelationships(a: GraphRelationship, b: GraphRelationship): number {
  return (
    Number(!takesStance(a)) - Number(!takesStance(b)) ||
    evidenceStatuses.indexOf(a.status) - evidenceStatuses.indexOf(b.status) ||
    compareText(b.time ?? "", a.time ?? "") ||
    compareText(a.id, b.id)
  );
}

const takesStance = ({ type }: GraphRelationship) => describeRelationType(type).stances !== undefined;

function linesOf(cells: readonly MatrixCell[], side: "row" | "column"): MatrixLine[] {
  const lines = new Map<string, MatrixLine>();
  for (const cell of cells) {
    const line = lines.get(cell[side].id) ?? { ...cell[side], filled: 0 };
    lines.set(line.id, { ...line, filled: line.filled + 1 });
  }
  return [...lines.values()].toSorted(
    (a, b) => b.filled - a.filled || compareText(a.name, b.name) || compareText(a.id, b.id),
  );
}

function byGroup(lines: readonly MatrixLine[]): MatrixLine[] {
  const filledIn = (group: readonly MatrixLine[]) => group.reduce((sum, line) => sum + line.filled, 0);
  return groupBy(lines, (line) => line.group ?? LAST)
    .toSorted((a, b) => filledIn(b) - filledIn(a) || compareText(a[0].group ?? LAST, b[0].group ?? LAST))
    .flat();
}

/** By code unit: the same order on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
