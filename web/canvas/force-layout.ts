import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import { clutterOf, sidesOf } from "./label-sides.ts";
import type { LayoutInput, LayoutNode, Placements, Point } from "./placements.ts";

interface Body extends SimulationNodeDatum {
  node: LayoutNode;
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
  /** How far the middle of shape and label together is below the shape's own. */
  labelMiddle: number;
}

const ticks = 200;
const marginPx = 8;
const mostStretch = 1.5;
/** A small graph is laid out several times, a large one once: about the same work. */
const mostAttempts = 8;
const nodeAttempts = 160;

/** FNV-1a, to a fraction of a turn: a node starts at the same angle whatever stands beside it in the address. */
function turnOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}

function startOf(node: LayoutNode, input: LayoutInput, attempt: number): Point {
  if (node.pinned) return node.pinned;
  if (node.id === input.focus) return { x: 0, y: 0 };
  const turn = turnOf(`${node.id}${String(attempt)}`) * 2 * Math.PI;
  const reach = node.near ? 60 : 180 + 120 * turnOf(`${node.id}~`);
  const centre = node.near ?? { x: 0, y: 0 };
  return {
    x: centre.x + Math.cos(turn) * reach * (node.near ? 1 : aspectOf(input)),
    y: centre.y + Math.sin(turn) * reach,
  };
}

/** Pushes bodies apart along the shorter way until their boxes, labels included, stand free; answers how many did not. */
function pushApart(bodies: readonly Body[], strength: number): number {
  let overlaps = 0;
  for (let i = 0; i < bodies.length; i++) {
    for (let j = i + 1; j < bodies.length; j++) {
      const [first, second] = [bodies[i], bodies[j]];
      if (first && second && pushPair(first, second, strength)) overlaps++;
    }
  }
  return overlaps;
}

function pushPair(first: Body, second: Body, strength: number): boolean {
  const dx = second.x - first.x;
  const overX = first.halfWidth + second.halfWidth - Math.abs(dx);
  if (overX <= 0) return false;
  const dy = second.y + second.labelMiddle - first.y - first.labelMiddle;
  const overY = first.halfHeight + second.halfHeight - Math.abs(dy);
  if (overY <= 0) return false;
  const sideways = overX < overY;
  const by = ((sideways ? overX : overY) * strength) / 2;
  const push = (sideways ? dx : dy) < 0 ? -by : by;
  move(first, sideways, -push);
  move(second, sideways, push);
  return true;
}

function move(body: Body, sideways: boolean, by: number): void {
  if (body.fx !== undefined && body.fx !== null) return;
  if (sideways) body.x += by;
  else body.y += by;
}

function bodiesOf(input: LayoutInput, attempt: number): Body[] {
  // In the order of ids: the picture must not depend on the order of an address.
  const ordered = [...input.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  return ordered.map((node) => {
    const start = startOf(node, input, attempt);
    const body: Body = {
      node,
      x: start.x,
      y: start.y,
      halfWidth: Math.max(node.size, node.label.width) / 2 + marginPx,
      halfHeight: (node.size + node.label.height) / 2 + marginPx,
      labelMiddle: node.label.height / 2,
    };
    const fixed = node.pinned ?? (node.id === input.focus ? start : null);
    return fixed ? { ...body, fx: fixed.x, fy: fixed.y } : body;
  });
}

type Positions = Map<string, Point>;

/** As far apart as the window has room for, so that a picture can be read at about the size it was made for. */
function forcesFor({ nodes, window }: LayoutInput): { linkLengthPx: number; chargePx: number; gravity: number } {
  const roomPx = Math.sqrt((window.width * window.height) / Math.max(6, nodes.length));
  const linkLengthPx = Math.min(170, Math.max(95, roomPx * 0.76));
  return { linkLengthPx, chargePx: 0.033 * linkLengthPx ** 2, gravity: nodes.length > 18 ? 0.09 : 0.05 };
}

const aspectOf = ({ window }: LayoutInput): number => Math.min(2, Math.max(0.5, window.width / window.height));

/** Stretches a picture that nothing is pinned in towards the form of its window, away from its focus. */
function stretch(bodies: Body[], aspect: number): void {
  const extent = (axis: "x" | "y") => {
    const values = bodies.map((body) => body[axis]);
    return Math.max(1, Math.max(...values) - Math.min(...values));
  };
  const ratio = (aspect * extent("y")) / extent("x");
  const factor = Math.min(mostStretch, Math.max(1 / mostStretch, ratio));
  for (const body of bodies) {
    if (factor > 1) body.x *= factor;
    else body.y /= factor;
  }
}

function simulate(input: LayoutInput, attempt: number): Positions {
  const bodies = bodiesOf(input, attempt);
  const byId = new Map(bodies.map((body) => [body.node.id, body]));
  const links = input.links.flatMap((link): SimulationLinkDatum<Body>[] => {
    const [source, target] = [byId.get(link.from), byId.get(link.to)];
    return source && target && source !== target ? [{ source, target }] : [];
  });
  const { linkLengthPx, chargePx, gravity } = forcesFor(input);
  const aspect = aspectOf(input);
  forceSimulation(bodies)
    .force("link", forceLink<Body, SimulationLinkDatum<Body>>(links).distance(linkLengthPx))
    .force("charge", forceManyBody<Body>().strength(-chargePx).distanceMax(900))
    .force("x", forceX<Body>(0).strength(gravity / aspect))
    .force("y", forceY<Body>(0).strength(gravity * aspect))
    .force(
      "collide",
      forceCollide<Body>((body) => body.node.size / 2 + 14),
    )
    // Late, when the picture has its form: early on the boxes would keep nodes from passing one another.
    .force("boxes", (alpha: number) => void (alpha < 0.25 && pushApart(bodies, 0.5)))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .stop()
    .tick(ticks);
  if (bodies.every((body) => body.node.pinned === null)) stretch(bodies, aspect);
  for (let round = 0; round < 60 && pushApart(bodies, 0.9) > 0; round++);
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return new Map(bodies.map((body) => [body.node.id, { x: rounded(body.x), y: rounded(body.y) }]));
}

/**
 * Positions for all nodes of a picture: a force-directed layout (Fruchterman and Reingold 1991, by d3-force's velocity Verlet)
 * with room for the labels, tried from several beginnings; the one with the least clutter is taken. Pinned nodes stay where
 * they are. The same input gives the same picture, whatever order it comes in.
 */
export function layOut(input: LayoutInput): Placements {
  const attempts = Math.max(1, Math.min(mostAttempts, Math.floor(nodeAttempts / Math.max(1, input.nodes.length))));
  const tries = Array.from({ length: attempts }, (_, attempt) => simulate(input, attempt));
  const [first = new Map<string, Point>(), ...others] = tries;
  let best = { positions: first, clutter: attempts > 1 ? clutterOf(input, first) : 0 };
  for (const positions of others) {
    const clutter = clutterOf(input, positions);
    if (clutter < best.clutter) best = { positions, clutter };
  }
  const sides = sidesOf(input, best.positions);
  return Object.fromEntries(
    [...best.positions].map(([id, position]) => [id, { ...position, side: sides.get(id) ?? "below" }]),
  );
}
