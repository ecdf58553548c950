import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawnGraph } from "../../../web/canvas/drawn-graph.ts";
import { layOut } from "../../../web/canvas/force-layout.ts";
import type { LayoutInput, LayoutNode } from "../../../web/canvas/placements.ts";
import { nodeShapes } from "../../../web/canvas/node-shapes.ts";
import { safetyGraph } from "../../support/safety-graph.ts";

const window = { width: 880, height: 680 };

const standing = (id: string, more: Partial<LayoutNode> = {}): LayoutNode => ({
  id,
  size: 24,
  label: { width: 90, height: 15 },
  pinned: null,
  near: null,
  ...more,
});

const input = (nodes: LayoutNode[], links: [string, string][], focus: string | null = null): LayoutInput => ({
  nodes,
  links: links.map(([from, to]) => ({ from, to })),
  focus,
  window,
});

function safetyInput(most = safetyGraph.nodes.length): LayoutInput {
  const drawn = drawnGraph(safetyGraph.nodes.slice(0, most), safetyGraph.relationships, "en");
  return {
    nodes: drawn.nodes.map(({ id, kind, label }) => standing(id, { size: nodeShapes[kind].sizePx, label })),
    links: drawn.edges,
    focus: "anthropic",
    window,
  };
}

/** Pairs of nodes whose shapes lie on one another. */
function overlaps({ nodes }: LayoutInput, places: Record<string, { x: number; y: number }>): string[] {
  return nodes.flatMap((a, at) =>
    nodes.slice(at + 1).flatMap((b) => {
      const [one, other] = [places[a.id], places[b.id]];
      const reach = (a.size + b.size) / 2;
      const apart = !one || !other || Math.abs(one.x - other.x) >= reach || Math.abs(one.y - other.y) >= reach;
      return apart ? [] : [`${a.id} ${b.id}`];
    }),
  );
}

describe("the layout", () => {
  test("gives one picture for one graph, whatever order its nodes and lines are named in", () => {
    const whole = safetyInput(9);
    const expected = layOut(whole);
    fc.assert(
      fc.property(fc.shuffledSubarray(whole.nodes, { minLength: whole.nodes.length }), (nodes) => {
        expect(layOut({ ...whole, nodes })).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });

  test("puts the focus in the middle", () => {
    expect(layOut(safetyInput())["anthropic"]).toMatchObject({ x: 0, y: 0 });
  });

  test("lays no node upon another", () => {
    const graph = safetyInput();
    expect(overlaps(graph, layOut(graph))).toEqual([]);
  });

  test("leaves pinned nodes where they are and brings new ones in around them", () => {
    const graph = input(
      [
        standing("old", { pinned: { x: 400, y: -120 } }),
        standing("older", { pinned: { x: 100, y: 50 } }),
        standing("new", { near: { x: 400, y: -120 } }),
      ],
      [
        ["old", "older"],
        ["old", "new"],
      ],
      "new",
    );
    const places = layOut({ ...graph, focus: null });
    expect(places["old"]).toMatchObject({ x: 400, y: -120 });
    expect(places["older"]).toMatchObject({ x: 100, y: 50 });
    const { x = 0, y = 0 } = places["new"] ?? {};
    expect(Math.hypot(x - 400, y + 120)).toBeLessThan(400);
    expect(overlaps(graph, places)).toEqual([]);
  });

  test.each([
    ["nothing", input([], []), []],
    ["one node", input([standing("a")], []), ["a"]],
    ["a node linked with itself", input([standing("a")], [["a", "a"]]), ["a"]],
    ["a line to a node that is not there", input([standing("a")], [["a", "ghost"]]), ["a"]],
    [
      "two parts that do not touch",
      input(
        ["a", "b", "c"].map((id) => standing(id)),
        [["a", "b"]],
      ),
      ["a", "b", "c"],
    ],
    [
      "two nodes pinned on one spot",
      input(
        ["a", "b"].map((id) => standing(id, { pinned: { x: 1, y: 1 } })),
        [],
      ),
      ["a", "b"],
    ],
  ])("draws %s", (_, graph, ids) => {
    const places = layOut(graph);
    expect(Object.keys(places)).toEqual(ids);
    for (const { x, y } of Object.values(places))
      expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
  });

  test("makes the picture as wide as its window is", () => {
    const spread = (places: Record<string, { x: number; y: number }>) => {
      const extent = (axis: "x" | "y") => {
        const values = Object.values(places).map((place) => place[axis]);
        return Math.max(...values) - Math.min(...values);
      };
      return extent("x") / extent("y");
    };
    const graph = safetyInput(12);
    const wide = spread(layOut({ ...graph, window: { width: 1200, height: 500 } }));
    const tall = spread(layOut({ ...graph, window: { width: 390, height: 640 } }));
    expect(wide).toBeGreaterThan(1.2);
    expect(tall).toBeLessThan(1);
  });
});
