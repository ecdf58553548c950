import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { home } from "../../server/contract/home.ts";
import { readStatements } from "../../server/graph/cypher.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { getHome } from "../../server/queries/home.ts";
import { projectRoot } from "../../server/project-root.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { drawReport } from "../support/drawn-report.ts";
import * as drawn from "../support/drawn-answers.ts";

let database: Database;
let app: RunningApp;

beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  await drawReport(database);
  app = await startApp(database);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

describe("the first page", () => {
  it("says what is in the graph", async () => {
    expect(await app.ask(home, {})).toEqual({
      questions: expect.any(Object) as unknown,
      report: {
        id: "small-report",
        title: "Small",
        titleZh: "小报告",
        published: "2023-10-14",
        licence: "CC BY-NC-ND 4.0",
      },
      chapters: [{ id: "chapter", title: "Chapter", titleZh: "章", passages: 3, passagesWithClaims: 2, claims: 3 }],
      counts: [
        { kind: "claim", count: 3 },
        { kind: "paper", count: 1 },
        { kind: "web", count: 1 },
        { kind: "person", count: 61 },
        { kind: "organization", count: 2 },
        { kind: "place", count: 0 },
        { kind: "approach", count: 1 },
        { kind: "policy", count: 0 },
        { kind: "artifact", count: 0 },
        { kind: "topic", count: 0 },
      ],
      passages: 3,
      relations: { total: 64, byStatus: { verified: 1, misprinted: 1, record: 62 } },
      register: [
        {
          chapter: { id: "chapter", title: "Chapter", titleZh: "章" },
          groups: [
            {
              section: "honesty",
              title: "Honest",
              titleZh: "诚",
              footnotes: [
                {
                  id: "footnote-1",
                  printed: "1",
                  state: "leads",
                  place: { section: "honesty", passage: 1 },
                  document: drawn.onHonestyNode,
                  claim: "honesty.1.1",
                },
                {
                  id: "footnote-2",
                  printed: "2",
                  state: "misprinted",
                  place: { section: "honesty", passage: 1 },
                  document: drawn.doubtsNode,
                  claim: "honesty.1.2",
                },
                {
                  id: "footnote-3",
                  printed: "3",
                  state: "never-printed",
                  place: { section: "honesty", passage: 2 },
                  document: null,
                  claim: null,
                },
              ],
            },
          ],
        },
      ],
      unmarkedEntries: [{ entry: 3, document: drawn.doubtsNode }],
      footnotesByState: { leads: 1, misprinted: 1, "never-printed": 1 },
    });
  });

  it("has few statements under way at a time, so that many readers of a cold database are all answered", async () => {
    const underWay = { now: 0, most: 0 };
    const counting: Database = {
      ...database,
      read: async (...asked) => {
        underWay.most = Math.max(underWay.most, ++underWay.now);
        try {
          return await database.read(...asked);
        } finally {
          underWay.now -= 1;
        }
      },
    };
    await getHome(counting, {});
    expect(underWay.most).toBeLessThanOrEqual(4);
  });

  it("names the entries that no marker leads to in the order of the list, also where no footnote may mean them", async () => {
    onTestFinished(() => leaveUnmarked({ "on-honesty": [], doubts: [3] }));
    await leaveUnmarked({ "on-honesty": [4, 3], doubts: [5, 3] });
    const { unmarkedEntries } = await app.ask(home, {});
    expect(unmarkedEntries).toEqual([
      { entry: 3, document: drawn.doubtsNode },
      { entry: 3, document: drawn.onHonestyNode },
      { entry: 4, document: drawn.onHonestyNode },
      { entry: 5, document: drawn.doubtsNode },
    ]);
  });

  it("asks what the report asks, in its order, and answers each from the graph, or with nothing", async () => {
    const { questions } = await app.ask(home, {});
    const words = (id: string) => ({ id: `small-report.${id}`, name: `Of ${id}?`, nameZh: `${id} 如何？` });
    expect(questions).toEqual([
      {
        ...words("stances"),
        form: "matrix",
        rows: "organization",
        rowGroups: ["lab"],
        columns: "approach",
        columnGroups: [],
        types: ["BACKS"],
        answer: {
          rows: [{ node: drawn.acme, group: "lab", filled: 1 }],
          columns: [{ node: drawn.honestTraining, group: "training", filled: 1 }],
          cells: [
            {
              row: "acme",
              column: "honest-training",
              relationships: [drawn.backs],
              status: "verified",
              claimCount: 2,
              newest: "2022-12",
            },
          ],
          totals: { rows: 1, columns: 1, cells: 1 },
          byStatus: { verified: 1 },
        },
      },
      {
        ...words("honesty"),
        form: "around",
        sides: expect.any(Array) as unknown,
        answer: {
          sides: [
            { about: [drawn.honestTraining], nodes: [drawn.acme], total: 1 },
            { about: [drawn.honestTraining], nodes: [], total: 0 },
          ],
        },
      },
      {
        ...words("attacks"),
        form: "relations",
        types: ["OPPOSES", "ATTACKS"],
        answer: {
          pairs: [{ from: drawn.beta, type: "OPPOSES", to: [drawn.honestTraining], status: "misprinted" }],
          total: 1,
        },
      },
      {
        ...words("documents"),
        form: "documents",
        answer: {
          documents: [
            { document: drawn.onHonestyNode, claims: 2 },
            { document: drawn.doubtsNode, claims: 1 },
          ],
        },
      },
    ]);
  });
});

async function leaveUnmarked(entriesOf: Record<string, number[]>): Promise<void> {
  const counts = readStatements(join(projectRoot, "cypher")).get("load/relation-counts") ?? "";
  const rows = Object.entries(entriesOf).map(([id, entries]) => ({ id, entries }));
  await database.write(async (run) => {
    await run("UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n.unmarkedEntries = row.entries", { rows });
    await run(counts, { ids: Object.keys(entriesOf) });
  });
}
