import * as z from "zod/mini";
import { type exploreGraph, type exploreNeighbours } from "../contract/explore.ts";
import type { GraphNode } from "../contract/graph.ts";
import type { Answer, ParsedInput } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import { describeRelationType, relationTypeNames } from "../contract/relations.ts";
import { cypher, integer } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { claimTypes } from "./relation-groups.ts";
import { nodeRow, relationshipRow } from "./rows.ts";

const askNodes = cypher("explore/nodes", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ node: nodeRow }),
});

const askAmong = cypher("explore/among", {
  params: z.object({ ids: z.array(z.string()), fresh: z.nullable(z.array(z.string())), limit: integer }),
  row: z.object({ relationship: relationshipRow }),
});

const askNeighbours = cypher("explore/neighbours", {
  params: z.object({
    id: z.string(),
    shown: z.array(z.string()),
    kinds: z.array(z.string()),
    stanceTypes: z.array(z.string()),
    claimTypes: z.array(z.string()),
    limit: integer,
  }),
  row: z.object({ total: z.number(), nodes: z.array(nodeRow) }),
});

const stanceTypes = relationTypeNames.filter((type) => describeRelationType(type).stances !== undefined);
/** Past this no reader sees a line; a view of 200 nodes has a few hundred. */
const mostRelationships = 2_000;

/** Nodes in the order of `ids`; unknown ids fall away. */
export async function listNodes(
  database: Database,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<GraphNode[]> {
  const rows = ids.length === 0 ? [] : await askNodes(database, { ids: [...new Set(ids)] }, options);
  const byId = new Map(rows.map(({ node }) => [String(node.id), node]));
  return ids.map((id) => byId.get(id)).filter((node) => node !== undefined);
}

/** The named nodes, in the order of their naming, and every relationship among them, by id. */
export async function restoreGraph(
  database: Database,
  { nodes: ids }: ParsedInput<typeof exploreGraph>,
  options?: ReadOptions,
): Promise<Answer<typeof exploreGraph>> {
  const [nodes, relationships] = await Promise.all([
    listNodes(database, ids, options),
    listAmong(database, { ids, fresh: null }, options),
  ]);
  const known = new Set(nodes.map((node) => node.id));
  return {
    nodes,
    relationships,
    total: nodes.length,
    truncated: relationships.length === mostRelationships,
    unknown: ids.filter((id) => !known.has(id)),
  };
}

/**
 * Neighbours of a node that are not shown yet, with the relationships that they bring into the view.
 *
 * @returns `nodes` are the neighbours only; `total` counts all that are not shown
 * @throws Problem `not-found`
 */
export async function expandNode(
  database: Database,
  input: ParsedInput<typeof exploreNeighbours>,
  options?: ReadOptions,
): Promise<Answer<typeof exploreNeighbours>> {
  const { id, shown, kind: kinds, limit } = input;
  const asked = { id, shown, kinds, stanceTypes, claimTypes: [...claimTypes], limit };
  const [found] = await askNeighbours(database, asked, options);
  if (found === undefined) throw new Problem("not-found", `Nothing in the graph has the id ${id}`);
  const fresh = found.nodes.map((node) => node.id);
  const relationships = await listAmong(database, { ids: [id, ...shown, ...fresh], fresh }, options);
  const truncated = found.total > found.nodes.length || relationships.length === mostRelationships;
  return { nodes: found.nodes, relationships, total: found.total, truncated };
}

async function listAmong(
  database: Database,
  { ids, fresh }: { ids: string[]; fresh: string[] | null },
  options?: ReadOptions,
) {
  if (ids.length < 2 || fresh?.length === 0) return [];
  const rows = await askAmong(database, { ids, fresh, limit: mostRelationships }, options);
  return rows.map((row) => row.relationship);
}
