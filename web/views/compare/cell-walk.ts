/** A filled cell by its place in the matrix. */
export interface Place {
  row: number;
  column: number;
}

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * Where an arrow key leads among the filled cells: the next one in its direction, in the same row or column first, else
 * the one that lies least aside. Home and End go to the ends of the row.
 *
 * @returns undefined where there is none in that direction, or for any other key
 */
export function nextPlace(key: string, from: Place, filled: readonly Place[]): Place | undefined {
  if (key === "Home" || key === "End") {
    const inRow = filled.filter(({ row }) => row === from.row).toSorted((a, b) => a.column - b.column);
    return key === "Home" ? inRow[0] : inRow.at(-1);
  }
  const step = steps[key];
  if (step === undefined) return undefined;
  const ahead = ({ row, column }: Place) => (row - from.row) * step.row + (column - from.column) * step.column;
  const aside = ({ row, column }: Place) => Math.abs(step.row === 0 ? row - from.row : column - from.column);
  return filled
    .filter((place) => ahead(place) > 0)
    .toSorted((a, b) => {
      // Left and right stay in their row while they can; up and down go to the nearest row.
      if (step.column !== 0) return aside(a) - aside(b) || ahead(a) - ahead(b);
      return ahead(a) - ahead(b) || aside(a) - aside(b);
    })
    .find((place) => step.column === 0 || aside(place) === 0);
}
