import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextPosition } from "../../web/views/compare/cell-position.ts";

//   0 1 2
// 0 x . x
// 1 . . .
// 2 x x .
const filled = [
  { row: 0, column: 0 },
  { row: 0, column: 2 },
  { row: 2, column: 0 },
  { row: 2, column: 1 },
];

describe("walking the filled cells of a matrix", () => {
  it.each([
    ["ArrowRight", { row: 0, column: 0 }, { row: 0, column: 2 }],
    ["ArrowLeft", { row: 0, column: 2 }, { row: 0, column: 0 }],
    ["ArrowDown", { row: 0, column: 0 }, { row: 2, column: 0 }],
    ["ArrowUp", { row: 2, column: 0 }, { row: 0, column: 0 }],
    ["ArrowRight", { row: 2, column: 1 }, { row: 0, column: 2 }],
    ["End", { row: 2, column: 0 }, { row: 2, column: 1 }],
    ["Home", { row: 0, column: 2 }, { row: 0, column: 0 }],
    ["ArrowDown", { row: 0, column: 2 }, { row: 2, column: 1 }],
  ])("%s from %o leads to %o", (key, from, to) => {
    expect(nextPosition(key, from, filled)).toEqual(to);
  });

  it("stays where nothing lies ahead, and leaves other keys alone", () => {
    expect(nextPosition("ArrowUp", { row: 0, column: 0 }, filled)).toBeUndefined();
    expect(nextPosition("Enter", { row: 0, column: 0 }, filled)).toBeUndefined();
  });

  it("always moves in the direction of the key", () => {
    const place = fc.record({ row: fc.nat(8), column: fc.nat(8) });
    fc.assert(
      fc.property(place, fc.array(place), (from, places) => {
        const down = nextPosition("ArrowDown", from, places);
        const left = nextPosition("ArrowLeft", from, places);
        expect(down === undefined || down.row > from.row).toBe(true);
        expect(left === undefined || left.column < from.column).toBe(true);
        expect(down === undefined).toBe(places.every(({ row }) => row <= from.row));
      }),
    );
  });
});
