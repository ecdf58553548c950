import type { Core, NodeCollection, NodeSingular } from "cytoscape";
import { classNames } from "./canvas-style.ts";
import type { DrawnEdge, DrawnGraph, DrawnNode } from "./drawn-graph.ts";
import type { Standing } from "./fit.ts";
import type { LayoutInput, Point } from "./placements.ts";
import { nodeShapes } from "./node-shapes.ts";

const isPlaced = (node: NodeSingular): boolean => !node.hasClass(classNames.unplaced);

export const kindOf = (node: NodeSingular): DrawnNode["kind"] => node.data("kind") as DrawnNode["kind"];

/** Nodes that have a place; the others wait for the layout. */
export const placedNodes = (cy: Core): NodeCollection => cy.nodes().filter(isPlaced);

function removeOthers(cy: Core, graph: DrawnGraph): void {
  const kept = new Set([...graph.nodes, ...graph.edges].map((element) => element.id));
  cy.elements()
    .filter((element) => !kept.has(element.id()))
    .remove();
}

function putNode(cy: Core, node: DrawnNode): boolean {
  const { id, kind } = node;
  const data = { id, kind, label: node.label.text, fullLabel: node.fullLabel.text, box: node.label };
  const known = cy.getElementById(id);
  if (known.nonempty()) {
    known.data(data);
    return false;
  }
  cy.add({ group: "nodes", data, classes: classNames.unplaced });
  return true;
}

function putEdge(cy: Core, edge: DrawnEdge): void {
  const { id, from, to, verb, family, pattern, bend } = edge;
  const known = cy.getElementById(id);
  if (known.nonempty()) known.data({ verb, family, pattern, bend });
  else cy.add({ group: "edges", data: { id, source: from, target: to, verb, family, pattern, bend } });
}

/**
 * Makes the picture hold exactly this graph; what stays is the same element as before.
 *
 * @returns whether any node is new, and so without a place
 */
export function putGraph(cy: Core, graph: DrawnGraph): boolean {
  removeOthers(cy, graph);
  const fresh = graph.nodes.filter((node) => putNode(cy, node));
  for (const edge of graph.edges) putEdge(cy, edge);
  return fresh.length > 0;
}

/** Where a new node comes from: its selected neighbour first, then whichever stands already. */
export function originOf(node: NodeSingular, selected: string | null): Point | null {
  const placed = node.neighborhood().nodes().filter(isPlaced);
  const chosen = placed.filter((other) => other.id() === selected);
  const [origin] = chosen.nonempty() ? chosen : placed.sort((a, b) => (a.id() < b.id() ? -1 : 1));
  return origin ? { ...origin.position() } : null;
}

/** Where a node stands, and how much room it takes. */
export const standingOf = (node: NodeSingular): Standing => ({
  ...node.position(),
  size: nodeShapes[kindOf(node)].sizePx,
  label: node.data("box") as DrawnNode["label"],
});

/** Where nothing is painted. */
const unseenWindow = { width: 880, height: 680 };

/** What the layout has to know; what stands already is pinned. */
export function layoutInputOf(cy: Core, state: { focus: string | null; selected: string | null }): LayoutInput {
  return {
    nodes: cy.nodes().map((node) => ({
      id: node.id(),
      size: nodeShapes[kindOf(node)].sizePx,
      label: node.data("box") as DrawnNode["label"],
      pinned: isPlaced(node) ? { ...node.position() } : null,
      near: isPlaced(node) ? null : originOf(node, state.selected),
    })),
    links: cy.edges().map((edge) => ({ from: edge.source().id(), to: edge.target().id() })),
    focus: state.focus,
    window: cy.height() > 1 ? { width: cy.width(), height: cy.height() } : unseenWindow,
  };
}
