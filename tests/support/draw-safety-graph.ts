import { join } from "node:path";
import { mostShownNodes } from "../../server/contract/explore.ts";
import { readStatements } from "../../server/graph/cypher.ts";
import type { Database } from "../../server/graph/database.ts";
import type { GraphNode, GraphRelationship } from "../../server/contract/graph.ts";
import type { Kind } from "../../server/contract/kinds.ts";
import { projectRoot } from "../../server/project-root.ts";
import { safetyGraph } from "./safety-graph.ts";
import { drawGraph, type DrawnNode, type DrawnRelationship } from "./small-graph.ts";

const labels: Readonly<Record<Kind, string>> = {
  claim: "Entity:Claim",
  paper: "Entity:Source:Paper",
  web: "Entity:Source",
  person: "Entity:Person",
  organization: "Entity:Organization",
  place: "Entity:Place",
  approach: "Entity:Approach",
  policy: "Entity:Policy",
  artifact: "Entity:Artifact",
  topic: "Entity:Topic",
};

/** Every relation that rests on claims rests on this one, under the only passage of the only heading. */
const claimBehind = "safety-12.1";

/** Linked with nothing: as many as fill a view. */
export const lonelyNodes: readonly DrawnNode[] = Array.from({ length: mostShownNodes }, (_, at) => ({
  ...{ labels: labels.topic, kind: "topic", id: `lonely-${String(at)}`, name: `Lonely ${String(at)}`, order: 100 + at },
}));

const structure: DrawnNode[] = [
  { labels: "Dataset", id: "safety-report", version: "0123456789abcdef", loadedAt: "2026-01-02T03:04:05.000Z" },
  { labels: "Report", id: "safety-report", title: "Safety", titleZh: "安全", licence: "CC BY 4.0" },
  { labels: "Section", id: "promises", title: "Promises", titleZh: "承诺", level: 1, line: 1, order: 0 },
  { labels: "Passage", id: "promises.1", number: 1, line: 2, checksum: "0".repeat(64), order: 0 },
];

/** Empties the database and draws the safety graph in it, with a report, a heading and a passage behind its claims. */
export async function drawSafetyGraph(database: Database): Promise<void> {
  const claims = safetyGraph.nodes.filter(({ kind }) => kind === "claim");
  const footnotes = new Map(
    safetyGraph.relationships.flatMap(({ marks }) => marks).map((mark) => [String(mark.footnote), mark]),
  );
  const links: DrawnRelationship[] = [
    ["safety-report", "HAS_SECTION", "promises"],
    ["promises", "HAS_PASSAGE", "promises.1"],
    ...claims.map(({ id }): DrawnRelationship => [id, "STATED_IN", "promises.1"]),
    [claimBehind, "MARKED_BY", "footnote-48"],
  ];
  const marked = [...footnotes].map(([id, { printed, status }]) => ({
    ...{ labels: "Footnote", id, printed, status, printedTimes: 1 },
    ...{ state: "leads", confidence: "high" },
  }));
  await drawGraph(database, {
    nodes: [...structure, ...marked, ...safetyGraph.nodes.map(drawnNode), ...lonelyNodes],
    relationships: links,
  });
  const counts = readStatements(join(projectRoot, "cypher")).get("load/relation-counts") ?? "";
  await database.write(async (run) => {
    for (const relationship of safetyGraph.relationships) {
      const { from, to, type } = relationship;
      const statement = `MATCH (a:Entity {id: $from}), (b:Entity {id: $to}) CREATE (a)-[r:${type}]->(b) SET r = $properties`;
      await run(statement, { from, to, properties: storedRelation(relationship) });
    }
    await run(counts, { ids: safetyGraph.nodes.map(({ id }) => id) });
  });
}

function drawnNode({ kind, date, ...node }: GraphNode, order: number): DrawnNode {
  const said = Object.fromEntries(Object.entries(node).filter(([name, value]) => value !== null && name !== "degree"));
  const claim = kind === "claim" ? { subtype: "event", status: "verified" } : {};
  const summary = { summary: `What ${node.name} is.`, summaryZh: `说明：${node.nameZh ?? node.name}` };
  return {
    ...said,
    ...claim,
    ...summary,
    id: node.id,
    labels: labels[kind],
    kind,
    order,
    ...(date !== null && { published: date }),
  };
}

function storedRelation({ id, stance, basis, status, marks, claimCount }: GraphRelationship): Record<string, unknown> {
  const record = {
    recordConfidence: "partly",
    recordSeen: "Reference list, entry 7",
    recordAddresses: ["https://example.org/paper"],
  };
  return {
    ...{ id, stance, basis, status, claimCount },
    claims: basis === "record" ? [] : [claimBehind],
    markFootnotes: marks.map(({ footnote }) => footnote),
    markPrinted: marks.map(({ printed }) => printed),
    markStatuses: marks.map((mark) => mark.status),
    ...(basis === "record" && record),
  };
}
