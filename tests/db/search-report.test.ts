import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { papers as papersOperation, relatedPapers as relatedOperation } from "../../server/contract/papers.ts";
import { search as searchOperation } from "../../server/contract/search.ts";
import { loadCypher } from "../../server/graph/cypher.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { projectRoot } from "../../server/project-root.ts";
import { listPapers } from "../../server/queries/papers.ts";
import { relatedPapers } from "../../server/queries/related/related-papers.ts";
import { search } from "../../server/queries/search/search.ts";
import { loadReport } from "../../seed/graph/load-report.ts";
import { readReport } from "../../seed/format/read-report.ts";
import { applySchema } from "../../seed/graph/schema.ts";

/** Search, papers and related papers over the report as it is shipped. */
let database: Database;

beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  loadCypher(join(projectRoot, "cypher"), []);
  await database.execute("MATCH (n) DETACH DELETE n");
  await applySchema(database);
  await loadReport(database, await readReport(join(projectRoot, "seed", "state-of-ai-2023")));
});
afterAll(() => database.close());

const find = async (q: string) =>
  searchOperation.response.parse(await search(database, searchOperation.query.parse({ q })));
const list = async (query: Record<string, string | number> = {}) =>
  papersOperation.response.parse(await listPapers(database, papersOperation.query.parse(query)));
const relate = async (id: string) =>
  relatedOperation.response.parse(
    await relatedPapers(database, { ...relatedOperation.params.parse({ id }), ...relatedOperation.query.parse({}) }),
  );

describe("search over the report", () => {
  it.each(["宪法", "constitutional", "Constitutionnal", "constitutional ai", "CAI"])(
    "finds Constitutional AI first by %s",
    async (q) => {
      expect((await find(q)).hits[0]?.node.id).toBe("constitutional-ai");
    },
  );

  it("finds what RLAIF is, and that it belongs to Constitutional AI", async () => {
    const [first] = (await find("RLAIF")).hits;
    expect(first?.node.id).toBe("rlaif");
    expect(first?.summary).toContain("Constitutional AI");
  });

  it.each([
    ["bengio", "yoshua-bengio"],
    ["本吉奥", "yoshua-bengio"],
    ["anthrpoic", "anthropic"],
    ["GTP-4", "gpt-4"],
    ["arXiv 2212.08073", "constitutional-ai-harmlessness"],
    ["https://arxiv.org/abs/2307.15043v2", "universal-adversarial-attacks"],
    ["越狱", "jailbreaking"],
  ])("takes %s for what it means", async (q, id) => {
    expect((await find(q)).hits[0]?.node.id).toBe(id);
  });

  it("finds Bengio while his name is being typed", async () => {
    expect((await find("ben")).hits.map(({ node }) => node.id)).toContain("yoshua-bengio");
  });

  it.each([
    ["欧盟与美国说它们打算共同拟订人工智能行为守则", "state-action-on-global-governance.3.1"],
    ["加拿大被两边批评", "hybrid-models.5."],
    ["想要活着", "unsafe-capabilities-today.2."],
  ])("finds nearest to %s, of which nothing has every word, a claim of the passage", async (q, claim) => {
    const nearest = (await find(q)).hits.slice(0, 10);
    expect(nearest.filter(({ node }) => node.id.startsWith(claim))).not.toEqual([]);
    expect(nearest.filter(({ complete }) => complete)).toEqual([]);
  });

  it.each([
    ["Hybrid models", "hybrid-models"],
    ["混合模式", "hybrid-models"],
    ["peak regulatory divergence", "peak-regulatory-divergence"],
    ["benchmarks struggle with consistency", "benchmarks-struggle-with-consistency"],
  ])("finds by the heading %s the claims under it, and says that the heading it was", async (q, section) => {
    const hits = (await find(q)).hits.filter(({ complete }) => complete);
    const byHeading = hits.filter(({ match }) => match.field === "heading");
    expect(byHeading.length).toBeGreaterThan(0);
    expect(new Set(byHeading.map(({ locator }) => locator?.section))).toEqual(new Set([section]));
    expect(hits.slice(-byHeading.length)).toEqual(byHeading);
  });

  it("tells where a claim stands and what stands behind it", async () => {
    const claims = (await find("constitutional")).hits.filter(({ node }) => node.kind === "claim");
    expect(claims.length).toBeGreaterThan(0);
    for (const { node, locator, status } of claims) {
      expect(node.id.startsWith(`${locator?.section ?? "nowhere"}.`)).toBe(true);
      expect(locator?.path.at(-1)?.id).toBe(locator?.section);
      expect(status).not.toBeNull();
    }
  });
});

describe("papers of the report", () => {
  it("are all there, each leading to related papers whose reasons add up", async () => {
    const { items, total } = await list({ limit: 100 });
    expect(items).toHaveLength(total);
    expect(total).toBeGreaterThanOrEqual(34);
    for (const { document } of items) {
      const related = await relate(document.id);
      expect(related.capped).toEqual([]);
      for (const { score, parts } of related.items) {
        expect(score.toFixed(1)).toBe(parts.reduce((sum, { points }) => sum + points, 0).toFixed(1));
      }
      const scores = related.items.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });

  it("relate Constitutional AI to works that its citing works cite", async () => {
    const { items } = await relate("constitutional-ai-harmlessness");
    const parts = items.flatMap((item) => item.parts.filter(({ part }) => part === "co-citation"));
    expect(parts.length).toBeGreaterThan(0);
    for (const { witnesses, witnessTotal, amount } of parts) {
      expect(witnesses).toHaveLength(witnessTotal);
      expect(amount).toBe(witnessTotal);
    }
  });
});
