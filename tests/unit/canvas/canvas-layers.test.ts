import { expect, it } from "vitest";
import { drawMarks, type MarkedNode } from "../../../web/canvas/canvas-layers.ts";
import type { Palette } from "../../../web/canvas/palette.ts";

const node: MarkedNode = { kind: "topic", place: { x: 100, y: 80 }, selected: false, cursor: null, notDrawn: 0 };

/** The strokes of one node, by the shape that they follow. */
function strokesOf(marked: MarkedNode): { arcs: unknown[][]; squares: unknown[][] } {
  const drawn = { arcs: [] as unknown[][], squares: [] as unknown[][] };
  const canvas = { ownerDocument: { defaultView: null }, width: 0, height: 0 };
  const nothing = () => undefined;
  const context = new Proxy(
    {
      canvas,
      arc: (...at: unknown[]) => drawn.arcs.push(at),
      strokeRect: (...at: unknown[]) => drawn.squares.push(at),
    },
    { get: (target, name) => Reflect.get(target, name) ?? nothing, set: () => true },
  );
  // Below this zoom cut-outs, which Node has no paths for, are not drawn.
  const viewport = { width: 400, height: 300, zoom: 0.5, pan: { x: 0, y: 0 } };
  // Node has no canvas: what is drawn is noted by this stand-in, which takes every call that a context takes.
  const marks = context as unknown as CanvasRenderingContext2D;
  drawMarks({ marks, viewport, palette: { accent: "blue", focus: "blue" } as Palette }, [marked]);
  return drawn;
}

it("rings what is selected, and squares node and name where the keyboard is", () => {
  const cursor = { x1: 30, y1: 30, x2: 90, y2: 70 };
  expect(strokesOf(node)).toEqual({ arcs: [], squares: [] });
  expect(strokesOf({ ...node, selected: true })).toMatchObject({
    arcs: [[50, 40, expect.any(Number), 0, 2 * Math.PI]],
  });
  expect(strokesOf({ ...node, selected: true }).squares).toEqual([]);
  expect(strokesOf({ ...node, cursor })).toEqual({ arcs: [], squares: [[25, 25, 70, 50]] });
});
