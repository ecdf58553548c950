import { useQuery } from "@tanstack/react-query";
import { exploreNeighbours } from "../../../server/contract/explore.ts";
import { operationQuery } from "../../api.ts";
import type { ExploreAnswer } from "./shown-graph.ts";

/** What one press of the button brings. */
export const expandStep = 12;
/** What the list with ticks offers. */
export const mostOffered = 100;

/** Neighbours of a node that are not in the view: the next few, and how many there are in all. */
export function useNextNeighbours(id: string | null, answer: ExploreAnswer) {
  return useQuery({
    ...operationQuery(exploreNeighbours, {
      id: id ?? "",
      shown: answer.nodes.map((node) => node.id),
      limit: expandStep,
    }),
    enabled: id !== null,
  });
}

/** The longer list to choose from. */
export function useOfferedNeighbours(id: string, answer: ExploreAnswer) {
  const shown = answer.nodes.map((node) => node.id);
  return useQuery(operationQuery(exploreNeighbours, { id, shown, limit: mostOffered }));
}
