/** A filled cell by where it stands in the matrix. */
export interface CellPosition {
  row: number;
  column: number;
}

const steps: Readonly<Record<string, CellPosition>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * Where an arrow key leads among the filled cells. Straight ahead while there is one (in a sparse matrix that may be far),
 * else to the one ahead that lies least aside. Home and End go to the ends of the row.
 *
 * @returns undefined where none lies in that direction, or for any other key
 */
export function nextPosition(
  key: string,
  from: CellPosition,
  filled: readonly CellPosition[],
): CellPosition | undefined {
  if (key === "Home" || key === "End") {
    const inRow = filled.filter(({ row }) => row === from.row).toSorted((a, b) => a.column - b.column);
    return key === "Home" ? inRow[0] : inRow.at(-1);
  }
  const step = steps[key];
  if (step === undefined) return undefined;
  const ahead = (to: CellPosition) => (to.row - from.row) * step.row + (to.column - from.column) * step.column;
  const aside = (to: CellPosition) => Math.abs(step.row === 0 ? to.row - from.row : to.column - from.column);
  const [nearest] = filled
    .filter((position) => ahead(position) > 0)
    .toSorted((a, b) => aside(a) - aside(b) || ahead(a) - ahead(b));
  return nearest;
}
