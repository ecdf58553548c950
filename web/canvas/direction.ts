import type { Point } from "./placements.ts";

export type Direction = "left" | "right" | "up" | "down";

const headings: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The node that an arrow key leads to: within 60 degrees of the arrow's way, the nearest, where straying from the way counts
 * as distance and a neighbour counts as closer than a stranger.
 *
 * @returns undefined where nothing lies that way
 */
export function nodeInDirection(
  positions: ReadonlyMap<string, Point>,
  from: { id: string; neighbours: ReadonlySet<string> },
  direction: Direction,
): string | undefined {
  const start = positions.get(from.id);
  if (!start) return undefined;
  const heading = headings[direction];
  let best: { id: string; cost: number } | undefined;
  for (const [id, position] of positions) {
    if (id === from.id) continue;
    const [dx, dy] = [position.x - start.x, position.y - start.y];
    const along = dx * heading.x + dy * heading.y;
    const aside = Math.abs(dx * heading.y) + Math.abs(dy * heading.x);
    if (along <= 0 || aside > along * Math.tan(Math.PI / 3)) continue;
    const cost = (along + aside) * (from.neighbours.has(id) ? 0.6 : 1);
    if (!best || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
  }
  return best?.id;
}
