import type { LayoutInput, LayoutNode, Placement, Point } from "./placements.ts";

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Side = Placement["side"];

const gapPx = 5;
const rounds = 3;

function labelBox(node: LayoutNode, place: Point, side: Side): Box {
  const top = side === "below" ? place.y + node.size / 2 + gapPx : place.y - node.size / 2 - gapPx - node.label.height;
  return {
    left: place.x - node.label.width / 2,
    right: place.x + node.label.width / 2,
    top,
    bottom: top + node.label.height,
  };
}

const shapeBox = (node: LayoutNode, place: Point): Box => ({
  left: place.x - node.size / 2,
  right: place.x + node.size / 2,
  top: place.y - node.size / 2,
  bottom: place.y + node.size / 2,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a line from one point to another passes through a box (Liang and Barsky 1984). */
function crosses(box: Box, from: Point, to: Point): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
      continue;
    }
    const at = room / step;
    if (step < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
    if (enter > leave) return false;
  }
  return true;
}

type Places = ReadonlyMap<string, Point>;

interface Line {
  from: string;
  to: string;
  start: Point;
  end: Point;
}

const linesOf = (input: LayoutInput, places: Places): Line[] =>
  input.links.flatMap(({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    return start && end ? [{ from, to, start, end }] : [];
  });

const inOrder = (input: LayoutInput): LayoutNode[] => [...input.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Above or below its node for each label: where it covers the fewest shapes, labels and lines; below where it is the same. */
export function sidesOf(input: LayoutInput, places: Places): Map<string, Side> {
  const sides = new Map<string, Side>();
  const nodes = inOrder(input);
  const lines = linesOf(input, places);
  const cost = (node: LayoutNode, place: Point, side: Side): number => {
    const box = labelBox(node, place, side);
    let sum = 0;
    for (const other of nodes) {
      const at = places.get(other.id);
      if (other === node || !at) continue;
      if (overlap(box, shapeBox(other, at))) sum += 12;
      const otherSide = sides.get(other.id);
      if (otherSide && overlap(box, labelBox(other, at, otherSide))) sum += 8;
    }
    return sum + lines.filter(({ start, end }) => crosses(box, start, end)).length;
  };
  // Again, because the first to choose did not know where the others' labels would be.
  for (let round = 0; round < rounds; round++) {
    for (const node of nodes) {
      const place = places.get(node.id);
      if (place) sides.set(node.id, cost(node, place, "above") < cost(node, place, "below") ? "above" : "below");
    }
  }
  return sides;
}

const side = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

const cross = (one: Line, other: Line): boolean =>
  side(one.start, one.end, other.start) !== side(one.start, one.end, other.end) &&
  side(other.start, other.end, one.start) !== side(other.start, other.end, one.end);

/** What makes a picture hard to read, in one number: labels upon labels weigh most, then lines through shapes, through labels, and crossings. */
export function clutterOf(input: LayoutInput, places: Places): number {
  const sides = sidesOf(input, places);
  const lines = linesOf(input, places);
  const boxOf = (node: LayoutNode, place: Point) => labelBox(node, place, sides.get(node.id) ?? "below");
  let clutter = 0;
  input.nodes.forEach((node, at) => {
    const place = places.get(node.id);
    for (const other of input.nodes.slice(at + 1)) {
      const otherPlace = places.get(other.id);
      if (place && otherPlace && overlap(boxOf(node, place), boxOf(other, otherPlace))) clutter += 12;
    }
  });
  lines.forEach((line, at) => {
    for (const node of input.nodes) {
      const place = places.get(node.id);
      if (!place || node.id === line.from || node.id === line.to) continue;
      if (crosses(shapeBox(node, place), line.start, line.end)) clutter += 6;
      if (crosses(boxOf(node, place), line.start, line.end)) clutter += 2;
    }
    for (const other of lines.slice(at + 1)) {
      const meet = [other.from, other.to].some((end) => end === line.from || end === line.to);
      if (!meet && cross(line, other)) clutter += 1;
    }
  });
  return clutter;
}
