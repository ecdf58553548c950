import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { compare } from "../../server/contract/compare.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { drawGraph } from "../support/small-graph.ts";

const papers = 5_000;
const citationsOf = 12;
const mostRows = 2_000;
const mostRelations = 20_000;

let database: Database;
let app: RunningApp;

/** Papers that cite each other in a ring, and one that all of them cite; the first ones also under a heading of their own. */
beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  const report = { id: "ring", version: "1", loadedAt: "2026-01-02T03:04:05.000Z" };
  await drawGraph(database, { nodes: [{ labels: "Dataset", ...report }], relationships: [] });
  await database.write(async (run) => {
    await run(
      `UNWIND range(0, $papers - 1) AS at
       CREATE (n:Entity:Source:Paper {id: "paper-" + at, kind: "paper", name: "Paper " + at, year: 2020, degree: 2 * $citationsOf + 1})
       SET n.subtype = CASE WHEN at >= $papers - 3 THEN "survey" END`,
      { papers, citationsOf },
    );
    await run(
      `MATCH (a:Paper) WITH a ORDER BY toInteger(substring(a.id, 6)) WITH collect(a) AS ring UNWIND range(0, size(ring) - 1) AS at UNWIND range(1, $citationsOf) AS step
       WITH ring[at] AS a, ring[(at + step) % size(ring)] AS b
       CREATE (a)-[r:CITES]->(b)
       SET r = {id: a.id + "~CITES~" + b.id, basis: "record", status: "record", claims: []}`,
      { citationsOf },
    );
  });
  app = await startApp(database);
}, 300_000);
afterAll(async () => {
  await app.close();
  await database.close();
});

describe("a comparison of very many nodes", () => {
  it("reads only the most linked ones, within its bound, and says how many of how many", async () => {
    const { read, rows, totals } = await app.ask(compare, { rows: "paper", columns: "paper" });
    // Twelve citations a row: the bound of relations ends the reading within row 1,667, which counts as not read.
    expect(read).toEqual({ rows: Math.floor(mostRelations / citationsOf), of: papers, all: false });
    expect(totals.cells).toBe(read.rows * citationsOf);
    expect(rows.length).toBe(30);
  });

  it("is bounded by rows where few of them have relations", async () => {
    const { read, totals } = await app.ask(compare, { rows: "paper", columns: "organization" });
    expect({ read, cells: totals.cells }).toEqual({ read: { rows: mostRows, of: papers, all: false }, cells: 0 });
  });

  it("looks for a chosen heading in all of them, not only in what was read", async () => {
    const { rows, totals } = await app.ask(compare, { rows: "paper", columns: "paper", rowGroup: "survey" });
    expect(rows.map(({ node }) => node.id).toSorted()).toEqual(["paper-4997", "paper-4998", "paper-4999"]);
    expect(totals).toEqual({ rows: 3, columns: 14, cells: 36 });
  });
});
