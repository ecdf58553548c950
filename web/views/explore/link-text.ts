import type { GraphNode } from "../../../server/contract/graph.ts";
import { useRelationText } from "../../ui/RelationSentence.tsx";
import type { Link as GraphLink } from "./shown-graph.ts";

/** A link of a node in a line of plain words, said in its own direction whichever end the node is. */
export function useLinkText(): (node: GraphNode, link: GraphLink) => string {
  const textOf = useRelationText();
  return (node, { relationship, other, direction }) =>
    direction === "out" ? textOf(relationship, node, other) : textOf(relationship, other, node);
}
