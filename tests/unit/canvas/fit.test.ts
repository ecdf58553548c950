import { expect, test } from "vitest";
import { boxAround, windowOn } from "../../../web/canvas/fit.ts";
import { nodeInDirection } from "../../../web/canvas/direction.ts";

const label = { width: 100, height: 20 };

test("the box around nodes holds their labels on either side", () => {
  const nodes = [
    { x: 0, y: 0, size: 20, label },
    { x: 200, y: 50, size: 120, label },
  ];
  expect(boxAround(nodes)).toEqual({ x1: -50, y1: -36, x2: 260, y2: 136 });
});

test("a window shows the whole box in its middle and enlarges it a little at most", () => {
  const small = windowOn({ x1: -10, y1: -10, x2: 10, y2: 10 }, { width: 800, height: 600 }, 0.1);
  expect(small).toEqual({ zoom: 1.1, pan: { x: 400, y: 300 } });
  const box = { x1: 0, y1: 0, x2: 4000, y2: 1000 };
  const { zoom, pan } = windowOn(box, { width: 800, height: 600 }, 0.1);
  expect([pan.x, zoom * box.x2 + pan.x].every((x) => x >= 0 && x <= 800)).toBe(true);
  expect(pan.y + (zoom * box.y2) / 2).toBeCloseTo(300);
});

test("an arrow leads to a neighbour before a nearer stranger, and nowhere where nothing is", () => {
  const places = new Map([
    ["here", { x: 0, y: 0 }],
    ["stranger", { x: 80, y: 0 }],
    ["neighbour", { x: 100, y: 0 }],
    ["above", { x: 10, y: -50 }],
  ]);
  const from = { id: "here", neighbours: new Set(["neighbour"]) };
  expect(nodeInDirection(places, from, "right")).toBe("neighbour");
  expect(nodeInDirection(places, { ...from, neighbours: new Set() }, "right")).toBe("stranger");
  expect(nodeInDirection(places, from, "up")).toBe("above");
  expect(nodeInDirection(places, from, "left")).toBeUndefined();
  expect(nodeInDirection(places, { ...from, id: "gone" }, "up")).toBeUndefined();
});
