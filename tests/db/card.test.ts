import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { card, cardClaims, cardRelations } from "../../server/contract/card.ts";
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

describe("a card", () => {
  it("of an approach tells who backs and doubts it, and every claim about it", async () => {
    expect(await app.ask(card, { id: id("honest-training") })).toEqual({
      node: drawn.honestTraining,
      aliases: ["HT"],
      iso: null,
      identifiers: [],
      summary: "Training for honesty.",
      summaryZh: "以诚实为目标的训练。",
      document: null,
      footnotes: [],
      groups: [
        {
          type: "BACKS",
          stance: "develops",
          direction: "in",
          total: 1,
          relations: [{ relationship: drawn.backs, other: drawn.acme }],
          next: null,
        },
        {
          type: "OPPOSES",
          stance: "doubts",
          direction: "in",
          total: 1,
          relations: [{ relationship: drawn.opposes, other: drawn.beta }],
          next: null,
        },
      ],
      relationTotal: 2,
      byStatus: { verified: 1, misprinted: 1 },
      claims: { claims: [drawn.firstClaim, drawn.disputingClaim, drawn.bareClaim], total: 3, next: null },
      figures: [drawn.figure],
    });
  });

  it("of a document has its record, and the footnotes that lead or should lead to it", async () => {
    expect(await app.ask(card, { id: id("on-honesty") })).toEqual({
      node: drawn.onHonestyNode,
      aliases: [],
      iso: null,
      identifiers: [],
      summary: null,
      summaryZh: null,
      document: drawn.onHonesty,
      footnotes: [drawn.firstFootnote, drawn.secondFootnote],
      groups: [
        {
          type: "AUTHORED",
          stance: null,
          direction: "in",
          total: 1,
          relations: [{ relationship: drawn.recorded(["jane", "AUTHORED", "on-honesty"]), other: drawn.jane }],
          next: null,
        },
        {
          type: "PRODUCED",
          stance: null,
          direction: "in",
          total: 1,
          relations: [{ relationship: drawn.recorded(["acme", "PRODUCED", "on-honesty"]), other: drawn.acme }],
          next: null,
        },
      ],
      relationTotal: 2,
      byStatus: { record: 2 },
      claims: { claims: [drawn.firstClaim, drawn.disputingClaim], total: 2, next: null },
      figures: [],
    });
  });

  it("of a document that nobody saw tells what comes from memory, and which entry of the list no marker reaches", async () => {
    const { document, footnotes } = await app.ask(card, { id: id("doubts") });
    expect({ document, footnotes }).toEqual({ document: drawn.doubts, footnotes: [drawn.secondFootnote] });
  });

  it("of an organization has the numbers that others keep it under, and where each was seen", async () => {
    const { iso, identifiers } = await app.ask(card, { id: id("acme") });
    expect({ iso, identifiers }).toEqual({
      iso: null,
      identifiers: [
        { scheme: "wikidata", value: "Q100", seenAt: "https://example.org/registers" },
        { scheme: "ror", value: "052gg0110", seenAt: "https://example.org/registers" },
      ],
    });
  });

  it("of a place has its code of ISO 3166", async () => {
    await database.execute('CREATE (:Entity:Place {id: "oxford", kind: "place", name: "Oxford", iso: "GB-OXF"})');
    expect((await app.ask(card, { id: id("oxford") })).iso).toBe("GB-OXF");
    await database.execute('MATCH (n:Entity {id: "oxford"}) DELETE n');
  });

  it("of somebody who only speaks lists what is asserted", async () => {
    const { claims, groups } = await app.ask(card, { id: id("jane") });
    expect(claims).toEqual({ claims: [drawn.firstClaim], total: 1, next: null });
    expect(groups.map(({ type, direction, total }) => [type, direction, total])).toEqual([["AUTHORED", "out", 1]]);
  });

  it("of a claim shows the claim's own relations", async () => {
    const { groups, relationTotal, figures } = await app.ask(card, { id: id("honesty.1.1") });
    expect(groups.map(({ type, direction, total }) => [type, direction, total])).toEqual([
      ["ABOUT", "out", 2],
      ["RESTS_ON", "out", 1],
      ["ASSERTED_BY", "out", 1],
      ["DISPUTES", "in", 1],
    ]);
    expect(relationTotal).toBe(5);
    expect(figures).toEqual([drawn.figure]);
  });

  it("of a hub counts all of a group and shows its first", async () => {
    const { groups, relationTotal, byStatus } = await app.ask(card, { id: id("beta"), limit: 2 });
    expect(groups[1]).toEqual({
      type: "AFFILIATED_WITH",
      stance: null,
      direction: "in",
      total: 60,
      relations: [21, 33].map((number) => ({
        relationship: drawn.recorded([`person-${String(number)}`, "AFFILIATED_WITH", "beta"], "2022-12"),
        other: drawn.person(number),
      })),
      next: expect.any(String) as unknown,
    });
    expect({ relationTotal, byStatus }).toEqual({ relationTotal: 61, byStatus: { record: 60, misprinted: 1 } });
  });
});

describe("the pages of a group", () => {
  it("hold every relation once, newest first, then by id, those without a time last", async () => {
    const seen: { id: string; time: string }[] = [];
    const hub = { id: id("beta"), type: "AFFILIATED_WITH", direction: "in", limit: 7 } as const;
    for (let after: string | null | undefined; after !== null;) {
      const page = await app.ask(cardRelations, { ...hub, ...(after !== undefined && { after }) });
      expect(page.total).toBe(60);
      expect(page.relations.length).toBe(page.next === null ? 4 : 7);
      seen.push(...page.relations.map(({ relationship }) => ({ id: relationship.id, time: relationship.time ?? "" })));
      after = page.next;
    }
    const inOrder = seen.toSorted((a, b) => (a.time === b.time ? (a.id < b.id ? -1 : 1) : a.time > b.time ? -1 : 1));
    expect(seen).toEqual(inOrder);
    expect(new Set(seen.map((one) => one.id)).size).toBe(60);
    expect(seen.filter(({ time }) => time === "").length).toBe(12);
  });

  it("follow from the first page that stands on the card", async () => {
    const { groups } = await app.ask(card, { id: id("beta"), limit: 2 });
    const after = groups[1]?.next ?? "";
    const page = await app.ask(cardRelations, {
      id: id("beta"),
      type: "AFFILIATED_WITH",
      direction: "in",
      limit: 1,
      after,
    });
    expect(page.relations.map(({ other }) => other.id)).toEqual(["person-57"]);
  });

  it("are empty where the entity has no such relation", async () => {
    const input = { id: id("acme"), type: "SIGNED", direction: "out" } as const;
    const none = { type: "SIGNED", stance: null, direction: "out", total: 0, relations: [], next: null };
    expect(await app.ask(cardRelations, input)).toEqual(none);
  });

  it("tell stances and directions apart", async () => {
    const asked = (more: object) =>
      app.ask(cardRelations, { id: id("acme"), type: "BACKS", direction: "out", ...more });
    expect((await asked({ stance: "develops" })).relations).toEqual([
      { relationship: drawn.backs, other: drawn.honestTraining },
    ]);
    expect((await asked({})).total).toBe(0);
    expect((await asked({ stance: "adopts" })).total).toBe(0);
    expect((await asked({ stance: "develops", direction: "in" })).relations).toEqual([]);
  });
});

describe("the pages of claims", () => {
  it("follow each other in the order of the report", async () => {
    const first = await app.ask(cardClaims, { id: id("honest-training"), limit: 2 });
    expect(first).toEqual({
      claims: [drawn.firstClaim, drawn.disputingClaim],
      total: 3,
      next: expect.any(String) as unknown,
    });
    const second = await app.ask(cardClaims, { id: id("honest-training"), limit: 2, after: first.next ?? "" });
    expect(second).toEqual({ claims: [drawn.bareClaim], total: 3, next: null });
  });
});
