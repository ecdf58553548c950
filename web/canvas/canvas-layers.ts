import type { Kind } from "../../server/contract/kinds.ts";
import type { Point } from "./placements.ts";
import { extentOf, nodeShapes, selectedSizePx } from "./node-shapes.ts";
import type { Palette } from "./palette.ts";

/**
 * What Cytoscape has no word for, on two canvases of our own: the ground under the graph; cut-outs, rings and counts over it.
 * Cut-outs as background images would be data: addresses, which the security policy refuses.
 */
export interface Layers {
  ground: CanvasRenderingContext2D;
  marks: CanvasRenderingContext2D;
}

export interface Viewport {
  width: number;
  height: number;
  zoom: number;
  pan: Point;
}

export interface MarkedNode {
  kind: Kind;
  place: Point;
  selected: boolean;
  /** Where the keyboard is: what the node takes up with its name, in pixels of the window; null where it is elsewhere. */
  cursor: { x1: number; y1: number; x2: number; y2: number } | null;
  notDrawn: number;
}

const crossEveryPx = 124;
const crossArmPx = 3;
const smallestBadgePx = 7;
const badgePx = 9.5;
/** Below this zoom a glyph's cut-outs would be specks: the bare shape is shown. */
const bareShapeZoom = 0.6;

/** Fits a canvas to its element at the screen's own resolution and empties it. */
function prepare(context: CanvasRenderingContext2D, viewport: Viewport): void {
  const ratio = context.canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  const [width, height] = [Math.round(viewport.width * ratio), Math.round(viewport.height * ratio)];
  if (context.canvas.width !== width) context.canvas.width = width;
  if (context.canvas.height !== height) context.canvas.height = height;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, viewport.width, viewport.height);
}

export function drawGround(context: CanvasRenderingContext2D, viewport: Viewport, palette: Palette): void {
  prepare(context, viewport);
  let step = crossEveryPx * viewport.zoom;
  while (step < crossEveryPx * 0.75) step *= 2;
  const first = (offset: number) => ((offset % step) + step) % step;
  context.strokeStyle = palette.hairline;
  context.lineWidth = 1;
  context.beginPath();
  for (let x = first(viewport.pan.x); x < viewport.width; x += step) {
    for (let y = first(viewport.pan.y); y < viewport.height; y += step) {
      const [cx, cy] = [Math.round(x) + 0.5, Math.round(y) + 0.5];
      context.moveTo(cx - crossArmPx, cy);
      context.lineTo(cx + crossArmPx, cy);
      context.moveTo(cx, cy - crossArmPx);
      context.lineTo(cx, cy + crossArmPx);
    }
  }
  context.stroke();
}

function ring(context: CanvasRenderingContext2D, at: Point, radius: number): void {
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  context.stroke();
}

const cutOuts = new Map<Kind, Path2D>();

function drawCutOut(node: MarkedNode, at: Point, { marks, viewport, palette }: Drawing): void {
  const { box, cutOut, sizePx } = nodeShapes[node.kind];
  if (cutOut === undefined || viewport.zoom < bareShapeZoom) return;
  const path = cutOuts.get(node.kind) ?? new Path2D(cutOut);
  cutOuts.set(node.kind, path);
  const [left, top, width, height] = box;
  const scale = ((node.selected ? selectedSizePx : sizePx) * viewport.zoom) / 16;
  marks.save();
  marks.translate(at.x - (left + width / 2) * scale, at.y - (top + height / 2) * scale);
  marks.scale(scale, scale);
  marks.fillStyle = palette.canvas;
  marks.fill(path);
  marks.restore();
}

function drawMarksOf(node: MarkedNode, drawing: Drawing): void {
  const { marks, viewport, palette } = drawing;
  const { zoom, pan } = viewport;
  const at = { x: node.place.x * zoom + pan.x, y: node.place.y * zoom + pan.y };
  drawCutOut(node, at, drawing);
  const { width, height } = extentOf(node.kind, node.selected ? selectedSizePx : undefined);
  const radius = (Math.max(width, height) / 2 + 7) * zoom;
  marks.lineWidth = 2;
  if (node.selected) {
    marks.strokeStyle = palette.accent;
    ring(marks, at, radius);
  }
  if (node.cursor !== null) drawCursor(node.cursor, { marks, palette });
  if (node.notDrawn === 0 || badgePx * zoom < smallestBadgePx) return;
  marks.font = `600 ${String(badgePx * Math.min(zoom, 1.4))}px ${palette.sans}`;
  const left = at.x + (node.selected ? radius * 0.75 + 4 : (width / 2 + 4) * zoom);
  const base = at.y + (node.selected ? radius * 0.75 + 4 : (height / 2 + 1) * zoom);
  marks.lineWidth = 3;
  marks.lineJoin = "round";
  marks.strokeStyle = palette.canvas;
  marks.strokeText(`+${String(node.notDrawn)}`, left, base);
  marks.fillStyle = palette.quiet;
  marks.fillText(`+${String(node.notDrawn)}`, left, base);
}

const cursorRoomPx = 5;

/** A square around node and name, as focus is shown everywhere; what is selected has a circle. */
function drawCursor(
  { x1, y1, x2, y2 }: NonNullable<MarkedNode["cursor"]>,
  { marks, palette }: Pick<Drawing, "marks" | "palette">,
): void {
  marks.strokeStyle = palette.focus;
  marks.strokeRect(x1 - cursorRoomPx, y1 - cursorRoomPx, x2 - x1 + 2 * cursorRoomPx, y2 - y1 + 2 * cursorRoomPx);
}

interface Drawing {
  marks: CanvasRenderingContext2D;
  viewport: Viewport;
  palette: Palette;
}

export function drawMarks(drawing: Drawing, nodes: Iterable<MarkedNode>): void {
  prepare(drawing.marks, drawing.viewport);
  for (const node of nodes) drawMarksOf(node, drawing);
}
