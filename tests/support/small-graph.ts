import { join } from "node:path";
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

function textsOf(properties: Record<string, unknown>): Record<string, unknown> {
  const text = (name: string) => (typeof properties[name] === "string" ? properties[name] : undefined);
  const aliases = Array.isArray(properties["aliases"]) ? properties["aliases"].map(String) : [];
  const called = [
    ...["name", "nameZh", "arxiv", "doi", "openAlexId", "wikidata", "ror", "orcid", "iso"].map(text),
    ...aliases,
  ];
  return { ...searchTexts(called, [text("summary"), text("summaryZh")]) };
}
