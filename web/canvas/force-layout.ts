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
import { sidesOf } from "./label-sides.ts";

export interface Point {
  x: number;
  y: number;
}

export interface LayoutNode {
  id: string;
  /** Of the drawn shape. */
  size: number;
  label: { width: number; height: number };
  /** Where it stands already and stays. */
  pinned: Point | null;
  /** Where it begins, when it is new beside something old. */
  near: Point | null;
}

export interface LayoutInput {
  nodes: LayoutNode[];
  links: { from: string; to: string }[];
  /** Stands in the middle of a picture that is drawn for the first time. */
  focus: string | null;
  /** Width by height of the window that the picture is for. */
  aspect: number;
}

export interface Placement extends Point {
  /** Where the label stands. */
  side: "above" | "below";
}

export type Placements = Record<string, Placement>;

interface Body extends SimulationNodeDatum {
  node: LayoutNode;
  x: number;
  y: number;
}

const ticks = 320;
const linkLengthPx = 132;
const marginPx = 7;

/** FNV-1a, to a fraction of a turn: a node starts at the same angle whatever stands beside it in the address. */
function turnOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}

function startOf(node: LayoutNode, input: LayoutInput): Point {
  if (node.pinned) return node.pinned;
  if (node.id === input.focus) return { x: 0, y: 0 };
  const turn = turnOf(node.id) * 2 * Math.PI;
  const reach = node.near ? 60 : 180 + 120 * turnOf(`${node.id}~`);
  const centre = node.near ?? { x: 0, y: 0 };
  return {
    x: centre.x + Math.cos(turn) * reach * (node.near ? 1 : input.aspect),
    y: centre.y + Math.sin(turn) * reach,
  };
}

/** Pushes two bodies apart along the shorter way until their boxes, labels included, stand free. */
function boxes(bodies: Body[]): (strength: number) => number {
  const halfWidth = (body: Body) => Math.max(body.node.size, body.node.label.width) / 2 + marginPx;
  const halfHeight = (body: Body) => (body.node.size + body.node.label.height) / 2 + marginPx;
  const middle = (body: Body) => body.y + body.node.label.height / 2;
  const push = (body: Body, axis: "x" | "y", by: number) => {
    if (body.fx === undefined || body.fx === null) body[axis] += by;
  };
  return (strength) => {
    let overlaps = 0;
    bodies.forEach((first, at) => {
      for (const second of bodies.slice(at + 1)) {
        const dx = second.x - first.x;
        const dy = middle(second) - middle(first);
        const overX = halfWidth(first) + halfWidth(second) - Math.abs(dx);
        const overY = halfHeight(first) + halfHeight(second) - Math.abs(dy);
        if (overX <= 0 || overY <= 0) continue;
        overlaps++;
        const axis = overX < overY ? "x" : "y";
        const by = ((axis === "x" ? overX : overY) * strength) / 2;
        const sign = (axis === "x" ? dx : dy) < 0 ? -1 : 1;
        push(first, axis, -by * sign);
        push(second, axis, by * sign);
      }
    });
    return overlaps;
  };
}

function bodiesOf(input: LayoutInput): Body[] {
  // In the order of ids: the picture must not depend on the order of an address.
  const ordered = [...input.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  return ordered.map((node) => {
    const start = startOf(node, input);
    const body: Body = { node, x: start.x, y: start.y };
    const fixed = node.pinned ?? (node.id === input.focus ? start : null);
    return fixed ? { ...body, fx: fixed.x, fy: fixed.y } : body;
  });
}

/**
 * Places for all nodes of a picture: a force-directed layout (Fruchterman and Reingold 1991, by d3-force's velocity Verlet)
 * with room for the labels. Pinned nodes stay where they are. The same input gives the same picture.
 */
export function layOut(input: LayoutInput): Placements {
  const bodies = bodiesOf(input);
  const byId = new Map(bodies.map((body) => [body.node.id, body]));
  const ends = (link: { from: string; to: string }): SimulationLinkDatum<Body>[] => {
    const [source, target] = [byId.get(link.from), byId.get(link.to)];
    return source && target && source !== target ? [{ source, target }] : [];
  };
  const links = input.links.flatMap(ends);
  const crowd = Math.min(1.5, 0.85 + bodies.length / 60);
  const apart = boxes(bodies);
  forceSimulation(bodies)
    .force("link", forceLink<Body, SimulationLinkDatum<Body>>(links).distance(linkLengthPx * crowd))
    .force(
      "charge",
      forceManyBody<Body>()
        .strength(-640 * crowd)
        .distanceMax(900),
    )
    .force("x", forceX<Body>(0).strength(0.05 / input.aspect))
    .force("y", forceY<Body>(0).strength(0.05 * input.aspect))
    .force(
      "collide",
      forceCollide<Body>((body) => body.node.size / 2 + 14),
    )
    .force("boxes", (alpha: number) => void apart(0.25 + 0.35 * (1 - alpha)))
    .stop()
    .tick(ticks);
  for (let round = 0; round < 60 && apart(0.9) > 0; round++);
  const places = new Map(bodies.map((body) => [body.node.id, { x: body.x, y: body.y }]));
  const sides = sidesOf(input, places);
  return Object.fromEntries(
    [...places].map(([id, place]) => [
      id,
      { x: Math.round(place.x * 10) / 10, y: Math.round(place.y * 10) / 10, side: sides.get(id) ?? "below" },
    ]),
  );
}
