import { join } from "node:path";
import type * as z from "zod/mini";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { kinds, type Kind } from "../../server/contract/kinds.ts";
import { listByKind as operation, ordersOf } from "../../server/contract/lists.ts";
import { loadCypher } from "../../server/graph/cypher.ts";
import { openDatabase } from "../../server/graph/database.ts";
import { projectRoot } from "../../server/project-root.ts";
import { listByKind } from "../../server/queries/lists.ts";
import { loadRealReport } from "../support/real-report.ts";

const database = openDatabase(inject("neo4j"));

beforeAll(async () => {
  loadCypher(join(projectRoot, "cypher"), ["lists"]);
  await loadRealReport(database);
});
afterAll(() => database.close());

type Query = z.input<typeof operation.query>;
const list = (kind: Kind, query: Query = {}) => listByKind(database, { kind, ...operation.query.parse(query) });

/** Every page, one after the other. */
async function walk(kind: Kind, query: Query = {}) {
  const pages = [await list(kind, { limit: 100, ...query })];
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) {
    pages.push(await list(kind, { limit: 100, ...query, after: next }));
  }
  return pages.flatMap(({ items }) => items);
}
const idsOf = (items: readonly { node: { id: string } }[]) => items.map(({ node }) => node.id);
const namesOf = (items: readonly { node: { name: string; nameZh: string | null } }[]) =>
  items.map(({ node }) => node.name);

describe("a list by kind", () => {
  test.each(kinds)("walks every %s once, in each of its orders", async (kind) => {
    const stored = await database.read("MATCH (n:Entity) WHERE n.kind = $kind RETURN n.id AS id ORDER BY id", { kind });
    for (const order of ordersOf(kind)) {
      const walked = idsOf(await walk(kind, { order }));
      expect(walked.toSorted()).toEqual(stored.map(({ id }) => id));
      expect((await list(kind, { order })).total).toBe(stored.length);
    }
  });

  test("begins with what most claims speak of, ties by id", async () => {
    const items = await walk("organization");
    expect(namesOf(items.slice(0, 2))).toEqual(["OpenAI", "Anthropic"]);
    const keys = items.map(({ claimCount, node }) => [-claimCount, node.id] as const);
    expect(keys).toEqual(keys.toSorted(([a, x], [b, y]) => a - b || (x < y ? -1 : 1)));
  });

  test("counts relations without those of claims, as the card does", async () => {
    const items = await walk("organization", { order: "relations" });
    const counts = items.map(({ relationCount }) => relationCount);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const [row] = await database.read(
      "MATCH (n:Entity {id: 'openai'})-[r]-(:Entity) WHERE r.id IS NOT NULL AND NOT n:Claim AND NOT type(r) IN ['ABOUT', 'RESTS_ON', 'ASSERTED_BY'] RETURN count(r) AS relations",
    );
    expect(items.find(({ node }) => node.id === "openai")?.relationCount).toBe(row?.["relations"]);
  });

  test("sorts names as English readers do, without regard to case and accents", async () => {
    const names = namesOf(await walk("organization", { order: "name" })).filter((name) =>
      /^[\p{Script=Latin}]/u.test(name),
    );
    const folded = names.map((name) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()[0]);
    expect(folded).toEqual(folded.toSorted());
    expect(names.indexOf("xAI")).toBeGreaterThan(names.indexOf("University of Toronto"));
  });

  test("puts Chinese names among the Latin ones by their pinyin", async () => {
    const { items } = await list("organization", { language: "zh", order: "name", letter: "g", limit: 100 });
    const names = items.map(({ node }) => node.nameZh ?? node.name);
    expect(names.length).toBeGreaterThan(3);
    const collator = new Intl.Collator("zh");
    // 嘎 (ga) is the first and 哈 (ha) comes after the last of the characters under G.
    const isUnderG = (first: string) => collator.compare(first, "嘎") >= 0 && collator.compare(first, "哈") < 0;
    expect(names.filter((name) => !/^g/i.test(name) && !isUnderG(name[0] ?? ""))).toEqual([]);
    expect(names.some((name) => /^\p{Script=Han}/u.test(name)) && names.some((name) => /^g/i.test(name))).toBe(true);
  });

  test("leaves as many as each count said, of every value of every facet", async () => {
    for (const kind of ["organization", "claim", "policy"] as const) {
      const { facets, all } = await list(kind);
      for (const facet of ["subtype", "known", "status", "figures", "said"] as const) {
        for (const { value, count } of facets[facet]) {
          const query = operation.query.parse({ [facet]: value, limit: "100" });
          const narrowed = await listByKind(database, { kind, ...query });
          expect([facet, value, narrowed.total, narrowed.all]).toEqual([facet, value, count, all]);
          expect(narrowed.items).toHaveLength(Math.min(count, 100));
        }
      }
    }
  });

  test("goes on within a letter and says how many stand before", async () => {
    const first = await list("person", { letter: "a", limit: 5 });
    const second = await list("person", { letter: "a", limit: 5, after: first.next ?? "" });
    expect([first.order, first.before, second.before]).toEqual(["name", 0, 5]);
    const whole = await list("person", { letter: "a", limit: 100 });
    expect(idsOf([...first.items, ...second.items])).toEqual(idsOf(whole.items.slice(0, 10)));
    expect(namesOf(whole.items).every((name) => /^[aá]/i.test(name))).toBe(true);
    expect(whole.total).toBe(whole.facets.letter.find(({ value }) => value === "a")?.count);
  });

  test("tells what is dated by quarter, and a year alone as a year", async () => {
    const { items } = await list("organization", { limit: 1 });
    expect(items[0]?.dated.length).toBeGreaterThan(2);
    expect(items[0]?.dated.every(({ period }) => /^\d{4}(?:-Q[1-4])?$/.test(period))).toBe(true);
  });
});

describe("a list of claims", () => {
  test("is in the order of the report, chapter by chapter", async () => {
    const claims = await walk("claim");
    const stored = await database.read("MATCH (c:Claim) RETURN c.id AS id ORDER BY c.order, c.id");
    expect(idsOf(claims)).toEqual(stored.map(({ id }) => id));
    const { facets } = await list("claim");
    const counted = facets.chapter.map(({ count }) => count).reduce((a, b) => a + b);
    expect(counted).toBe(stored.length);
    for (const { value, count } of facets.chapter) {
      const inChapter = await walk("claim", { chapter: value });
      expect(inChapter).toHaveLength(count);
      expect(inChapter.every(({ claim }) => claim?.locator.path[0]?.id === value)).toBe(true);
    }
  });

  test("is narrowed by kind, status, figures and who says so together", async () => {
    const query = { subtype: "opinion", status: "unsourced", said: "speaker", figures: "words" } as const;
    const claims = await walk("claim", query);
    const stored = await database.read(`MATCH (c:Claim)
      WHERE c.subtype = 'opinion' AND c.status = 'unsourced' AND EXISTS { (c)-[:ASSERTED_BY]->() } AND NOT EXISTS { (c)-[:HAS_FIGURE]->() }
      RETURN c.id AS id ORDER BY c.order, c.id`);
    expect(stored.length).toBeGreaterThan(0);
    expect(idsOf(claims)).toEqual(stored.map(({ id }) => id));
  });

  test("tells all that one speaker says", async () => {
    const { facets } = await list("claim");
    const [first] = facets.speaker;
    const said = await walk("claim", { speaker: first?.node.id });
    expect(said).toHaveLength(first?.count ?? -1);
    expect(said.every(({ claim }) => claim?.assertedBy.some(({ id }) => id === first?.node.id))).toBe(true);
  });
});

describe("words in a list", () => {
  test("find names, aliases and descriptions of the kind, counted and paged like the rest", async () => {
    const found = await list("organization", { text: "deepm", limit: 1 });
    expect(namesOf(found.items)).toEqual(["Google DeepMind"]);
    const labs = await list("organization", { text: "lab", limit: 100 });
    expect(labs.items.every(({ node }) => node.kind === "organization")).toBe(true);
    expect(labs.total).toBe(labs.facets.known.reduce((sum, { count }) => sum + count, 0));
    expect(idsOf(await walk("organization", { text: "lab", limit: 2 }))).toEqual(idsOf(labs.items));
  });

  test("find nothing where nothing has them", async () => {
    expect(await list("organization", { text: "zzzz" })).toMatchObject({ items: [], total: 0, all: 0, cut: null });
  });
});

describe("what a list of this kind does not have", () => {
  const foreign: [what: string, kind: Kind, query: Query][] = [
    ["a chapter", "organization", { chapter: "politics" }],
    ["a chapter named as a letter is", "organization", { chapter: "a" }],
    ["a status", "organization", { status: "unsourced" }],
    ["a speaker", "organization", { speaker: "openai" }],
    ["a letter", "claim", { letter: "a" }],
    ["what it is known from", "claim", { known: "claims" }],
  ];
  test.each(foreign)("%s leaves nothing", async (_what, kind, query) => {
    const { items, total, next } = await list(kind, query);
    expect({ items, total, next }).toEqual({ items: [], total: 0, next: null });
  });

  test("an order gives its own, and says so", async () => {
    expect((await list("claim", { order: "name" })).order).toBe("report");
    expect((await list("person", { order: "report" })).order).toBe("claims");
    expect((await list("person", { after: "report~x~3" })).order).toBe("claims");
  });
});

describe("the next page", () => {
  test("goes on in its own order, whatever other is asked for", async () => {
    const first = await list("organization", { order: "relations", limit: 5 });
    const second = await list("organization", { order: "name", after: first.next ?? "", limit: 5 });
    const whole = await list("organization", { order: "relations", limit: 10 });
    expect([second.order, second.before]).toEqual(["relations", 5]);
    expect(idsOf([...first.items, ...second.items])).toEqual(idsOf(whole.items));
  });

  test("of another order than a letter's begins at the letter's beginning", async () => {
    const { next } = await list("organization", { order: "claims", limit: 5 });
    const page = await list("organization", { letter: "g", after: next ?? "" });
    expect([page.order, page.before, idsOf(page.items)]).toEqual([
      "name",
      0,
      idsOf((await list("organization", { letter: "g" })).items),
    ]);
    // A page of the same order may have ended before the letter.
    const { next: early } = await list("organization", { letter: "a", limit: 1 });
    const after = await list("organization", { letter: "g", after: early ?? "" });
    expect(idsOf(after.items)).toEqual(idsOf(page.items));
  });

  test("is named by no other form", () => {
    expect(operation.query.safeParse({ after: "x" }).success).toBe(false);
  });
});
