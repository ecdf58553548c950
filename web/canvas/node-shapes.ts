import type { Css } from "cytoscape";
import type { Kind } from "../../server/contract/kinds.ts";

interface NodeShape {
  shape: Css.NodeShape;
  /** Corners from -1 to 1, for what Cytoscape has no word for. */
  points?: readonly number[];
  /** Side of the 16 px glyph at zoom 1, and the part of it that the outline fills: left, top, width, height. */
  sizePx: number;
  box: readonly [left: number, top: number, width: number, height: number];
  /** What is cut out of the outline, painted over it in the canvas's own colour; a path in the glyph's 16 px. */
  cutOut?: string;
  cornerRadiusPx?: number;
}

/** The outlines of glyphs.svg, so that a kind has one form everywhere. */
export const nodeShapes: Record<Kind, NodeShape> = {
  claim: { shape: "diamond", sizePx: 19, box: [0.8, 0.8, 14.4, 14.4] },
  paper: {
    shape: "polygon",
    points: [-1, -1, 0.382, -1, 1, -0.528, 1, 1, -1, 1],
    sizePx: 24,
    box: [2.5, 0.8, 11, 14.4],
    cutOut: "M5 6.6v1.2h6V6.6zm0 2.6v1.2h6V9.2zm0 2.6V13h4v-1.2z",
  },
  web: {
    shape: "round-rectangle",
    sizePx: 23,
    box: [1, 2, 14, 12],
    cutOut: "M2.3 5.6v1.2h11.4V5.6z",
    cornerRadiusPx: 3.2,
  },
  person: {
    shape: "ellipse",
    sizePx: 20,
    box: [0.9, 0.9, 14.2, 14.2],
    cutOut:
      "M8 4a2.3 2.3 0 1 0 0 4.6A2.3 2.3 0 0 0 8 4zM3.9 11.700a4.600 4.600 0 0 0 8.200 0c-.9-1.400-2.400-2.100-4.100-2.100s-3.200.7-4.100 2.100z",
  },
  organization: {
    shape: "polygon",
    points: [-0.493, -1, 0.493, -1, 1, 0, 0.493, 1, -0.493, 1, -1, 0],
    sizePx: 28,
    box: [0.5, 1.6, 15, 12.8],
    cutOut: "M6.700 5v6h1V5zm1.900 0v6h1V5zM4.800 5v6h1V5zm5.700 0v6h1V5z",
  },
  place: {
    shape: "triangle",
    sizePx: 22,
    box: [0.4, 1.2, 15.2, 13.4],
    cutOut: "M8 8.200a1.900 1.900 0 1 0 0 3.800 1.900 1.900 0 0 0 0-3.800z",
  },
  approach: {
    shape: "polygon",
    points: [-1, -1, 1, -1, 0.649, 0, 1, 1, -1, 1, -0.649, 0],
    sizePx: 26,
    box: [0.6, 2.8, 14.8, 10.4],
  },
  policy: {
    shape: "bottom-round-rectangle",
    sizePx: 25,
    box: [1.8, 1.5, 12.4, 13.3],
    cutOut: "M4.400 4.600v1.200h7.200V4.600zm0 2.800v1.200h7.200V7.400z",
    cornerRadiusPx: 9.6,
  },
  artifact: {
    shape: "polygon",
    points: [-0.436, -1, 1, -1, 0.436, 1, -1, 1],
    sizePx: 24,
    box: [0.2, 2.6, 15.6, 10.8],
  },
  topic: {
    shape: "polygon",
    points: [-1, -1, 0.306, -1, 1, 0, 0.306, 1, -1, 1],
    sizePx: 23,
    box: [0.8, 3, 14.7, 10],
    cutOut: "M10 6.700a1.300 1.300 0 1 0 0 2.600 1.300 1.300 0 0 0 0-2.600z",
  },
};

export const selectedSizePx = 36;

/** Width and height of a node of this kind, whose glyph has this side. */
export function extentOf(kind: Kind, sizePx: number = nodeShapes[kind].sizePx): { width: number; height: number } {
  const [, , width, height] = nodeShapes[kind].box;
  return { width: (width * sizePx) / 16, height: (height * sizePx) / 16 };
}
