import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { relationId } from "../../server/contract/graph.ts";
import { relationEvidence } from "../../server/contract/relation.ts";
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

const evidenceOf = (id: string) => app.ask(relationEvidence, { id: relationId.parse(id) });

describe("the evidence of a relation", () => {
  it("is its claims in the order of the report, with their footnotes and documents", async () => {
    expect(await evidenceOf("acme~BACKS.develops~honest-training")).toEqual({
      relationship: drawn.backs,
      from: drawn.acme,
      to: drawn.honestTraining,
      claims: [
        { claim: drawn.firstClaim, footnotes: [drawn.firstFootnote], named: [] },
        { claim: drawn.bareClaim, footnotes: [], named: [] },
      ],
      total: 2,
      reading: null,
      record: null,
    });
  });

  it("names the documents that the text names beside a footnote", async () => {
    const { claims } = await evidenceOf("beta~OPPOSES.doubts~honest-training");
    expect(claims).toEqual([
      { claim: drawn.disputingClaim, footnotes: [drawn.secondFootnote], named: [drawn.onHonesty] },
    ]);
  });

  it("is a record where no claim states it", async () => {
    expect(await evidenceOf("acme~PRODUCED~on-honesty")).toEqual({
      relationship: drawn.recorded(["acme", "PRODUCED", "on-honesty"]),
      from: drawn.acme,
      to: drawn.onHonestyNode,
      claims: [],
      total: 0,
      reading: null,
      record: { confidence: "verified", seen: "title page", addresses: ["https://example.org/on-honesty"] },
    });
  });

  it("between two claims is our reading with its reason, and both claims with what stands behind each", async () => {
    const { relationship, claims, reading, record } = await evidenceOf("honesty.1.2~DISPUTES~honesty.1.1");
    expect({ basis: relationship.basis, status: relationship.status, marks: relationship.marks }).toEqual({
      basis: "reading",
      status: "reading",
      marks: [],
    });
    expect(claims.map(({ claim }) => claim)).toEqual([drawn.firstClaim, drawn.disputingClaim]);
    expect(reading).toEqual(drawn.itDoubts);
    expect(record).toBeNull();
  });

  it("of a claim's own relation is the claim itself", async () => {
    const answer = await evidenceOf("honesty.1.1~ABOUT~acme");
    expect(answer.relationship).toEqual(drawn.ofFirstClaim("ABOUT", "acme"));
    expect(answer.from).toEqual(drawn.firstClaimNode);
    expect(answer.claims.map(({ claim }) => claim)).toEqual([drawn.firstClaim]);
  });
});
