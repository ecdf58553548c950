import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { card } from "../../server/contract/card.ts";
import { compare } from "../../server/contract/compare.ts";
import { exploreNeighbours } from "../../server/contract/explore.ts";
import { relationId } from "../../server/contract/graph.ts";
import { health } from "../../server/contract/health.ts";
import { home } from "../../server/contract/home.ts";
import { entityId } from "../../server/contract/kinds.ts";
import { relationEvidence } from "../../server/contract/relation.ts";
import { reportOutline, reportSection } from "../../server/contract/report.ts";
import { trace } from "../../server/contract/trace.ts";
import type { LoadOutcome } from "../../seed/graph/load-report.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { loadRealReport } from "../support/real-report.ts";

let database: Database;
let app: RunningApp;

beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  app = await startApp(database);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

describe("the report that the product comes with", () => {
  let loaded: LoadOutcome;

  beforeAll(async () => {
    loaded = await loadRealReport(database);
  });

  it("is counted as it was loaded, wherever it is counted", async () => {
    const { counts } = loaded;
    const [ready, first, outline] = [
      await app.ask(health, {}),
      await app.ask(home, {}),
      await app.ask(reportOutline, {}),
    ];
    const kinds = {
      claim: counts.claims,
      paper: counts.papers,
      web: counts.webSources,
      person: counts.people,
      organization: counts.organizations,
      place: counts.places,
      approach: counts.approaches,
      policy: counts.policies,
      artifact: counts.artifacts,
      topic: counts.topics,
    };
    const parts = { passages: counts.passages, sections: counts.sections, footnotes: counts.footnotes };
    expect(ready.counts).toEqual({ ...kinds, ...parts });
    expect(Object.fromEntries(first.counts.map(({ kind, count }) => [kind, count]))).toEqual(kinds);
    expect(outline.totals).toEqual({ ...parts, claims: counts.claims });
    const inRegister = first.register.flatMap(({ groups }) => groups.flatMap(({ footnotes }) => footnotes));
    expect(inRegister.length).toBe(counts.footnotes);
    expect(first.footnotesByState).toEqual({ leads: 49, lost: 10, misprinted: 2, uncertain: 2, "never-printed": 3 });
  });

  it("reads passage by passage as its outline counts it", async () => {
    const { sections } = await app.ask(reportOutline, {});
    for (const { id, title, line, passages, footnotes } of sections) {
      const read = await app.ask(reportSection, { section: entityId.parse(id) });
      expect({
        section: { id: read.section.id, title: read.section.title, line: read.section.line },
        passages: read.passages.map(({ claims, ...passage }) => ({ ...passage, claims: claims.length })),
        footnotes: read.footnotes.map(({ id: footnote, printed, state }) => ({ id: footnote, printed, state })),
      }).toEqual({ section: { id, title, line }, passages, footnotes });
      expect(read.named.items.length).toBe(read.named.total);
    }
  });

  it("says that Anthropic develops Constitutional AI, by footnote 58", async () => {
    const id = relationId.parse("anthropic~BACKS.develops~constitutional-ai");
    const { relationship, claims } = await app.ask(relationEvidence, { id });
    expect(relationship.marks).toEqual([{ footnote: "footnote-58", printed: "58", status: "verified" }]);
    const documents = claims.flatMap(({ footnotes }) => footnotes.map(({ refersTo }) => refersTo?.arxiv));
    expect(documents).toContain("2212.08073");
    const [claim] = claims;
    const chain = await app.ask(trace, { id: claim?.claim.id ?? entityId.parse("none") });
    expect(chain.documents.map(({ document }) => document.id)).toContain("constitutional-ai-harmlessness");
    expect(chain.relations.map((one) => one.relationship.id)).toContain(id);
  });

  it("keeps every count equal to what can be walked", async () => {
    const rows = await database.read(
      "MATCH (n:Entity) RETURN n.id AS id, n.degree AS stored, COUNT { MATCH (n)--(m:Entity) WHERE m <> n RETURN DISTINCT m } AS walked",
    );
    expect(rows.filter(({ stored, walked }) => stored !== walked)).toEqual([]);
    const { groups, relationTotal, byStatus } = await app.ask(card, { id: entityId.parse("openai"), limit: 50 });
    expect(groups.filter(({ total, relations }) => relations.length !== Math.min(total, 50))).toEqual([]);
    expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(relationTotal);
    expect(Object.values(byStatus).reduce((sum, count) => sum + count, 0)).toBe(relationTotal);
  });

  it("can be asked about each of its claims, and about its other entities", async () => {
    const rows = await database.read("MATCH (n:Entity) RETURN n.id AS id, n.kind AS kind ORDER BY n.kind, n.id");
    // Every claim; of the others, which are many and alike, every sixth of each kind.
    const asked = rows.filter(({ kind }, at) => kind === "claim" || at % 6 === 0);
    const askAbout = async ({ id, kind }: (typeof rows)[number]) => {
      const known = entityId.parse(id);
      if (kind === "claim") expect((await app.ask(trace, { id: known })).claim.id).toBe(id);
      else {
        expect((await app.ask(card, { id: known, limit: 2 })).node).toMatchObject({ id, kind });
        await app.ask(exploreNeighbours, { id: known, limit: 2 });
      }
    };
    for (let at = 0; at < asked.length; at += 8) await Promise.all(asked.slice(at, at + 8).map(askAbout));
  });

  it("can be compared in any two kinds", async () => {
    for (const rows of ["organization", "person", "paper"] as const)
      for (const columns of ["approach", "organization", "policy", "artifact"] as const) {
        const { cells, rows: lines } = await app.ask(compare, { rows, columns });
        expect(lines.reduce((sum, { filled }) => sum + filled, 0)).toBe(cells.length);
      }
  });
});
