import * as z from "zod/mini";
import { byId, listOf, noParams, wholeNumber } from "./fields.ts";
import { fragment } from "./graph.ts";
import { entityId, kind } from "./kinds.ts";
import { operation } from "./operation.ts";

/** Nodes that one view may hold; the page draws about 50 unasked. */
export const mostShownNodes = 200;

export const exploreGraph = operation({
  id: "exploreGraph",
  method: "get",
  path: "/api/explore",
  alsoPost: true,
  summary: "The named nodes and the relationships among them",
  description:
    "What a link to a graph needs to be drawn again. Ids that are not known are listed, the others are answered.",
  params: noParams,
  query: z.object({ nodes: listOf(entityId, mostShownNodes) }),
  response: z.object({ ...fragment.shape, unknown: z.array(z.string()) }),
  problems: ["invalid-input"],
});

export const exploreNeighbours = operation({
  id: "exploreNeighbours",
  method: "get",
  path: "/api/explore/{id}/neighbours",
  alsoPost: true,
  summary: "Expand one node",
  description:
    "Neighbours of a node that are not shown yet, at most `limit`, with the relationships among them, the node and what is already shown. `total` counts all its neighbours that are not shown. Stances come first, then other relations, then claims; newest first, then by id.",
  params: byId,
  query: z.object({
    shown: listOf(entityId, mostShownNodes),
    kind: listOf(kind, 10),
    limit: wholeNumber({ min: 1, max: 100, fallback: 25 }),
  }),
  response: fragment,
  problems: ["invalid-input", "not-found"],
});
