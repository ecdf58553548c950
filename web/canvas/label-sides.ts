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

function labelBox(node: LayoutNode, position: Point, side: Side): Box {
  const top =
    side === "below" ? position.y + node.size / 2 + gapPx : position.y - node.size / 2 - gapPx - node.label.height;
  return {
    left: position.x - node.label.width / 2,
    right: position.x + node.label.width / 2,
    top,
    bottom: top + node.label.height,
  };
}

const shapeBox = (node: LayoutNode, position: Point): Box => ({
  left: position.x - node.size / 2,
  right: position.x + node.size / 2,
  top: position.y - node.size / 2,
  bottom: position.y + node.size / 2,
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

type Positions = ReadonlyMap<string, Point>;

interface Line {
  from: string;
  to: string;
  start: Point;
  end: Point;
}

const linesOf = (input: LayoutInput, positions: Positions): Line[] =>
  input.links.flatMap(({ from, to }) => {
    const [start, end] = [positions.get(from), positions.get(to)];
    return start && end ? [{ from, to, start, end }] : [];
  });

const inOrder = (input: LayoutInput): LayoutNode[] => [...input.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Above or below its node for each label: where it covers the fewest shapes, labels and lines; below where it is the same. */
export function sidesOf(input: LayoutInput, positions: Positions): Map<string, Side> {
  const sides = new Map<string, Side>();
  const nodes = inOrder(input);
  const lines = linesOf(input, positions);
  const cost = (node: LayoutNode, position: Point, side: Side): number => {
    const box = labelBox(node, position, side);
    let sum = 0;
    for (const other of nodes) {
      const at = positions.get(other.id);
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
      const position = positions.get(node.id);
      if (position)
        sides.set(node.id, cost(node, position, "above") < cost(node, position, "below") ? "above" : "below");
    }
  }
  return sides;
}

const side = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

const cross = (one: Line, other: Line): boolean =>
  side(one.start, one.end, other.start) !== side(one.start, one.end, other.end) &&
  side(other.start, other.end, one.start) !== side(other.start, other.end, one.end);

/** What makes a picture hard to read, in one number: labels upon labels weigh most, then lines through shapes, through labels, and crossings. */
export function clutterOf(input: LayoutInput, positions: Positions): number {
  const sides = sidesOf(input, positions);
  const lines = linesOf(input, positions);
  const boxOf = (node: LayoutNode, position: Point) => labelBox(node, position, sides.get(node.id) ?? "below");
  let clutter = 0;
  input.nodes.forEach((node, at) => {
    const position = positions.get(node.id);
    for (const other of input.nodes.slice(at + 1)) {
      const otherPosition = positions.get(other.id);
      if (position && otherPosition && overlap(boxOf(node, position), boxOf(other, otherPosition))) clutter += 12;
    }
  });
  lines.forEach((line, at) => {
    for (const node of input.nodes) {
      const position = positions.get(node.id);
      if (!position || node.id === line.from || node.id === line.to) continue;
      if (crosses(shapeBox(node, position), line.start, line.end)) clutter += 6;
      if (crosses(boxOf(node, position), line.start, line.end)) clutter += 2;
    }
    for (const other of lines.slice(at + 1)) {
      const meet = [other.from, other.to].some((end) => end === line.from || end === line.to);
      if (!meet && cross(line, other)) clutter += 1;
    }
  });
  return clutter;
}
