import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { search as operation } from "../../server/contract/search.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { search } from "../../server/queries/search/search.ts";
import { type DrawnNode, drawGraph } from "../support/small-graph.ts";

const nodes: DrawnNode[] = [
  { labels: "Report", id: "report", title: "Report", titleZh: "报告" },
  { labels: "Section", id: "rlhf", title: "RLHF", titleZh: "RLHF" },
  { labels: "Passage", id: "rlhf.1", number: 1 },
  {
    labels: "Entity:Approach",
    id: "constitutional-ai",
    kind: "approach",
    name: "Constitutional AI",
    nameZh: "宪法 AI",
    aliases: ["CAI", "宪法式人工智能"],
    subtype: "technique",
    summary: "Training by a written list of principles.",
    summaryZh: "按成文原则训练。",
    degree: 4,
  },
  {
    labels: "Entity:Approach",
    id: "rlaif",
    kind: "approach",
    name: "Reinforcement learning from AI feedback",
    aliases: ["RLAIF"],
    summary: "The second stage of Constitutional AI.",
    degree: 2,
  },
  {
    labels: "Entity:Source:Paper",
    id: "harmlessness",
    kind: "paper",
    name: "Constitutional AI: Harmlessness from AI Feedback",
    arxiv: "2212.08073",
    doi: "10.48550/arxiv.2212.08073",
    openAlexId: "W4311991106",
    url: "https://arxiv.org/abs/2212.08073",
    address: "arxiv.org/abs/2212.08073",
    page: "arxiv.org/abs/2212.08073",
    degree: 9,
  },
  {
    labels: "Entity:Claim",
    id: "rlhf.1.1",
    kind: "claim",
    name: "Constitutional AI needs few labels.",
    nameZh: "宪法 AI 只需少量标签。",
    subtype: "finding",
    status: "verified",
    degree: 3,
  },
  { labels: "Entity:Person", id: "yoshua-bengio", kind: "person", name: "Yoshua Bengio", nameZh: "约书亚·本吉奥" },
  { labels: "Entity:Person", id: "ben-mann", kind: "person", name: "Ben Mann" },
  { labels: "Entity:Person", id: "francois-chollet", kind: "person", name: "François Chollet" },
  {
    labels: "Entity:Organization",
    id: "deepmind",
    kind: "organization",
    name: "Google DeepMind",
    nameZh: "谷歌深度思维",
    ror: "00971b260",
    wikidata: "Q15733006",
  },
  { labels: "Entity:Place", id: "california", kind: "place", name: "California", nameZh: "加利福尼亚州", iso: "US-CA" },
];

let database: Database;

beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  await drawGraph(database, {
    nodes,
    relationships: [
      ["report", "HAS_SECTION", "rlhf"],
      ["rlhf", "HAS_PASSAGE", "rlhf.1"],
      ["rlhf.1.1", "STATED_IN", "rlhf.1"],
    ],
  });
});
afterAll(() => database.close());

const ask = async (input: { q: string; kind?: string; limit?: number }) =>
  operation.response.parse(await search(database, operation.query.parse(input)));
const idsOf = async (q: string) => (await ask({ q })).hits.map(({ node }) => String(node.id));

describe("search", () => {
  it("answers a hit with what matched, where, and how sure", async () => {
    const answer = await ask({ q: "宪法", kind: "claim,approach" });
    // What says it in another word follows.
    expect(answer.hits[2]).toMatchObject({ node: { id: "rlaif" }, match: { field: "summary", how: "synonym" } });
    expect({ ...answer, hits: answer.hits.slice(0, 2) }).toEqual({
      query: "宪法",
      hits: [
        {
          node: {
            id: "constitutional-ai",
            kind: "approach",
            name: "Constitutional AI",
            nameZh: "宪法 AI",
            short: null,
            shortZh: null,
            subtype: "technique",
            date: null,
            degree: 4,
          },
          summary: "Training by a written list of principles.",
          summaryZh: "按成文原则训练。",
          match: { field: "nameZh", text: "宪法 AI", ranges: [[0, 2]], how: "exact" },
          complete: true,
          authors: null,
          locator: null,
          status: null,
        },
        {
          node: {
            id: "rlhf.1.1",
            kind: "claim",
            name: "Constitutional AI needs few labels.",
            nameZh: "宪法 AI 只需少量标签。",
            short: null,
            shortZh: null,
            subtype: "finding",
            date: null,
            degree: 3,
          },
          summary: null,
          summaryZh: null,
          match: { field: "nameZh", text: "宪法 AI 只需少量标签。", ranges: [[0, 2]], how: "exact" },
          complete: true,
          authors: null,
          locator: {
            report: "report",
            section: "rlhf",
            passage: "rlhf.1",
            path: [{ id: "rlhf", title: "RLHF", titleZh: "RLHF" }],
            passageNumber: 1,
          },
          status: "verified",
        },
      ],
      total: 3,
      totalIsBound: false,
      facets: [
        { kind: "approach", count: 2 },
        { kind: "claim", count: 1 },
        { kind: "paper", count: 1 },
      ],
      nearest: [],
    });
  });

  it.each([
    ["constitutional", ["constitutional-ai", "harmlessness", "rlhf.1.1", "rlaif"]],
    ["Constitutionnal", ["constitutional-ai", "harmlessness", "rlhf.1.1", "rlaif"]],
    ["RLAIF", ["rlaif"]],
    ["ben", ["ben-mann", "yoshua-bengio"]],
    ["bengoi", ["yoshua-bengio"]],
    ["francois", ["francois-chollet"]],
    ["FRANÇOIS chol", ["francois-chollet"]],
    ["深度", ["deepmind"]],
    ["deepm", ["deepmind"]],
    ["本吉奥", ["yoshua-bengio"]],
    ["arXiv:2212.08073v1", ["harmlessness"]],
    ["2212.080", ["harmlessness"]],
    ["https://doi.org/10.48550/arXiv.2212.08073", ["harmlessness"]],
    ["https://openalex.org/W4311991106", ["harmlessness"]],
    ["http://arxiv.org/abs/2212.08073/", ["harmlessness"]],
    ["https://ror.org/00971b260", ["deepmind"]],
    ["Q15733006", ["deepmind"]],
    ["US-CA", ["california"]],
  ])("finds by %s", async (q, expected) => {
    expect(await idsOf(q)).toEqual(expected);
  });

  it("limits hits to the kinds asked for, while facets count them all", async () => {
    const answer = await ask({ q: "constitutional", kind: "paper", limit: 1 });
    expect(answer.hits.map(({ node }) => node.id)).toEqual(["harmlessness"]);
    expect(answer.total).toBe(1);
    expect(answer.facets).toEqual([
      { kind: "approach", count: 2 },
      { kind: "claim", count: 1 },
      { kind: "paper", count: 1 },
    ]);
  });

  it("tells what comes near where nothing has all of it, in the kinds asked for", async () => {
    const sentence = "Bengio 怎么看宪法";
    const answer = await ask({ q: sentence });
    expect(answer.hits.map(({ node, complete }) => [node.id, complete])).toEqual([
      ["yoshua-bengio", false],
      ["constitutional-ai", false],
    ]);
    expect(answer).toMatchObject({ total: 2, totalIsBound: false, nearest: [] });
    expect((await ask({ q: sentence, kind: "person" })).hits.map(({ node }) => node.id)).toEqual(["yoshua-bengio"]);
    expect(await ask({ q: sentence, kind: "place" })).toMatchObject({ hits: [], total: 0, facets: answer.facets });
  });

  it("puts what has all of a sentence over what only comes near, and counts both", async () => {
    const answer = await ask({ q: "宪法 AI 只需少量标签" });
    expect(answer.hits.slice(0, 2).map(({ node, complete }) => [node.id, complete])).toEqual([
      ["rlhf.1.1", true],
      ["constitutional-ai", false],
    ]);
    expect(answer.total).toBe(answer.hits.length);
  });

  it("tells the nearest names where nothing is found", async () => {
    const answer = await ask({ q: "Bengeeo" });
    expect(answer).toMatchObject({ hits: [], total: 0, facets: [] });
    expect(answer.nearest.map(({ id }) => id)).toEqual(["yoshua-bengio", "ben-mann"]);
    expect(await ask({ q: "zzzz" })).toMatchObject({ hits: [], nearest: [] });
    expect(await ask({ q: "?!" })).toMatchObject({ hits: [], nearest: [] });
  });

  it("takes any text without a fault of syntax", async () => {
    const syntax = fc.constantFrom(..."+-&|!(){}[]^\"~*?:\\/ '", "AND", "OR", "NOT", "TO", "ben", "宪法", "terms:");
    const noise = fc.array(fc.oneof(syntax, fc.string({ unit: "binary", maxLength: 3 })), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(noise, async (parts) => {
        const q = parts.join("").slice(0, 200);
        fc.pre(q.trim() !== "");
        const answer = await ask({ q });
        expect(answer.hits.length).toBeLessThanOrEqual(answer.total);
      }),
      { numRuns: 150 },
    );
  });
});

describe("search over more than it counts", () => {
  it("is not bound by what only comes near", async () => {
    const many: DrawnNode[] = Array.from({ length: 260 }, (_, index) => ({
      labels: "Entity:Topic",
      id: `topic-${String(index)}`,
      kind: "topic",
      name: `Model ${String(index)}`,
      nameZh: "人工智能模型",
    }));
    await drawGraph(database, { nodes: many, relationships: [] });
    expect(await ask({ q: "人工智能为何如此" })).toMatchObject({ total: 20, totalIsBound: false });
  });

  it("stops at 200 and says so, the exact name first all the same", async () => {
    const many: DrawnNode[] = Array.from({ length: 260 }, (_, index) => ({
      labels: "Entity:Topic",
      id: `topic-${String(index)}`,
      kind: "topic",
      name: `Alignment of model ${String(index)}`,
    }));
    await drawGraph(database, {
      nodes: [...many, { labels: "Entity:Topic", id: "alignment", kind: "topic", name: "Alignment" }],
      relationships: [],
    });
    const answer = await ask({ q: "alignment" });
    expect(answer.hits).toHaveLength(20);
    expect(answer.hits[0]?.node.id).toBe("alignment");
    expect(answer).toMatchObject({ total: 200, totalIsBound: true, facets: [{ kind: "topic", count: 200 }] });
  });
});
