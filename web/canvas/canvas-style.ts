import type { StylesheetJson, StylesheetStyle } from "cytoscape";
import { type Kind, kinds } from "../../server/contract/kinds.ts";
import { labelSizeOf } from "./canvas-label.ts";
import { extentOf, nodeShapes, selectedSizePx } from "./node-shapes.ts";
import type { Palette } from "./palette.ts";

export const classNames = {
  selected: "selected",
  hovered: "hovered",
  /** A line beside what is selected or hovered, whose verb is worth reading. */
  told: "told",
  above: "above",
  /** Known, and waiting for its place. */
  unplaced: "unplaced",
} as const;

function labelStyle(kind: Kind, palette: Palette, italics: boolean): StylesheetStyle["style"] {
  const document = kind === "paper" || kind === "web";
  const serif = document || kind === "organization";
  return {
    "font-family": serif ? palette.serif : palette.sans,
    "font-size": labelSizeOf(kind),
    "font-style": document && italics ? "italic" : "normal",
    "font-weight": document ? 400 : 500,
    color: kind === "person" ? palette.quiet : palette.text,
  };
}

function kindStyles(kind: Kind, palette: Palette, italics: boolean): StylesheetJson {
  const { shape, points, cornerRadiusPx } = nodeShapes[kind];
  const large = extentOf(kind, selectedSizePx);
  return [
    {
      selector: `node[kind = "${kind}"]`,
      style: {
        shape,
        ...extentOf(kind),
        ...(points && { "shape-polygon-points": points.join(" ") }),
        ...(cornerRadiusPx !== undefined && { "corner-radius": String(cornerRadiusPx) }),
        "background-color": palette.kind[kind],
        ...labelStyle(kind, palette, italics),
      },
    },
    { selector: `node[kind = "${kind}"].${classNames.selected}`, style: large },
  ];
}

function nodeStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        label: "data(label)",
        "text-wrap": "wrap",
        "text-max-width": "400px",
        "text-valign": "bottom",
        "text-margin-y": 5,
        "line-height": 1.22,
        "text-outline-color": palette.canvas,
        "text-outline-width": 2.5,
        "min-zoomed-font-size": 6.5,
        "overlay-opacity": 0,
      },
    },
    { selector: `node.${classNames.above}`, style: { "text-valign": "top", "text-margin-y": -5 } },
    {
      selector: `node.${classNames.selected}`,
      style: { label: "data(fullLabel)", "text-margin-y": 11, "font-size": 15, "z-index": 10, color: palette.text },
    },
    { selector: `node[kind = "organization"].${classNames.selected}`, style: { "font-size": 19 } },
    { selector: `node.${classNames.selected}.${classNames.above}`, style: { "text-margin-y": -11 } },
    { selector: `node.${classNames.hovered}`, style: { label: "data(fullLabel)", "z-index": 9 } },
    { selector: `node.${classNames.unplaced}`, style: { opacity: 0, events: "no" } },
    { selector: "node:active", style: { "overlay-opacity": 0 } },
  ];
}

function edgeStyles(palette: Palette, italics: boolean): StylesheetJson {
  return [
    {
      selector: "edge",
      style: {
        "curve-style": "unbundled-bezier",
        "control-point-distances": "data(bend)",
        "control-point-weights": 0.5,
        width: 1.15,
        "line-color": palette.edge,
        "target-arrow-shape": "vee",
        "target-arrow-color": palette.edge,
        "arrow-scale": 0.75,
        "source-distance-from-node": 3,
        "target-distance-from-node": 4,
        "font-family": palette.serif,
        "font-size": 12,
        "font-style": italics ? "italic" : "normal",
        color: palette.quiet,
        "text-outline-color": palette.canvas,
        "text-outline-width": 2.5,
        "min-zoomed-font-size": 6.5,
        "overlay-opacity": 0,
        // A line of one pixel is hard to hit: this much more on each side counts as on it.
        "overlay-padding": 6,
      },
    },
    {
      selector: 'edge[family = "stance"]',
      style: {
        width: 1.9,
        "line-color": palette.strongEdge,
        "target-arrow-color": palette.strongEdge,
        "arrow-scale": 0.65,
      },
    },
    {
      selector: 'edge[family = "opposition"]',
      style: {
        width: 1.9,
        "line-color": palette.disputed,
        "target-arrow-color": palette.disputed,
        "target-arrow-shape": "tee",
        "arrow-scale": 0.8,
      },
    },
    { selector: 'edge[pattern = "dashed"]', style: { "line-style": "dashed", "line-dash-pattern": [6, 4] } },
    {
      selector: 'edge[pattern = "dotted"]',
      style: { "line-style": "dashed", "line-dash-pattern": [1.5, 3.5] },
    },
    { selector: `edge.${classNames.told}`, style: { label: "data(verb)", "z-index": 5 } },
    {
      selector: `edge.${classNames.hovered}`,
      style: {
        label: "data(verb)",
        width: 2.2,
        "line-color": palette.text,
        "target-arrow-color": palette.text,
        color: palette.text,
        "z-index": 8,
      },
    },
    {
      selector: `edge.${classNames.selected}`,
      style: {
        label: "data(verb)",
        width: 2.6,
        "line-color": palette.accent,
        "target-arrow-color": palette.accent,
        color: palette.accent,
        "z-index": 9,
      },
    },
    { selector: "edge:active", style: { "overlay-opacity": 0 } },
  ];
}

/** look.md as Cytoscape reads it. `italics` is false where the page's language has none. */
export function canvasStyle(palette: Palette, italics: boolean): StylesheetJson {
  return [
    ...nodeStyles(palette).slice(0, 1),
    ...kinds.flatMap((kind) => kindStyles(kind, palette, italics)),
    ...nodeStyles(palette).slice(1),
    ...edgeStyles(palette, italics),
  ];
}
