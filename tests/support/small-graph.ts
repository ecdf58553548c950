import { join } from "node:path";
import { alphabetPlaces } from "../../seed/graph/entity-nodes.ts";
import { keepCounts } from "../../seed/graph/kept-counts.ts";
import { countEntities, keepChanges } from "../../seed/graph/list-totals.ts";
import { loadCypher, readStatements } from "../../server/graph/cypher.ts";
import type { Database } from "../../server/graph/database.ts";
import { projectRoot } from "../../server/project-root.ts";
import { searchTexts } from "../../server/queries/search/texts.ts";

/** A node of a graph that a test draws by hand: labels joined by a colon, and its properties. */
export interface DrawnNode {
  labels: string;
  id: string;
  [property: string]: unknown;
}
/** from, type, to */
export type DrawnRelationship = readonly [string, string, string];

/**
 * Empties the database, applies the schema and draws a graph in it, as the loader would store it but without a report behind
 * it. For graphs that no report would make: cycles, self-citations, hubs.
 */
export async function drawGraph(
  database: Database,
  { nodes, relationships }: { nodes: readonly DrawnNode[]; relationships: readonly DrawnRelationship[] },
): Promise<void> {
  const folder = join(projectRoot, "cypher");
  loadCypher(folder, []);
  await database.execute("MATCH (n) DETACH DELETE n");
  for (const [name, statement] of readStatements(folder))
    if (name.startsWith("schema/")) await database.execute(statement);
  await database.execute("CALL db.awaitIndexes(60)");
  await database.write(async (run) => {
    for (const { labels, ...properties } of nodes) {
      await run(`CREATE (n:${labels}) SET n = $properties`, { properties: { ...textsOf(properties), ...properties } });
    }
    for (const [from, type, to] of relationships) {
      await run(`MATCH (a {id: $from}), (b {id: $to}) CREATE (a)-[:${type}]->(b)`, { from, to });
    }
  });
}

/** Has the loader count what it keeps on entities, as far as a drawn graph has what it counts. */
export const countDrawn = (database: Database, nodes: readonly DrawnNode[]): Promise<void> =>
  database.write(async (run) => {
    const ids = nodes.filter(({ labels }) => labels.startsWith("Entity")).map(({ id }) => id);
    await keepCounts(run, ids);
    await keepChanges(run, await countEntities(run, []), await countEntities(run, ids));
  });

function textsOf(properties: Omit<DrawnNode, "labels">): Record<string, unknown> {
  const text = (name: string) => (typeof properties[name] === "string" ? properties[name] : undefined);
  const aliases = Array.isArray(properties["aliases"]) ? properties["aliases"].map(String) : [];
  const called = [
    ...["name", "nameZh", "arxiv", "doi", "openAlexId", "wikidata", "ror", "orcid", "iso"].map(text),
    ...aliases,
  ];
  const named = { id: String(properties["id"]), name: text("name"), nameZh: text("nameZh") };
  return {
    ...(named.name === undefined ? {} : alphabetPlaces(named)),
    ...searchTexts(called, [text("summary"), text("summaryZh")]),
  };
}
