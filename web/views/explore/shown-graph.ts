import { evidenceStatuses } from "../../../server/contract/evidence.ts";
import { type exploreGraph, mostShownNodes } from "../../../server/contract/explore.ts";
import type { Fragment, GraphNode, GraphRelationship } from "../../../server/contract/graph.ts";
import { type Kind, kinds } from "../../../server/contract/kinds.ts";
import type { Answer } from "../../../server/contract/operation.ts";
import { describeRelationType, isSymmetric } from "../../../server/contract/relations.ts";

/** What the view of a graph works out from an answer: pure, so that graph, list and inspector say the same. */

export type ExploreAnswer = Answer<typeof exploreGraph>;

export interface ShownGraph {
  nodes: GraphNode[];
  relationships: GraphRelationship[];
}

/** A relation seen from one of its ends. */
export interface Link {
  relationship: GraphRelationship;
  other: GraphNode;
  direction: "out" | "in";
}

/** Links that are said with the same verb. */
export interface LinkGroup {
  key: string;
  relation: Pick<GraphRelationship, "type" | "stance" | "modality">;
  direction: "out" | "in";
  links: Link[];
}

const families = ["stance", "opposition", "verb", "claim", "reading"];

/** Stances first, then what is best supported, then the newest, then by id: a total order. */
export function byStrength(a: GraphRelationship, b: GraphRelationship): number {
  const family = (relationship: GraphRelationship) => families.indexOf(describeRelationType(relationship.type).family);
  const status = (relationship: GraphRelationship) => evidenceStatuses.indexOf(relationship.status);
  return (
    family(a) - family(b) ||
    status(a) - status(b) ||
    (b.time ?? "").localeCompare(a.time ?? "") ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** The graph without the hidden kinds, and without the relations that then lack an end. */
export function visibleGraph(answer: Pick<Fragment, "nodes" | "relationships">, hide: readonly Kind[]): ShownGraph {
  const nodes = answer.nodes.filter((node) => !hide.includes(node.kind));
  const ids = new Set<string>(nodes.map((node) => node.id));
  return { nodes, relationships: answer.relationships.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

/** Kinds that occur, in the house's order, with how many there are. */
export const countKinds = (nodes: readonly GraphNode[]): { kind: Kind; count: number }[] =>
  kinds
    .map((kind) => ({ kind, count: nodes.filter((node) => node.kind === kind).length }))
    .filter(({ count }) => count > 0);

/** Relations of one node with what is at their other ends, strongest first. A relation with itself counts once. */
export function linksOf(graph: ShownGraph, id: string): Link[] {
  const byId = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  return graph.relationships
    .filter(({ from, to }) => from === id || to === id)
    .sort(byStrength)
    .flatMap((relationship): Link[] => {
      const direction = relationship.from === id ? "out" : "in";
      const other = byId.get(direction === "out" ? relationship.to : relationship.from);
      return other ? [{ relationship, other, direction }] : [];
    });
}

/** How many nodes these links lead to. */
export const countNeighbours = (links: readonly Link[], id: string): number =>
  new Set(links.map(({ other }) => other.id).filter((other) => other !== id)).size;

/**
 * The part of a graph that a small window can hold: the node that matters most, then what the strongest relations lead to from
 * there, then the others in their order.
 */
export function nearestPart(graph: ShownGraph, centre: string | null, most: number): ShownGraph {
  if (graph.nodes.length <= most) return graph;
  const kept = new Set<string>(centre === null ? [] : [centre]);
  const strongest = [...graph.relationships].sort(byStrength);
  const around = strongest.filter(({ from, to }) => from === centre || to === centre);
  for (const { from, to } of [...around, ...strongest]) {
    const fresh = [from, to].filter((id) => !kept.has(id));
    if (kept.size + fresh.length <= most) for (const id of fresh) kept.add(id);
  }
  for (const { id } of graph.nodes) if (kept.size < most) kept.add(id);
  return {
    nodes: graph.nodes.filter(({ id }) => kept.has(id)),
    relationships: graph.relationships.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

/** How many more nodes a view can hold; what its address names and nobody knows counts. */
export const roomIn = ({ nodes, unknown }: ExploreAnswer): number =>
  Math.max(0, mostShownNodes - nodes.length - unknown.length);

/** Links by what is said, in the order in which each verb is first met. */
export function groupLinks(links: readonly Link[]): LinkGroup[] {
  const groups = new Map<string, LinkGroup>();
  for (const link of links) {
    const { type, stance, modality } = link.relationship;
    const direction = isSymmetric(type) ? "out" : link.direction;
    const key = [type, stance, modality, direction].join(".");
    const group = groups.get(key) ?? { key, relation: { type, stance, modality }, direction, links: [] };
    group.links.push(link);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The answer that the service would give after these neighbours came in, so that nobody has to ask it. */
export function answerWith(answer: ExploreAnswer, fragment: Fragment, chosen: readonly string[]): ExploreAnswer {
  const known = new Set<string>(answer.nodes.map((node) => node.id));
  const added = chosen.flatMap((id) => fragment.nodes.filter((node) => node.id === id && !known.has(id)));
  const ids = new Set<string>([...known, ...added.map((node) => node.id)]);
  const relationships = new Map<string, GraphRelationship>(answer.relationships.map((one) => [one.id, one]));
  for (const one of fragment.relationships) {
    if (ids.has(one.from) && ids.has(one.to)) relationships.set(one.id, one);
  }
  const nodes = [...answer.nodes, ...added];
  return { ...answer, nodes, relationships: [...relationships.values()], total: nodes.length, unknown: [] };
}

/** The same for a node that leaves. */
export function answerWithout(answer: ExploreAnswer, id: string): ExploreAnswer {
  const nodes = answer.nodes.filter((node) => node.id !== id);
  const relationships = answer.relationships.filter(({ from, to }) => from !== id && to !== id);
  return { ...answer, nodes, relationships, total: nodes.length, unknown: [] };
}
