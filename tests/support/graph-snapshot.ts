import type { Database, Row } from "../../server/graph/database.ts";

/** The whole graph but the time of loading. */
export async function takeSnapshot(database: Database): Promise<{ nodes: Row[]; relationships: Row[] }> {
  const nodes = await database.read(
    "MATCH (n) RETURN coalesce(n.id, n.word) AS id, COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels, properties(n) AS properties ORDER BY id, labels",
  );
  for (const { properties } of nodes) delete (properties as Row)["loadedAt"];
  const relationships = await database.read(
    "MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties ORDER BY from, type, to, r.report, r.id",
  );
  return { nodes, relationships };
}
