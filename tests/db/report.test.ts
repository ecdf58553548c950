import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { entityId } from "../../server/contract/kinds.ts";
import { namedFootnotes, reportOutline, reports, reportSection } from "../../server/contract/report.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import * as drawn from "../support/drawn-answers.ts";
import { drawReport } from "../support/drawn-report.ts";

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
