import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readStatements } from "../../server/graph/cypher.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { projectRoot } from "../../server/project-root.ts";
import { objectionsTo } from "../support/plan-rules.ts";
import { loadRealReport } from "../support/real-report.ts";

const statements = [...readStatements(join(projectRoot, "cypher"))];

/** A value for each parameter by its name, which means the same wherever it stands. */
const samples: Record<string, unknown> = {
  after: null,
  addresses: ["example.org/page"],
  arxiv: "2212.08073",
  chinese: false,
  kind: "organization",
  list: { groups: ["organization|lab|claims"], order: "name", from: "", until: "z" },
  most: 5,
  speaker: "anthropic",
  asked: [{ text: "anthropic", limit: 5 }],
  chosen: { kinds: ["paper"], years: [2023], organizations: [], appears: [], identifiers: [], records: [] },
  dois: ["10.1000/x"],
  mostCitersOfReference: 5,
  mostCiting: 5,
  mostClaimsOfSubject: 5,
  mostMakers: 5,
  mostReferences: 5,
  mostReferencesOfCiting: 5,
  mostSubjects: 5,
  mostWorksOfMaker: 5,
  openAlexId: "W1",
  orcid: "0000-0002-1694-233X",
  order: "year",
  properties: { version: "x" },
  pages: ["example.org/page"],
  printed: "58",
  text: "anthropic",
  ror: "052gg0110",
  wikidata: "Q34433",
  afterId: "x",
  afterOrder: 1,
  afterPosition: 1,
  afterTime: "2022",
  authorLimit: 5,
  claimLimit: 5,
  claimTypes: ["ABOUT"],
  columns: ["approach"],
  fresh: ["anthropic"],
  from: "anthropic",
  id: "anthropic",
  ids: ["anthropic"],
  of: ["existential-risk"],
  rowGroups: [],
  columnGroups: [],
  mostRows: 5,
  mostRelations: 5,
  stances: [],
  kinds: ["paper"],
  limit: 5,
  outgoing: true,
  report: "soai-2023-politics-safety",
  rows: [],
  sameKind: false,
  shown: ["anthropic"],
  lastsMs: 1,
  loader: "x",
  loaders: ["x"],
  stage: "announced",
  stance: "develops",
  timeoutS: 1,
  stanceTypes: ["BACKS"],
  to: "constitutional-ai",
  total: 1,
  type: "BACKS",
  types: ["BACKS"],
  words: ["parrot"],
};

/** One kind, where elsewhere the same word is a list of ids or rows. */
const ownSamples: Record<string, Record<string, unknown>> = {
  "compare/cells": { rows: "organization", columns: "approach" },
  "compare/column-kinds": { rows: "organization" },
};

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
    const explanation = await database.explain(statement, parametersOf(name, statement));
    expect(objectionsTo(explanation, useOf(name))).toEqual([]);
  });

  it.each(statements)("%s opens with what it answers and names each parameter there", (_name, statement) => {
    const [, comment = "", code = ""] = /^((?:\/\/.*\n)*)([\s\S]*)$/.exec(statement) ?? [];
    expect(comment).toMatch(/^\/\/ [A-Z]/);
    expect(namesIn(code).filter((parameter) => !comment.includes(`$${parameter}`))).toEqual([]);
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

function parametersOf(name: string, statement: string): Record<string, unknown> {
  const code = statement.replaceAll(/^\/\/.*$/gm, "");
  const known = { ...samples, ...ownSamples[name] };
  return Object.fromEntries(
    namesIn(code).map((parameter) => {
      if (!(parameter in known)) throw new Error(`cypher/${name}.cypher: no sample for $${parameter}`);
      return [parameter, known[parameter]];
    }),
  );
}

function namesIn(code: string): string[] {
  return [...new Set([...code.matchAll(/\$([a-z]\w*)/gi)].map(([, name]) => name ?? ""))];
}
