import { afterEach, describe, expect, test } from "vitest";
import { kinds } from "../../../server/contract/kinds.ts";
import { drawnGraph } from "../../../web/canvas/drawn-graph.ts";
import { layOut } from "../../../web/canvas/force-layout.ts";
import { GraphDrawing } from "../../../web/canvas/graph-drawing.ts";
import type { LayoutRunner } from "../../../web/canvas/layout-runner.ts";
import type { Palette } from "../../../web/canvas/palette.ts";
import type { LayoutInput, Placements } from "../../../web/canvas/placements.ts";
import { safetyGraph } from "../../support/safety-graph.ts";

const grey = "rgb(128, 128, 128)";
const palette: Palette = {
  kind: Object.fromEntries(kinds.map((kind) => [kind, grey])) as Palette["kind"],
  canvas: grey,
  text: grey,
  quiet: grey,
  faint: grey,
  hairline: grey,
  edge: grey,
  strongEdge: grey,
  accent: grey,
  disputed: grey,
  focus: grey,
  serif: "serif",
  sans: "sans-serif",
};

/** A layout whose answers come when the test says so. */
function heldLayout() {
  const waiting: (() => void)[] = [];
  const inputs: LayoutInput[] = [];
  const runner: LayoutRunner = {
    run: (input) =>
      new Promise<Placements>((resolve) => {
        inputs.push(input);
        waiting.push(() => resolve(layOut(input)));
      }),
    stop: () => undefined,
  };
  const answer = async (which: number) => {
    waiting[which]?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { runner, answer, inputs };
}

const plain = { selected: null, focus: "anthropic", cursor: null, italics: true };
const drawing = (ids: readonly string[]) =>
  drawnGraph(
    safetyGraph.nodes.filter(({ id }) => ids.includes(id)),
    safetyGraph.relationships,
    "en",
  );

describe("the drawing", () => {
  let drawn: GraphDrawing | undefined;
  afterEach(() => drawn?.destroy());

  const start = () => {
    const layout = heldLayout();
    const started = new GraphDrawing({
      container: null,
      layers: null,
      palette,
      layout: layout.runner,
      moveMs: () => 0,
      still: false,
      events: { node: () => undefined, nodeTwice: () => undefined, edge: () => undefined, ground: () => undefined },
    });
    drawn = started;
    return { started, layout };
  };

  test("keeps every node in its place when others come and go", async () => {
    const { started, layout } = start();
    started.show(drawing(["anthropic", "openai", "claude"]), plain);
    await layout.answer(0);
    const before = started.positions();
    expect([...before.keys()].sort()).toEqual(["anthropic", "claude", "openai"]);

    started.show(drawing(["anthropic", "openai", "frontier-model-forum", "rlhf"]), plain);
    expect(layout.inputs[1]?.nodes.filter(({ pinned }) => pinned !== null).map(({ id }) => id)).toEqual([
      "anthropic",
      "openai",
    ]);
    await layout.answer(1);
    const after = started.positions();
    expect([...after.keys()].sort()).toEqual(["anthropic", "frontier-model-forum", "openai", "rlhf"]);
    expect(after.get("anthropic")).toEqual(before.get("anthropic"));
    expect(after.get("openai")).toEqual(before.get("openai"));
  });

  test("asks for no layout where nothing is new", async () => {
    const { started, layout } = start();
    started.show(drawing(["anthropic", "openai"]), plain);
    await layout.answer(0);
    started.show(drawing(["anthropic", "openai"]), { ...plain, selected: "openai" });
    started.show(drawing(["anthropic"]), plain);
    expect(layout.inputs).toHaveLength(1);
  });

  test("takes no places from a layout that a later one has overtaken", async () => {
    const { started, layout } = start();
    started.show(drawing(["anthropic", "openai"]), plain);
    started.show(drawing(["anthropic", "openai", "meta"]), plain);
    await layout.answer(0);
    expect([...started.positions().keys()]).toEqual([]);
    await layout.answer(1);
    expect([...started.positions().keys()].sort()).toEqual(["anthropic", "meta", "openai"]);
  });

  test("marks what is selected, and tells the verbs around it, by classes", async () => {
    const { started, layout } = start();
    const shown = drawing(["openai", "frontier-model-forum", "public-input"]);
    started.show(shown, { ...plain, selected: "openai" });
    await layout.answer(0);
    expect(started.classesOf("openai")).toContain("selected");
    expect(started.classesOf("openai~BACKS.funds~public-input")).toEqual(["told"]);

    started.show(shown, { ...plain, selected: "openai~BACKS.funds~public-input" });
    expect(started.classesOf("openai")).not.toContain("selected");
    expect(started.classesOf("openai~BACKS.funds~public-input")).toEqual(["selected"]);
  });

  test("keeps the verbs to itself where there are too many to read", async () => {
    const { started, layout } = start();
    started.show(drawing(safetyGraph.nodes.map(({ id }) => id)), { ...plain, selected: "anthropic" });
    await layout.answer(0);
    expect(started.classesOf("anthropic~BACKS.develops~constitutional-ai")).toEqual([]);
  });

  test("walks by arrow from any node to every other", async () => {
    const { started, layout } = start();
    const ids = safetyGraph.nodes.map(({ id }) => id);
    started.show(drawing(ids), plain);
    await layout.answer(0);
    const reached = new Set(["anthropic"]);
    for (const id of reached) {
      for (const direction of ["left", "right", "up", "down"] as const) {
        const next = started.nodeBeside(id, direction);
        if (next !== undefined) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual([...ids].sort());
  });
});
