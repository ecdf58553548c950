import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { compare } from "../../server/contract/compare.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
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

describe("a comparison", () => {
  it("is the matrix of organizations and approaches unless told otherwise", async () => {
    expect(await app.ask(compare, {})).toEqual({
      rows: [
        { node: drawn.acme, group: "lab", filled: 1 },
        { node: drawn.beta, group: "university", filled: 1 },
      ],
      columns: [{ node: drawn.honestTraining, group: "training", filled: 2 }],
      cells: [
        {
          row: "acme",
          column: "honest-training",
          relationships: [drawn.backs],
          status: "verified",
          claimCount: 2,
          newest: "2022-12",
        },
        {
          row: "beta",
          column: "honest-training",
          relationships: [drawn.opposes],
          status: "misprinted",
          claimCount: 1,
          newest: "2023-01-05",
        },
      ],
      totals: { rows: 2, columns: 1, cells: 2 },
      byStatus: { verified: 1, misprinted: 1 },
      rowGroups: [
        { group: "lab", count: 1 },
        { group: "university", count: 1 },
      ],
      columnGroups: [{ group: "training", count: 1 }],
      read: { rows: 2, of: 2, all: true },
      columnKinds: [
        { kind: "person", count: 60 },
        { kind: "approach", count: 2 },
        { kind: "paper", count: 1 },
      ],
    });
  });

  it("reads the other way round as well", async () => {
    const { rows, columns } = await app.ask(compare, { rows: "approach", columns: "organization" });
    expect(rows.map(({ node }) => node.id)).toEqual(["honest-training"]);
    expect(columns.map(({ node }) => node.id)).toEqual(["acme", "beta"]);
  });

  it("keeps to the chosen types", async () => {
    const { cells, totals, byStatus } = await app.ask(compare, { type: "OPPOSES,SIGNED" });
    expect(cells.map(({ row }) => row)).toEqual(["beta"]);
    expect({ totals, byStatus }).toEqual({
      totals: { rows: 1, columns: 1, cells: 1 },
      byStatus: { misprinted: 1 },
    });
  });

  it("keeps to the chosen headings, and still counts every heading", async () => {
    const { rows, columns, totals, rowGroups } = await app.ask(compare, { rowGroup: "university" });
    expect([rows.map(({ node }) => node.id), columns.map(({ filled }) => filled)]).toEqual([["beta"], [1]]);
    expect(totals).toEqual({ rows: 1, columns: 1, cells: 1 });
    expect(rowGroups.map(({ group }) => group)).toEqual(["lab", "university"]);
    expect((await app.ask(compare, { columnGroup: "release" })).totals.cells).toBe(0);
  });

  it("cuts rows and still counts them", async () => {
    const { rows, totals } = await app.ask(compare, { rows: "person", columns: "organization", rowLimit: 5 });
    expect([rows.length, totals.rows]).toEqual([5, 60]);
  });

  it("is empty between kinds that have nothing to do with each other", async () => {
    expect(await app.ask(compare, { rows: "topic", columns: "place" })).toEqual({
      rows: [],
      columns: [],
      cells: [],
      totals: { rows: 0, columns: 0, cells: 0 },
      byStatus: {},
      rowGroups: [],
      columnGroups: [],
      read: { rows: 0, of: 0, all: true },
      columnKinds: [],
    });
  });
});
