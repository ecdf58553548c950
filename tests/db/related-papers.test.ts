import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { relatedFloor, relatedPapers as operation } from "../../server/contract/papers.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { relatedPapers } from "../../server/queries/related/related-papers.ts";
import { scoreOf, scoreParts } from "../../server/queries/related/score.ts";
import { type DrawnNode, type DrawnRelationship, drawGraph } from "../support/small-graph.ts";

let database: Database;

beforeAll(() => {
  database = openDatabase(inject("neo4j"));
});
afterAll(() => database.close());

const ask = async (id: string, limit = 50) =>
  operation.response.parse(
    await relatedPapers(database, { ...operation.params.parse({ id }), ...operation.query.parse({ limit }) }),
  );
const draw = (nodes: DrawnNode[], relationships: DrawnRelationship[]) => drawGraph(database, { nodes, relationships });

/** Titles are single words of their own, so that only what a test draws relates them. */
const paper = (id: string, name = `Title${id}`): DrawnNode => ({
  labels: "Entity:Source:Paper",
  id,
  kind: "paper",
  name,
  recordConfidence: "verified",
  recordSince: "2026-11-23",
});
const papersInAll = (total: number): DrawnNode => ({ labels: "ListTotal", id: "paper en", list: "paper en", total });
const titleWord = (word: string, titles: number): DrawnNode => ({
  labels: "TitleWord",
  id: `word-${word}`,
  word,
  titles,
});
const entity = (id: string, label: string): DrawnNode => ({
  labels: `Entity:${label}`,
  id,
  kind: label.toLowerCase(),
  name: id,
});

describe("related papers", () => {
  it("tell every part with what it rests on", async () => {
    await draw(
      [
        paper("q", "Deep cats"),
        paper("x", "The deep dogs"),
        paper("y"),
        paper("survey"),
        paper("citing"),
        { labels: "Source", id: "outside", kind: "paper", name: "A work outside" },
        { ...entity("ann", "Person"), name: "Ann" },
        entity("lab", "Organization"),
        entity("oversight", "Approach"),
        entity("safety", "Topic"),
        { ...entity("c1", "Claim") },
        { ...entity("c2", "Claim") },
        paper("alone"),
        papersInAll(6),
        titleWord("deep", 2),
        titleWord("cat", 1),
        titleWord("dog", 1),
      ],
      [
        ["survey", "CITES", "q"],
        ["survey", "CITES", "x"],
        ["q", "CITES", "outside"],
        ["x", "CITES", "outside"],
        ["citing", "CITES", "outside"],
        ["citing", "CITES", "y"],
        ["x", "CITES", "q"],
        ["ann", "AUTHORED", "q"],
        ["ann", "AUTHORED", "x"],
        ["lab", "PRODUCED", "q"],
        ["lab", "PRODUCED", "x"],
        ["q", "PROPOSES", "oversight"],
        ["c1", "RESTS_ON", "x"],
        ["c1", "ABOUT", "oversight"],
        ["c2", "RESTS_ON", "q"],
        ["c2", "ABOUT", "safety"],
        ["c2", "ABOUT", "y"],
        ["q", "CITES", "q"],
      ],
    );
    const { items, ...rest } = await ask("q");
    // citing shares one reference and nothing else: 1.7 points are no reason to read it
    expect(rest).toMatchObject({ paper: { id: "q" }, total: 3, belowFloor: 1, citesCount: 2, citedByCount: 3 });
    expect(rest).toMatchObject({ capped: [], citationsInGraph: 8 });
    const seen = items.map(({ document, score, strength, parts }) => ({
      id: document.id,
      score,
      strength,
      parts: parts.map(({ part, points, amount, witnesses, witnessTotal, words, direction }) => [
        part,
        points,
        amount,
        witnesses.map(({ id }) => id),
        witnessTotal,
        words,
        direction,
      ]),
    }));
    // deep stands in 2 of 6 titles, cats and dogs in 1 each
    const [deep, alone] = [Math.log(4), Math.log(7)];
    const cosine = Math.round(((deep * deep) / (deep * deep + alone * alone)) * 1000) / 1000;
    expect(seen).toEqual([
      {
        id: "x",
        score: Math.round((5.8 + 1.7 + 10 + 3.3 + 2.5 + cosine * 10) * 10) / 10,
        strength: "strong",
        parts: [
          ["co-citation", 5.8, 1, ["survey"], 1, [], null],
          ["coupling", 1.7, 1, [], 1, [], null],
          ["direct", 10, 1, [], 0, [], "cites"],
          ["text", Math.round(cosine * 100) / 10, cosine, [], 0, ["deep"], null],
          ["people", 3.3, 2, ["ann", "lab"], 2, [], null],
          ["subjects", 2.5, 1, ["oversight"], 1, [], null],
        ],
      },
      {
        id: "survey",
        score: 10,
        strength: "weak",
        parts: [["direct", 10, 1, [], 0, [], "cites"]],
      },
      {
        id: "y",
        score: 8.8,
        strength: "weak",
        parts: [
          // outside is cited by x and citing besides q: 1 of 2 cites y, so s = 1/3
          ["cited-with-references", 6.3, 0.333, [], 1, [], null],
          ["subjects", 2.5, 1, ["safety"], 1, [], null],
        ],
      },
    ]);
  });

  it("are none for a paper that nothing joins to another", async () => {
    expect(await ask("alone")).toMatchObject({
      paper: { id: "alone" },
      items: [],
      total: 0,
      belowFloor: 0,
      citesCount: 0,
    });
  });

  it("compare the titles of papers found by other reasons, wherever they stand among the ids", async () => {
    const crowd = Array.from({ length: 40 }, (_, index) => paper(`a${index}`, `Parrots of number${index}`));
    await draw(
      [
        paper("q", "Stochastic parrots"),
        ...crowd,
        paper("z", "Parrots, answered"),
        papersInAll(42),
        titleWord("parrot", 2),
      ],
      [["z", "CITES", "q"]],
    );
    const { items, belowFloor } = await ask("q");
    expect(items.map(({ document, parts }) => [document.id, parts.map(({ part, words }) => [part, words])])).toEqual([
      [
        "z",
        [
          ["direct", []],
          ["text", ["Parrots"]],
        ],
      ],
    ]);
    expect(belowFloor).toBe(0);
  });

  it("are asked of documents only", async () => {
    await expect(ask("nobody")).rejects.toMatchObject({ code: "not-found" });
    await expect(ask("ann")).rejects.toMatchObject({ code: "not-found" });
  });

  it("get the scores that the definitions give, counted plainly, on a tangled graph", async () => {
    const { ids, cites } = tangledGraph(24);
    await draw(
      ids.map((id) => paper(id)),
      cites.map(([from, to]) => [from, "CITES", to]),
    );
    for (const id of ids.slice(0, 8)) {
      const answered = (await ask(id)).items.map(({ document, score }) => [String(document.id), score]);
      expect(answered).toEqual(plainScores(id, ids, cites));
    }
  });

  it("say which evidence a limit cut, and still answer", async () => {
    const citing = Array.from({ length: 25 }, (_, index) => `w${String(index).padStart(2, "0")}`);
    await draw(
      [paper("q"), paper("x"), ...citing.map((id) => paper(id))],
      citing.flatMap((id): DrawnRelationship[] => [
        [id, "CITES", "q"],
        [id, "CITES", "x"],
      ]),
    );
    const answer = await ask("q");
    expect(answer.capped).toEqual(["citing-works"]);
    const [first] = answer.items;
    expect(first?.document.id).toBe("x");
    expect(first?.parts).toMatchObject([{ part: "co-citation", amount: 20, witnessTotal: 20 }]);
    expect(first?.parts[0]?.witnesses.map(({ id }) => id)).toEqual(citing.slice(0, 12));
  });
});

type Citation = readonly [from: string, to: string];

/** The same each time: a small linear congruential generator decides who cites whom, cycles and all. */
function tangledGraph(size: number): { ids: string[]; cites: Citation[] } {
  let state = 7;
  const chance = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const ids = Array.from({ length: size }, (_, index) => `p${String(index).padStart(2, "0")}`);
  const cites = ids.flatMap((from) => ids.filter(() => chance() < 0.12).map((to): Citation => [from, to]));
  return { ids, cites };
}

/** The definitions of related-score.ts word for word, over lists: slow, and nothing to go wrong. */
function plainScores(q: string, ids: readonly string[], cites: readonly Citation[]): [string, number][] {
  const doesCite = (from: string, to: string) =>
    from !== to && cites.some((citation) => citation[0] === from && citation[1] === to);
  return ids
    .filter((x) => x !== q)
    .map((x): [string, number] => {
      const others = ids.filter((id) => id !== q && id !== x);
      const references = ids
        .filter((r) => r !== x && doesCite(q, r))
        .map((r) => {
          const citing = others.filter((w) => doesCite(w, r));
          return { others: citing.length, both: citing.filter((w) => doesCite(w, x)).length };
        });
      const parts = scoreParts({
        citedTogether: others.filter((w) => doesCite(w, q) && doesCite(w, x)).length,
        references,
        sharedReferences: others.filter((r) => doesCite(q, r) && doesCite(x, r)).length,
        isDirect: doesCite(q, x) || doesCite(x, q),
        titleLikeness: 0,
        people: 0,
        subjects: 0,
      });
      return [x, scoreOf(parts)];
    })
    .filter(([, score]) => score >= relatedFloor)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
