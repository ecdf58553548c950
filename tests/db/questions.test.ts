import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { compare } from "../../server/contract/compare.ts";
import { exploreGraph } from "../../server/contract/explore.ts";
import { home } from "../../server/contract/home.ts";
import { papers } from "../../server/contract/papers.ts";
import { type AnsweredQuestion, nodesOfAnswer } from "../../server/contract/questions.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { loadRealReport } from "../support/real-report.ts";

let database: Database;
let app: RunningApp;

beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  await loadRealReport(database);
  app = await startApp(database);
}, 300_000);
afterAll(async () => {
  await app.close();
  await database.close();
});

describe("each question that the report asks", () => {
  it("that opens in Explore opens on what it asked about, with everything that its answer names joined to it", async () => {
    const { questions } = await app.ask(home, {});
    const graphs = questions.filter(({ form }) => form === "around" || form === "relations");
    expect(graphs.map(({ id }) => id)).toEqual(
      ["existential-risk", "attacks", "instead-of-rlhf"].map((id) => `soai-2023-politics-safety.${id}`),
    );
    for (const asked of graphs) {
      const opened = await app.ask(exploreGraph, {
        nodes: nodesOfAnswer(asked)
          .map(({ id }) => id)
          .join(","),
      });
      expect(opened.unknown).toEqual([]);
      expect(opened.relationships.length).toBeGreaterThan(0);
      const joined = new Set(opened.relationships.map(({ from, type, to }) => `${from}~${type}~${to}`));
      const missing = statedBy(asked).filter((ways) => !ways.some((way) => joined.has(way)));
      expect({ asked: asked.id, missing }).toEqual({ asked: asked.id, missing: [] });
    }
  });

  it("that opens in Compare or Papers finds there what its answer says", async () => {
    const { questions } = await app.ask(home, {});
    for (const asked of questions) {
      if (asked.form === "matrix") {
        const { rows, columns, types, rowGroups, columnGroups } = asked;
        const lists = { type: types.join(), rowGroup: rowGroups.join(), columnGroup: columnGroups.join() };
        const opened = await app.ask(compare, { rows, columns, ...lists, rowLimit: 100, columnLimit: 60 });
        expect(opened.totals).toEqual(asked.answer.totals);
        expect(opened.cells).toEqual(expect.arrayContaining(asked.answer.cells));
        expect(asked.answer.rows.every(({ group }) => group === "lab")).toBe(true);
        expect(asked.answer.cells.length).toBeGreaterThan(0);
      }
      if (asked.form === "documents") {
        const { items } = await app.ask(papers, { kind: "any", order: "mentions", limit: 8 });
        expect(items.map((item) => item.document.id)).toEqual(
          asked.answer.documents.map(({ document }) => document.id),
        );
      }
    }
  });

  it("names who signed apart from who raises the concern and from who disputes it", async () => {
    const { questions } = await app.ask(home, {});
    const risk = questions.find(({ id }) => id.endsWith(".existential-risk"));
    const sides = risk?.form === "around" ? risk.answer.sides : [];
    const [signed = [], raises = [], disputes = []] = sides.map(({ nodes }) => nodes.map(({ id }) => String(id)));
    expect(signed).toContain("elon-musk");
    expect(signed).not.toContain("geoffrey-hinton");
    expect(raises).toEqual(expect.arrayContaining(["geoffrey-hinton", "center-for-ai-safety"]));
    expect(disputes).toContain("yann-lecun");
    expect([...signed, ...raises].filter((id) => disputes.includes(id))).toEqual([]);
  });
});

/** What an answer says of each that it names, in the words of relations: one of these has to be in its graph. */
function statedBy(asked: AnsweredQuestion): string[][] {
  if (asked.form === "relations") {
    return asked.answer.pairs.flatMap(({ from, type, to }) => to.map(({ id }) => [`${from.id}~${type}~${id}`]));
  }
  if (asked.form !== "around") return [];
  return asked.answer.sides.flatMap(({ nodes, about }, index) =>
    nodes.map(({ id }) =>
      (asked.sides[index]?.types ?? []).flatMap((type) => about.map((one) => `${id}~${type}~${one.id}`)),
    ),
  );
}
