import type { Point } from "./force-layout.ts";

interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const paddingPx = 44;
const largestZoom = 1.25;
/** Room for a shape and its label around a place that nothing stands on yet. */
const aroundPlace = { x: 80, above: 30, below: 50 };

/** A box that holds these places as well. */
export function boxWith(box: Box, places: Iterable<Point>): Box {
  const grown = { x1: box.x1, y1: box.y1, x2: box.x2, y2: box.y2 };
  for (const { x, y } of places) {
    grown.x1 = Math.min(grown.x1, x - aroundPlace.x);
    grown.x2 = Math.max(grown.x2, x + aroundPlace.x);
    grown.y1 = Math.min(grown.y1, y - aroundPlace.above);
    grown.y2 = Math.max(grown.y2, y + aroundPlace.below);
  }
  return grown;
}

/** The zoom and pan with which a box fills a window, its labels never larger than a text is read at. */
export function windowOn(
  box: Box,
  size: { width: number; height: number },
  smallestZoom: number,
): { zoom: number; pan: Point } {
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
