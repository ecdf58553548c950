import type { GraphNode, GraphRelationship } from "../../server/contract/graph.ts";
import type { Kind } from "../../server/contract/kinds.ts";
import type { Language } from "../../server/contract/language.ts";
import { verbOf } from "../../server/contract/relation-verbs.ts";
import { type CanvasLabel, canvasLabel } from "./canvas-label.ts";
import { lineOf, type LineFamily, type LinePattern } from "./line-of.ts";

export interface DrawnNode {
  id: string;
  kind: Kind;
  label: CanvasLabel;
  /** The whole name, for the selected node. */
  fullLabel: CanvasLabel;
  /** Relations of this node that the picture leaves out. */
  notDrawn: number;
}

export interface DrawnEdge {
  id: string;
  from: string;
  to: string;
  verb: string;
  family: LineFamily;
  pattern: LinePattern;
  /** How far, and to which side, the line bends: edges between the same two nodes part. */
  bend: number;
}

export interface DrawnGraph {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
}

const bendStepPx = 26;

/** 1, -1, 2, -2 ...: the n-th line between two nodes, turned round where its direction is. */
function bendOf(ordinal: number, forward: boolean): number {
  const steps = Math.floor(ordinal / 2) + 1;
  const side = ordinal % 2 === 0 ? 1 : -1;
  return steps * side * bendStepPx * (forward ? 1 : -1);
}

/**
 * What the canvas draws of these nodes and the relationships among them, in one language.
 *
 * @returns in the order given; a relationship with an end that is not among the nodes is left out
 */
export function drawnGraph(
  nodes: readonly GraphNode[],
  relationships: readonly GraphRelationship[],
  language: Language,
): DrawnGraph {
  const ids = new Set<string>(nodes.map((node) => node.id));
  const among = relationships.filter((relationship) => ids.has(relationship.from) && ids.has(relationship.to));
  const drawnNeighbours = new Map<string, Set<string>>();
  const link = (one: string, other: string) => {
    if (one !== other) drawnNeighbours.set(one, (drawnNeighbours.get(one) ?? new Set()).add(other));
  };
  const linesBetween = new Map<string, number>();
  const edges = among.map((relationship) => {
    link(relationship.from, relationship.to);
    link(relationship.to, relationship.from);
    const forward = relationship.from <= relationship.to;
    const pair = forward ? `${relationship.from}~${relationship.to}` : `${relationship.to}~${relationship.from}`;
    const ordinal = linesBetween.get(pair) ?? 0;
    linesBetween.set(pair, ordinal + 1);
    return {
      id: relationship.id,
      from: relationship.from,
      to: relationship.to,
      verb: verbOf(relationship, language, "out"),
      ...lineOf(relationship),
      bend: bendOf(ordinal, forward),
    };
  });
  return {
    nodes: nodes.map((node) => ({
      id: node.id,
      kind: node.kind,
      label: canvasLabel(node, language, { whole: false }),
      fullLabel: canvasLabel(node, language, { whole: true }),
      notDrawn: Math.max(0, node.degree - (drawnNeighbours.get(node.id)?.size ?? 0)),
    })),
    edges,
  };
}
