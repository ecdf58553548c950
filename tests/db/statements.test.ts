import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readStatements } from "../../server/graph/cypher.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { projectRoot } from "../../server/project-root.ts";
import { objectionsTo } from "../support/plan-rules.ts";
import { loadRealReport } from "../support/real-report.ts";
import { parameterNames, parametersOf } from "../support/statement-parameters.ts";

const statements = [...readStatements(join(projectRoot, "cypher"))];

/** Properties of the model that this report happens to have nowhere; the server knows a name once it was stored. */
const unusedHere = { currency: "USD", date: "2023", max: 1, min: 1, orcidSeenAt: "x" };

let database: Database;

beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  await loadRealReport(database);
  await database.execute("CREATE (n:Entity) SET n = $unusedHere DELETE n", { unusedHere });
});
afterAll(() => database.close());

describe("every statement", () => {
  it.each(statements)("%s keeps the rules of a plan", async (name, statement) => {
    const explanation = await database.explain(statement, parametersOf({ name, statement }));
    expect(objectionsTo(explanation, useOf(name))).toEqual([]);
  });

  it.each(statements)("%s opens with what it answers and names each parameter there", (_name, statement) => {
    const [, comment = "", code = ""] = /^((?:\/\/.*\n)*)([\s\S]*)$/.exec(statement) ?? [];
    expect(comment).toMatch(/^\/\/ [A-Z]/);
    expect(parameterNames(code).filter((parameter) => !comment.includes(`$${parameter}`))).toEqual([]);
  });
});

describe("what is stored", () => {
  it("is read by some question: a property that none names is not kept", async () => {
    const asked = statements.filter(([name]) => !name.startsWith("load/")).map(([, statement]) => statement);
    const stored = await listStoredProperties();
    const unread = stored.filter((name) => !asked.some((statement) => new RegExp(`\\b${name}\\b`).test(statement)));
    expect(unread).toEqual([]);
  });
});

describe("the rules object to", () => {
  const faulty: [what: string, statement: string, objection: RegExp][] = [
    ["a read of the whole graph", "MATCH (n) WHERE n.id = 'x' RETURN n", /reads every node/],
    ["a start at a label", "MATCH (n:Entity) WHERE n.name CONTAINS 'x' RETURN n.id", /scans: NodeByLabelScan/],
    ["every pair", "MATCH (a:Paper), (b:Person) RETURN a.id, b.id", /multiplies rows/],
    ["a path without end", "MATCH (:Entity {id: 'x'})-[:CITES*]->(n) RETURN n.id", /has no upper bound/],
    ["a label that does not exist", "MATCH (n:Entty {id: 'x'}) RETURN n.id", /01N50/],
    ["a type that does not exist", "MATCH (:Entity {id: 'x'})-[:BAKCS]->(n) RETURN n.id", /01N51/],
    ["a property that does not exist", "MATCH (n:Entity {id: 'x'}) RETURN n.naem", /01N52/],
    ["a write", "MATCH (n:Entity {id: 'x'}) SET n.name = 'y'", /writes/],
  ];
  it.each(faulty)("%s", async (_what, statement, objection) => {
    expect(objectionsTo(await database.explain(statement), "read").join("\n")).toMatch(objection);
  });

  it("nothing where two unique look-ups stand side by side", async () => {
    const statement = "MATCH (a:Entity {id: 'x'}), (b:Entity {id: 'y'}) RETURN a.name, b.name";
    expect(objectionsTo(await database.explain(statement), "read")).toEqual([]);
  });
});

/** Names of properties that a node or a relationship has now: the server itself remembers names for ever. */
async function listStoredProperties(): Promise<string[]> {
  const rows = await database.read(
    "MATCH (n) UNWIND keys(n) AS name RETURN DISTINCT name UNION MATCH ()-[r]->() UNWIND keys(r) AS name RETURN DISTINCT name",
  );
  return rows.map(({ name }) => String(name)).toSorted();
}

function useOf(name: string): "read" | "load" | "schema" {
  if (name.startsWith("schema/")) return "schema";
  return name.startsWith("load/") ? "load" : "read";
}
