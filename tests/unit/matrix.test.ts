import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EvidenceStatus } from "../../server/contract/evidence.ts";
import { cellsByStatus, chooseMatrix, type MatrixCell, sizeOf, strongest } from "../../server/queries/matrix.ts";

const line = (id: string, group: string | null = null) => ({ id, name: id.toUpperCase(), group });
const cell = (row: string, column: string, ...statuses: EvidenceStatus[]): MatrixCell => {
  const [id = "", group = null] = column.split("@");
  return { row: line(row), column: line(id, group), statuses, claims: 1 };
};

describe("choosing a matrix", () => {
  const cells = [
    cell("a", "x@training", "named"),
    cell("b", "x@training", "verified", "lost"),
    cell("b", "y@release", "unsourced"),
    cell("c", "z@training", "record"),
    cell("c", "x@training", "lost"),
    cell("d", "w", "named"),
  ];

  it("puts the most filled first, then by name, and keeps columns of a group together, the fullest group first", () => {
    expect(chooseMatrix(cells, { rows: 9, columns: 9 })).toEqual({
      rows: [
        { ...line("b"), filled: 2 },
        { ...line("c"), filled: 2 },
        { ...line("a"), filled: 1 },
        { ...line("d"), filled: 1 },
      ],
      columns: [
        { ...line("x", "training"), filled: 3 },
        { ...line("z", "training"), filled: 1 },
        { ...line("y", "release"), filled: 1 },
        { ...line("w"), filled: 1 },
      ],
      cells,
    });
  });

  it("cuts columns first, then rows to those that still hold something", () => {
    const { rows, columns, cells: left } = chooseMatrix(cells, { rows: 2, columns: 1 });
    expect([rows.map(({ id }) => id), columns.map(({ id }) => id), left.length]).toEqual([["a", "b"], ["x"], 2]);
  });

  it("gives each heading and each row that holds much its share of the columns before one gets all of its own", () => {
    const ofA = ["p@one", "q@one", "r@one", "s@two"].map((column) => cell("a", column, "verified"));
    const ofB = ["t@one", "u@two", "v@two"].map((column) => cell("b", column, "verified"));
    // By hand: p and q are as full as any and met first; of the rest r weighs 4; then u 3 before s 2.8.
    const { columns } = chooseMatrix([...ofA, ...ofB], { rows: 9, columns: 4 });
    expect(columns.map(({ id }) => id)).toEqual(["p", "q", "r", "u"]);
  });

  it("never drops the fullest column, however little its rows hold besides", () => {
    // Five rows that hold nothing else, against one row that fills four columns: those weigh more, cell by cell.
    const act = ["a", "b", "c", "d", "e"].map((row) => cell(row, "act", "named"));
    const rest = ["p", "q", "r", "s", "t", "u"].map((column) => cell("z", column, "named"));
    expect(chooseMatrix([...rest, ...act], { rows: 9, columns: 1 }).columns.map(({ id }) => id)).toEqual(["act"]);
    const often = { ...cell("z", "v", "named"), claims: 9 };
    expect(chooseMatrix([...rest, often], { rows: 9, columns: 1 }).columns.map(({ id }) => id)).toEqual(["v"]);
    const ids = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
    const pairs = fc.uniqueArray(fc.tuple(ids, ids), { selector: ([row, column]) => row + column, minLength: 1 });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 7 }), (drawn, columns) => {
        const filled = (id: string) => drawn.filter(([, column]) => column === id).length;
        const fullest = Math.max(...drawn.map(([, column]) => filled(column)));
        const all = drawn.map(([row, column]) => cell(row, column, "named"));
        expect(Math.max(...chooseMatrix(all, { rows: 9, columns }).columns.map(({ id }) => filled(id)))).toBe(fullest);
      }),
    );
  });

  it("takes time in proportion to its cells: twenty times as many take nothing near four hundred times as long", () => {
    const matrixOf = (size: number) =>
      Array.from({ length: size }, (_, at) =>
        cell(`r${String(at % (size / 10))}`, `c${String(at % (size / 8))}`, "named"),
      );
    const [small, large] = [matrixOf(2_000), matrixOf(40_000)];
    const fastest = (cells: MatrixCell[]) =>
      Math.min(
        ...[1, 2, 3, 4, 5].map(() => {
          const begun = performance.now();
          chooseMatrix(cells, { rows: 100, columns: 60 });
          return performance.now() - begun;
        }),
      );
    fastest(small);
    expect(fastest(large) / fastest(small)).toBeLessThan(120);
  });

  it("of nothing is empty", () => {
    expect(chooseMatrix([], { rows: 5, columns: 5 })).toEqual({ rows: [], columns: [], cells: [] });
    expect(sizeOf([])).toEqual({ rows: 0, columns: 0, cells: 0 });
  });

  it("counts a cell once, by the strongest of its evidence", () => {
    expect(cellsByStatus(cells)).toEqual({ named: 2, verified: 1, unsourced: 1, record: 1, lost: 1 });
    expect(strongest([])).toBe("unsourced");
    expect(sizeOf(cells)).toEqual({ rows: 4, columns: 4, cells: 6 });
  });

  it("never shows an empty line, and never more than was asked for", () => {
    const ids = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const pairs = fc.uniqueArray(fc.tuple(ids, ids), { selector: ([row, column]) => row + column });
    const limit = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(pairs, limit, limit, (drawn, rowLimit, columnLimit) => {
        const all = drawn.map(([row, column]) => cell(row, column, "named"));
        const { rows, columns, cells: chosen } = chooseMatrix(all, { rows: rowLimit, columns: columnLimit });
        expect(rows.length).toBeLessThanOrEqual(rowLimit);
        expect(columns.length).toBeLessThanOrEqual(columnLimit);
        for (const lines of [rows, columns]) {
          expect(lines.every(({ filled }) => filled > 0)).toBe(true);
          expect(lines.reduce((sum, { filled }) => sum + filled, 0)).toBe(chosen.length);
        }
      }),
    );
  });
});
