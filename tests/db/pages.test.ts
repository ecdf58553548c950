import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { card, cardClaims, cardRelations } from "../../server/contract/card.ts";
import { kinds } from "../../server/contract/kinds.ts";
import { listByKind, ordersOf } from "../../server/contract/lists.ts";
import type { Operation, OperationInput } from "../../server/contract/operation.ts";
import { operations } from "../../server/contract/operations.ts";
import { paperOrders, papers } from "../../server/contract/papers.ts";
import { openDatabase } from "../../server/graph/database.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { loadRealReport } from "../support/real-report.ts";

/** Every list that goes on by `after` is walked to its end, three pages at least: nothing twice, nothing lost, the order kept. */
const database = openDatabase(inject("neo4j"));
let app: RunningApp;

beforeAll(async () => {
  await loadRealReport(database);
  app = await startApp(database);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

interface Page {
  ids: string[];
  next: string | null;
}

const walked = new Set<string>();

/** The ids of all pages, page by page. */
async function walk<Op extends Operation>(
  operation: Op,
  input: OperationInput<Op>,
  read: (answer: Awaited<ReturnType<typeof app.ask<Op>>>) => Page,
): Promise<string[][]> {
  walked.add(operation.id);
  const pages: string[][] = [];
  let after: string | null | undefined;
  do {
    const page = read(await app.ask(operation, after ? Object.assign({}, input, { after }) : input));
    pages.push(page.ids);
    after = page.next;
  } while (after && pages.length < 200);
  return pages;
}

/** All pages together are what one page of everything holds, and there are at least three. */
function expectWhole(pages: readonly (readonly string[])[], whole: readonly string[]): void {
  expect(pages.length).toBeGreaterThanOrEqual(3);
  expect(pages.flat()).toEqual(whole);
  expect(new Set(whole).size).toBe(whole.length);
}

describe("pages that follow one another", () => {
  it("hold each relation of a card once, most of which have the same time and position", async () => {
    const { groups } = await app.ask(card, { id: "openai" });
    const long = groups.filter(({ total }) => total > 4 && total <= 100);
    expect(long.length).toBeGreaterThan(0);
    for (const { type, stance, direction } of long) {
      const group = { id: "openai", type, direction, ...(stance === null ? {} : { stance }) };
      const read = ({ relations, next }: { relations: { relationship: { id: string } }[]; next: string | null }) => ({
        ids: relations.map(({ relationship }) => relationship.id),
        next,
      });
      const whole = read(await app.ask(cardRelations, { ...group, limit: 100 }));
      expectWhole(await walk(cardRelations, { ...group, limit: 2 }, read), whole.ids);
    }
  });

  it("hold each claim of a card once", async () => {
    const read = ({ claims, next }: { claims: { id: string }[]; next: string | null }) => ({
      ids: claims.map(({ id }) => id),
      next,
    });
    const whole = read(await app.ask(cardClaims, { id: "openai", limit: 100 }));
    expectWhole(await walk(cardClaims, { id: "openai", limit: 7 }, read), whole.ids);
  });

  it("hold each entity of a list once, in each order", async () => {
    for (const kind of kinds.filter((one) => one !== "claim")) {
      for (const order of ordersOf(kind)) {
        const stored = await database.read("MATCH (n:Entity {kind: $kind}) RETURN n.id AS id", { kind });
        const limit = Math.max(1, Math.min(100, Math.floor(stored.length / 3)));
        const pages = await walk(listByKind, { kind, order, limit }, ({ items, next }) => ({
          ids: items.map(({ node }) => node.id),
          next,
        }));
        expect(pages.length).toBeGreaterThanOrEqual(3);
        expect(pages.flat().toSorted()).toEqual(stored.map(({ id }) => String(id)).toSorted());
      }
    }
  });

  it("hold each document of the bibliography once, in each order, also of some organizations", async () => {
    for (const order of paperOrders) {
      for (const chosen of [{ kind: "any" as const }, { organization: "openai" }]) {
        const read = ({ items, next }: { items: { document: { id: string } }[]; next: string | null }) => ({
          ids: items.map(({ document }) => document.id),
          next,
        });
        const limit = "organization" in chosen ? 1 : 20;
        const pages = await walk(papers, { ...chosen, order, limit }, read);
        const halves = await walk(papers, { ...chosen, order, limit: 100 }, read);
        expectWhole(pages, halves.flat());
      }
    }
  });

  it("are walked here for every operation that has them", () => {
    const paged = operations.filter(({ query }) => "after" in query.shape).map(({ id }) => id);
    expect([...walked].toSorted()).toEqual(paged.toSorted());
  });
});
