import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { exploreGraph, exploreNeighbours } from "../../server/contract/explore.ts";
import { entityId } from "../../server/contract/kinds.ts";
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

const id = (text: string) => entityId.parse(text);

describe("a graph from its address", () => {
  it("has its nodes in the order named, what is among them, and the ids that nobody knows", async () => {
    expect(await app.ask(exploreGraph, { nodes: "honest-training,acme,nobody,beta,acme" })).toEqual({
      nodes: [drawn.honestTraining, drawn.acme, drawn.beta],
      relationships: [drawn.backs, drawn.opposes],
      total: 3,
      truncated: false,
      unknown: ["nobody"],
    });
  });

  it.each(["", "nobody"])("is empty for %j", async (nodes) => {
    expect(await app.ask(exploreGraph, { nodes })).toEqual({
      nodes: [],
      relationships: [],
      total: 0,
      truncated: false,
      unknown: nodes === "" ? [] : [nodes],
    });
  });
});

describe("expanding a node", () => {
  it("brings stances first, then claims newest first, with what joins them to everything shown", async () => {
    const shown = { id: id("honest-training"), shown: "acme" };
    expect(await app.ask(exploreNeighbours, { ...shown, limit: 2 })).toEqual({
      nodes: [drawn.beta, expect.objectContaining({ id: "honesty.1.2" }) as unknown],
      relationships: [
        drawn.opposes,
        expect.objectContaining({ id: "honesty.1.2~ABOUT~beta" }) as unknown,
        expect.objectContaining({ id: "honesty.1.2~ABOUT~honest-training" }) as unknown,
      ],
      total: 4,
      truncated: true,
    });
  });

  it("of the chosen kinds only", async () => {
    const answer = await app.ask(exploreNeighbours, { id: id("beta"), kind: "approach,claim" });
    expect(answer.nodes.map((node) => node.id)).toEqual(["honest-training", "honesty.1.2"]);
    expect({ total: answer.total, truncated: answer.truncated }).toEqual({ total: 2, truncated: false });
  });

  it("of a hub stops at the limit and says how many there are", async () => {
    const answer = await app.ask(exploreNeighbours, { id: id("beta"), limit: 10 });
    expect([answer.nodes.length, answer.total, answer.truncated]).toEqual([10, 62, true]);
    expect(answer.nodes.slice(0, 3).map((node) => node.id)).toEqual(["honest-training", "person-21", "person-33"]);
  });

  it("brings nothing where everything is shown", async () => {
    const everything = { id: id("jane"), shown: "on-honesty,honesty.1.1" };
    expect(await app.ask(exploreNeighbours, everything)).toEqual({
      nodes: [],
      relationships: [],
      total: 0,
      truncated: false,
    });
  });
});
