import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { card } from "../../server/contract/card.ts";
import { compare } from "../../server/contract/compare.ts";
import { exploreNeighbours } from "../../server/contract/explore.ts";
import { relationId } from "../../server/contract/graph.ts";
import { health } from "../../server/contract/health.ts";
import { home } from "../../server/contract/home.ts";
import { entityId } from "../../server/contract/kinds.ts";
import { relationEvidence } from "../../server/contract/relation.ts";
import { namedFootnotes, reportOutline, reports, reportSection } from "../../server/contract/report.ts";
import { trace } from "../../server/contract/trace.ts";
import type { LoadOutcome } from "../../seed/graph/load-report.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import * as drawn from "../support/drawn-answers.ts";
import { drawReport } from "../support/drawn-report.ts";
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

describe("the reports that are loaded", () => {
  it("are told with their licence and the version of their data", async () => {
    await drawReport(database);
    expect(await app.ask(reports, {})).toEqual({
      reports: [
        {
          id: "small-report",
          title: "Small",
          titleZh: "小报告",
          licence: "CC BY-NC-ND 4.0",
          version: "0123456789abcdef",
        },
      ],
    });
  });
});

describe("the outline", () => {
  it("has every heading with its passages and footnotes, and why a passage has no claim", async () => {
    await drawReport(database);
    const passage = { noClaims: null, noClaimsZh: null };
    expect(await app.ask(reportOutline, {})).toEqual({
      report: {
        id: "small-report",
        title: "Small",
        titleZh: "小报告",
        published: "2023-10-14",
        licence: "CC BY-NC-ND 4.0",
        authors: [drawn.jane, drawn.acme],
        digestOf: drawn.doubtsNode,
        note: "Our note on the report.",
        noteZh: "我们对报告的说明。",
      },
      sections: [
        {
          id: "chapter",
          title: "Chapter",
          titleZh: "章",
          parent: null,
          level: 1,
          line: 1,
          passages: [],
          footnotes: [],
        },
        {
          id: "honesty",
          title: "Honesty",
          titleZh: "诚实",
          parent: "chapter",
          level: 2,
          line: 3,
          passages: [
            { id: "honesty.1", number: 1, line: 4, checksum: "sha256:aa", claims: 2, ...passage },
            { id: "honesty.2", number: 2, line: 5, checksum: "sha256:bb", claims: 1, ...passage },
            {
              id: "honesty.3",
              number: 3,
              line: 6,
              checksum: "sha256:cc",
              claims: 0,
              noClaims: "A picture.",
              noClaimsZh: "一幅图。",
            },
          ],
          footnotes: [
            { id: "footnote-1", printed: "1", state: "leads" },
            { id: "footnote-2", printed: "2", state: "misprinted" },
            { id: "footnote-3", printed: "3", state: "never-printed" },
          ],
        },
      ],
      totals: { sections: 2, passages: 3, claims: 3, footnotes: 3 },
    });
  });
});

describe("footnotes that are named", () => {
  it("come in the order asked with the documents behind them, and unknown ones fall away", async () => {
    await drawReport(database);
    const ids = ["footnote-2", "nothing", "footnote-1"].map((id) => entityId.parse(id));
    expect(await app.ask(namedFootnotes, { ids })).toEqual({ footnotes: [drawn.secondFootnote, drawn.firstFootnote] });
    expect(await app.ask(namedFootnotes, {})).toEqual({ footnotes: [] });
  });
});

describe("a heading of the report", () => {
  const sectionOf = (id: string) => app.ask(reportSection, { section: entityId.parse(id) });
  const chapter = { id: "chapter", title: "Chapter", titleZh: "章" };
  const honesty = { id: "honesty", title: "Honesty", titleZh: "诚实" };
  const named = {
    items: [
      { node: drawn.honestTraining, claims: 3 },
      { node: drawn.acme, claims: 2 },
      { node: drawn.jane, claims: 1 },
      { node: drawn.beta, claims: 1 },
    ],
    total: 4,
  };

  beforeAll(() => drawReport(database));

  it("has its passages with their claims or why there is none, its footnotes, and what its claims name", async () => {
    const unnoted = { note: null, noteZh: null };
    const claimed = { noClaims: null, noClaimsZh: null };
    expect(await sectionOf("honesty")).toEqual({
      section: { ...honesty, line: 3, path: [chapter, honesty] },
      passages: [
        {
          id: "honesty.1",
          number: 1,
          line: 4,
          checksum: "sha256:aa",
          ...claimed,
          claims: [
            { claim: drawn.firstClaim, note: "Our note.", noteZh: "我们的注。" },
            { claim: drawn.disputingClaim, ...unnoted },
          ],
        },
        {
          id: "honesty.2",
          number: 2,
          line: 5,
          checksum: "sha256:bb",
          ...claimed,
          claims: [{ claim: drawn.bareClaim, ...unnoted }],
        },
        {
          id: "honesty.3",
          number: 3,
          line: 6,
          checksum: "sha256:cc",
          noClaims: "A picture.",
          noClaimsZh: "一幅图。",
          claims: [],
        },
      ],
      footnotes: [drawn.firstFootnote, drawn.secondFootnote, drawn.thirdFootnote],
      named,
    });
  });

  it("gathers what is named below it where it only holds other headings", async () => {
    expect(await sectionOf("chapter")).toEqual({
      section: { ...chapter, line: 1, path: [chapter] },
      passages: [],
      footnotes: [],
      named,
    });
  });

  it("has its first 200 passages, 100 claims of a passage and 500 footnotes, in order", async () => {
    onTestFinished(() => drawReport(database));
    await database.execute(crowdedHeading);
    const { passages, footnotes } = await sectionOf("crowd");
    expect(passages.map(({ number }) => number)).toEqual(numbersTo(200));
    expect(passages[0]?.claims.map(({ claim }) => claim.id)).toEqual(numbersTo(100).map((at) => `crowd.1.${at}`));
    expect(footnotes.map(({ printed }) => printed)).toEqual(numbersTo(500).map(String));
  });

  it("is not found under an id that is none, or that of something else", async () => {
    for (const id of ["nowhere", "acme"]) {
      const response = await app.fetch(`/api/report/${id}`);
      expect([response.status, await response.json()]).toEqual([
        404,
        expect.objectContaining({
          type: "/problems/not-found",
          detail: `No heading of the report has the id ${id}`,
        }) as unknown,
      ]);
    }
  });
});

const numbersTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

/** One more of everything than a heading is given with, and the last ones first. */
const crowdedHeading = `
  MATCH (chapter:Section {id: "chapter"})
  CREATE (chapter)-[:HAS_SECTION {order: 2}]->(crowd:Section {id: "crowd", title: "Crowd", titleZh: "多", line: 9})
  FOREACH (at IN range(201, 1, -1) |
    CREATE (crowd)-[:HAS_PASSAGE {order: at}]->(:Passage {id: "crowd." + at, number: at, line: 9 + at, checksum: "sha256:dd"})
  )
  FOREACH (at IN range(501, 1, -1) |
    CREATE (crowd)-[:MARKED]->(:Footnote {
      id: "crowd-" + at, printed: toString(at), printedTimes: 1, order: 10 + at, state: "lost", status: "lost", confidence: "low"
    })
  )
  WITH crowd
  MATCH (crowd)-[:HAS_PASSAGE]->(first:Passage {number: 1})
  FOREACH (at IN range(101, 1, -1) |
    CREATE (first)<-[:STATED_IN]-(:Entity:Claim {
      id: "crowd.1." + at, kind: "claim", subtype: "finding", name: "A claim.", nameZh: "论断。", status: "unsourced", order: 10 + at, degree: 0
    })
  )`;

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
