import type { Point } from "./placements.ts";

interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const widestPaddingPx = 44;
const largestZoom = 1.1;
/** A node's place with the room that its shape and its label take. */
export interface Standing extends Point {
  size: number;
  label: { width: number; height: number };
}

/**
 * A box that holds these nodes, wherever their labels stand. Worked out here: asking Cytoscape for its own box while a style is
 * changing makes it keep wrong label bounds, and the label is painted empty.
 */
export function boxAround(nodes: readonly Standing[]): Box {
  const sides = nodes.map(({ x, y, size, label }) => {
    const [across, along] = [Math.max(size, label.width) / 2, size / 2 + label.height + 6];
    return { x1: x - across, x2: x + across, y1: y - along, y2: y + along };
  });
  return {
    x1: Math.min(...sides.map(({ x1 }) => x1)),
    y1: Math.min(...sides.map(({ y1 }) => y1)),
    x2: Math.max(...sides.map(({ x2 }) => x2)),
    y2: Math.max(...sides.map(({ y2 }) => y2)),
  };
}

/** The zoom and pan with which a box fills a window, its labels never larger than a text is read at. */
export function windowOn(
  box: Box,
  size: { width: number; height: number },
  smallestZoom: number,
): { zoom: number; pan: Point } {
  const paddingPx = Math.min(widestPaddingPx, size.width * 0.04);
  const room = (length: number) => Math.max(40, length - 2 * paddingPx);
  const fitting = Math.min(
    room(size.width) / Math.max(1, box.x2 - box.x1),
    room(size.height) / Math.max(1, box.y2 - box.y1),
  );
  const zoom = Math.max(smallestZoom, Math.min(largestZoom, fitting));
  return {
    zoom,
    pan: { x: (size.width - zoom * (box.x1 + box.x2)) / 2, y: (size.height - zoom * (box.y1 + box.y2)) / 2 },
  };
}
