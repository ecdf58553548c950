import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { papers as operation } from "../../server/contract/papers.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { listPapers } from "../../server/queries/papers.ts";
import { type DrawnNode, type DrawnRelationship, countDrawn, drawGraph } from "../support/small-graph.ts";
import { seenRecord } from "../support/seen-record.ts";

const paper = (id: string, properties: Record<string, unknown>): DrawnNode => ({
  labels: "Entity:Source:Paper",
  id,
  kind: "paper",
  recordConfidence: "partly",
  recordSince: "2026-11-23",
  ...properties,
});

const nodes: DrawnNode[] = [
  paper("alpha", {
    name: "Alpha",
    year: 2023,
    arxiv: "2301.00001",
    recordConfidence: "verified",
    authorNames: ["A", "B", "C", "D"],
    authorCount: 4,
  }),
  paper("beta", { name: "“Beta”", year: 2022, doi: "10.1000/beta", arxiv: "2201.00001" }),
  paper("gamma", { name: "gamma", year: 2023, doi: "10.1000/gamma" }),
  paper("same-title-1", { name: "Same title" }),
  paper("same-title-2", { name: "Same title", year: 2021 }),
  {
    labels: "Entity:Source",
    id: "blog",
    kind: "web",
    name: "A blog",
    year: 2023,
    recordConfidence: "memory-only",
    recordSince: "2026-11-23",
  },
  { labels: "Entity:Organization", id: "lab", kind: "organization", name: "Lab" },
  { labels: "Entity:Organization", id: "school", kind: "organization", name: "School" },
  { labels: "Entity:Claim", id: "c1", kind: "claim", name: "One." },
  { labels: "Entity:Claim", id: "c2", kind: "claim", name: "Two." },
  { labels: "Footnote", id: "footnote-2", printed: "2", order: 2, state: "leads" },
  { labels: "Footnote", id: "footnote-10", printed: "10", order: 10, state: "misprinted" },
];

const relationships: DrawnRelationship[] = [
  ["lab", "PRODUCED", "alpha"],
  ["school", "PRODUCED", "alpha"],
  ["lab", "PRODUCED", "beta"],
  ["c1", "RESTS_ON", "beta"],
  ["c2", "RESTS_ON", "beta"],
  ["c1", "RESTS_ON", "gamma"],
  ["footnote-10", "REFERS_TO", "beta"],
  ["footnote-2", "REFERS_TO", "beta"],
  ["alpha", "CITES", "gamma"],
  ["beta", "CITES", "gamma"],
  ["gamma", "CITES", "gamma"],
  ["gamma", "CITES", "alpha"],
];

let database: Database;

beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  await drawGraph(database, { nodes, relationships });
  await countDrawn(database, nodes);
});
afterAll(() => database.close());

type Query = Record<string, string | number>;
const ask = async (query: Query) => operation.response.parse(await listPapers(database, operation.query.parse(query)));
const idsOf = async (query: Query) => (await ask(query)).items.map(({ document }) => String(document.id));

describe("the bibliography", () => {
  it("answers each paper with its record, footnotes and counts", async () => {
    const { items } = await ask({ limit: 1 });
    expect(items).toEqual([
      {
        document: {
          id: "beta",
          kind: "paper",
          name: "“Beta”",
          nameZh: null,
          short: null,
          shortZh: null,
          subtype: null,
          date: "2022",
          degree: 0,
          year: 2022,
          published: null,
          venue: null,
          publisher: null,
          genre: null,
          url: null,
          doi: "10.1000/beta",
          arxiv: "2201.00001",
          firstAuthors: [],
          authorCount: 0,
          described: false,
          record: { ...seenRecord, confidence: "partly" },
          listEntries: [],
          unmarkedEntries: [],
          note: null,
          noteZh: null,
        },
        footnotes: [
          { id: "footnote-2", printed: "2", state: "leads" },
          { id: "footnote-10", printed: "10", state: "misprinted" },
        ],
        claimCount: 2,
        citedByCount: 0,
        citesCount: 1,
        isJoined: true,
      },
    ]);
  });

  it.each([
    ["mentions", ["beta", "gamma", "alpha", "same-title-1", "same-title-2"]],
    ["year", ["alpha", "gamma", "beta", "same-title-2", "same-title-1"]],
    ["title", ["alpha", "beta", "gamma", "same-title-1", "same-title-2"]],
    ["cited", ["gamma", "alpha", "beta", "same-title-1", "same-title-2"]],
  ] as const)("is ordered by %s, and page by page the same", async (order, expected) => {
    expect(await idsOf({ order })).toEqual(expected);
    const paged: string[] = [];
    let after: string | null | undefined;
    do {
      const page = await ask({ order, limit: 2, ...(after ? { after } : {}) });
      paged.push(...page.items.map(({ document }) => String(document.id)));
      after = page.next;
      expect(page.total).toBe(5);
    } while (after);
    expect(paged).toEqual(expected);
  });

  it("counts each facet by the choices in the others, and keeps what is chosen", async () => {
    const answer = await ask({ year: "2023", identifier: "arxiv", organization: "lab" });
    expect(answer.items.map(({ document }) => document.id)).toEqual(["alpha"]);
    expect(answer).toMatchObject({ total: 1, all: 5, next: null, cut: null });
    expect({
      ...answer.facets,
      organization: answer.facets.organization.map(({ node, count }) => [node.name, count]),
    }).toEqual({
      year: [
        { value: "2023", count: 1 },
        { value: "2022", count: 1 },
      ],
      organization: [
        ["Lab", 1],
        ["School", 1],
      ],
      appears: [{ value: "text", count: 1 }],
      identifier: [{ value: "arxiv", count: 1 }],
      record: [{ value: "verified", count: 1 }],
    });
    const nothing = await ask({ year: "2021", record: "memory-only" });
    expect(nothing.items).toEqual([]);
    expect(nothing.facets.year).toEqual([{ value: "2021", count: 0 }]);
    expect(nothing.facets.record).toEqual([{ value: "partly", count: 1 }]);
  });

  it("leaves for each choice as many as its facet said", async () => {
    const chosen: Query = { kind: "any", organization: "lab,school" };
    const { facets } = await ask(chosen);
    for (const { value, count } of facets.year) expect((await ask({ ...chosen, year: value })).total).toBe(count);
    for (const { value, count } of facets.appears) expect((await ask({ ...chosen, appears: value })).total).toBe(count);
    for (const { value, count } of facets.record) expect((await ask({ ...chosen, record: value })).total).toBe(count);
    for (const { value, count } of facets.identifier)
      expect((await ask({ ...chosen, identifier: value })).total).toBe(count);
    for (const { node, count } of facets.organization)
      expect((await ask({ kind: "any", organization: node.id })).total).toBe(count);
  });

  it("takes papers, web sources or both", async () => {
    expect(await idsOf({ kind: "web" })).toEqual(["blog"]);
    expect((await ask({ kind: "any" })).all).toBe(6);
    expect(await idsOf({ identifier: "neither", kind: "any" })).toEqual(["blog", "same-title-1", "same-title-2"]);
    expect(await idsOf({ appears: "footnote" })).toEqual(["beta"]);
  });

  it("goes on in the order of the page that gave the cursor", async () => {
    const { next } = await ask({ order: "year", limit: 1 });
    expect(await ask({ order: "title", after: next ?? "" })).toEqual(await ask({ order: "year", after: next ?? "" }));
  });
});
