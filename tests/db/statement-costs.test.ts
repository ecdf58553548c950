import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { generateReport } from "../../scripts/generate/generated-report.ts";
import { loadReport } from "../../seed/graph/load-report.ts";
import { applySchema } from "../../seed/graph/schema.ts";
import { readStatements } from "../../server/graph/cypher.ts";
import { openDatabase } from "../../server/graph/database.ts";
import { projectRoot } from "../../server/project-root.ts";
import { countHits } from "../support/count-hits.ts";
import { parametersOf } from "../support/statement-parameters.ts";

/**
 * No question may cost more because there is more that it does not ask for. A plan cannot show that (a look-up in an index with
 * `> ""` reads all of it), so each statement is run in a small graph and in one that is eight times as large, and what it read is
 * counted.
 */
const [small, large] = [150, 1_200];
/** A statement may cost twice as much in the large graph, and this much more: a first page that the small one does not fill. */
const MOST_GROWTH = 2;
const SLACK = 600;

/**
 * What grows with the graph, and why it may; never faster than what it is about (`most` times, where that is another number than
 * the graph's own growth). An excuse that is no longer needed fails the test.
 */
interface Excuse {
  why: string;
  most?: number;
}
const ofOne = { why: "walks the relations of the one entity that is asked about: as many as it has" };
const ofRows = {
  why: "walks the relations of the fullest rows until it has enough: those of other types are passed, not kept",
};
const ofReport = { why: "tells every passage or claim under a heading, and the report itself has grown" };
const excused: Readonly<Record<string, Excuse>> = {
  "card/relations": ofOne,
  "card/relation-page": ofOne,
  "explore/neighbours": ofOne,
  "home/side": ofOne,
  "papers/related-direct": ofOne,
  "papers/related-co-citation": ofOne,
  "compare/cells": ofRows,
  "compare/column-kinds": ofRows,
  "home/relations": {
    why: "reads every relation of some types, which only a question of the report asks for: here there are 20 times as many",
    most: 20,
  },
  "report/named": ofReport,
  "report/outline": ofReport,
  "report/section": ofReport,
};

const database = openDatabase(inject("neo4j"));
const statements = [...readStatements(join(projectRoot, "cypher"))].filter(
  ([name]) => !/^(?:load|schema|health)\//.test(name),
);

const hub = { id: "organization-0", ids: ["organization-0", "person-0"], limit: 20 };
const claim = "section-0.1.1";
const paper = {
  id: "paper-0",
  ids: ["paper-0", "paper-1"],
  limit: 20,
  mostCiting: 20,
  mostReferences: 10,
  mostCitersOfReference: 50,
  mostReferencesOfCiting: 40,
  mostMakers: 10,
  mostWorksOfMaker: 50,
  mostSubjects: 10,
  mostClaimsOfSubject: 50,
};
const matrix = { columns: "approach", rows: "organization", types: ["BACKS"], mostRows: 20, mostRelations: 200 };

/** Asked of what has most in the generated graph; by topic, or by statement. */
const asked: Readonly<Record<string, Record<string, unknown>>> = {
  card: { ...hub, type: "BACKS", types: ["BACKS"], afterId: null, afterOrder: null, afterTime: null },
  compare: matrix,
  "compare/relationships": { rows: ["organization-0"], columns: ["approach-0"] },
  evidence: { ids: [claim] },
  "evidence/documents": { ids: ["paper-0"] },
  explore: { ...hub, shown: [], stanceTypes: ["BACKS"], claimTypes: ["ABOUT"], kinds: [], fresh: null },
  home: { ...hub, of: ["approach-0"], types: ["BACKS"], kinds: ["organization"], stances: [] },
  lists: { ...hub, lists: ["organization en"], speaker: "person-0", most: 100, text: "+kind:organization +honest" },
  "lists/page": { list: { groups: ["organization|lab|claims"], order: "claims", from: "", until: "\uffff" } },
  papers: paper,
  "papers/groups": { lists: ["paper bibliography"] },
  "papers/makers": { kind: "paper", asked: ["organization-0"], limit: 5 },
  "papers/page": {
    list: { groups: ["paper|2020|verified|text|arxiv", "paper|2021|verified|text|doi"], order: "mentions", from: "" },
  },
  "papers/produced-by": { makers: ["organization-0"], most: 20 },
  relation: { id: "organization-0~BACKS.develops~approach-0", from: "organization-0", to: "approach-0", limit: 20 },
  report: { id: "section-0" },
  "report/named": { id: "section-0", limit: 20 },
  "search/candidates": { asked: [{ text: "honest", limit: 20 }], limit: 20 },
  trace: { id: claim, limit: 20, authorLimit: 5, claimLimit: 5 },
};

const questions = statements.map(([name, statement]) => {
  const others = { ...asked[name.split("/")[0] ?? ""], ...asked[name] };
  return { name, statement, parameters: parametersOf({ name, statement }, others) };
});

async function hitsIn(documents: number): Promise<Map<string, number>> {
  await database.execute("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  await applySchema(database);
  await loadReport(database, generateReport({ documents, seed: 1 }), { force: true, inParts: true });
  return countHits(inject("neo4j"), questions);
}

const costs: { name: string; was: number; is: number }[] = [];
const grownBy = (times: number) => costs.filter(({ was, is }) => is > times * was + SLACK);

beforeAll(async () => {
  const [inSmall, inLarge] = [await hitsIn(small), await hitsIn(large)];
  for (const [name, was] of inSmall) costs.push({ name, was, is: inLarge.get(name) ?? 0 });
}, 900_000);
afterAll(() => database.close());

describe("a statement in a graph that is eight times as large", () => {
  it("reads twice as much at most, or is excused with a reason", () => {
    expect(grownBy(MOST_GROWTH).filter(({ name }) => !(name in excused))).toEqual([]);
  });

  it("grows no faster than what it is about, where it is excused", () => {
    const tooFast = Object.entries(excused).flatMap(([name, { most = large / small }]) =>
      grownBy(most).filter((one) => one.name === name),
    );
    expect(tooFast).toEqual([]);
  });

  it("is excused only while it needs to be", () => {
    const grown = new Set(grownBy(MOST_GROWTH).map(({ name }) => name));
    expect(Object.keys(excused).filter((name) => !grown.has(name))).toEqual([]);
  });
});
