import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readReport } from "../../seed/format/read-report.ts";
import type { CheckedReport } from "../../seed/format/report-data.ts";
import { card, cardRelations } from "../../server/contract/card.ts";
import { citation } from "../../server/contract/citation.ts";
import { entityId } from "../../server/contract/kinds.ts";
import { papers } from "../../server/contract/papers.ts";
import { search } from "../../server/contract/search.ts";
import { trace } from "../../server/contract/trace.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { projectRoot } from "../../server/project-root.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { loadRealReport } from "../support/real-report.ts";

/** Authors stand in the order of authorship, wherever a document is told: over the report as it is shipped. */
let database: Database;
let app: RunningApp;
let report: CheckedReport;

beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  await loadRealReport(database);
  report = await readReport(join(projectRoot, "seed", "state-of-ai-2023"));
  app = await startApp(database);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const constitutional = entityId.parse("constitutional-ai-harmlessness");
const paperOf = (id: string) => {
  const paper = report.papers.find((one) => one.id === id);
  if (!paper) throw new Error(`no paper ${id}`);
  return paper;
};
const printed = (id: string): string[] => {
  const { authors, printedAs = {} } = paperOf(id);
  return authors.map((author) => printedAs[author] ?? report.entities.find((one) => one.id === author)?.name ?? author);
};

/** Every author on the card's pages, in turn. */
async function authorsOnCard(id: string): Promise<string[]> {
  const { groups } = await app.ask(card, { id: entityId.parse(id) });
  const group = groups.find(({ type, direction }) => type === "AUTHORED" && direction === "in");
  const names = (group?.relations ?? []).map(({ other }) => other.id as string);
  let next = group?.next ?? null;
  while (next !== null) {
    const page = await app.ask(cardRelations, {
      id: entityId.parse(id),
      type: "AUTHORED",
      direction: "in",
      after: next,
      limit: 20,
    });
    names.push(...page.relations.map(({ other }) => other.id as string));
    next = page.next;
  }
  return names;
}

describe("the order of authorship", () => {
  test("is not the alphabet's, so that one can be told from the other", () => {
    expect(printed(constitutional)).toHaveLength(51);
    expect(printed(constitutional)[0]).toBe("Yuntao Bai");
    expect(printed(constitutional).toSorted()[0]).not.toBe("Yuntao Bai");
  });

  test("is kept on the card of every paper, through all its pages", async () => {
    const wrong: string[] = [];
    for (const { id, authors } of report.papers) {
      if (authors.length > 0 && JSON.stringify(await authorsOnCard(id)) !== JSON.stringify(authors)) wrong.push(id);
    }
    expect(wrong).toEqual([]);
  });

  test("gives a hit its first author and how many there are", async () => {
    const { hits } = await app.ask(search, { q: "Constitutional AI: Harmlessness from AI Feedback" });
    expect(hits.find(({ node }) => node.id === constitutional)?.authors).toEqual({ first: "Yuntao Bai", count: 51 });
  });

  test("is kept in the list of papers, for every one of them", async () => {
    const { items } = await app.ask(papers, { limit: 100 });
    const wrong = items
      .filter(({ document }) => document.kind === "paper" && paperOf(document.id).authorText === undefined)
      .filter(({ document }) => document.firstAuthors.join() !== printed(document.id).slice(0, 3).join());
    expect(wrong.map(({ document }) => document.id)).toEqual([]);
    expect(items.length).toBeGreaterThan(30);
  });

  test("is kept in a citation, in every style and format", async () => {
    const cited = await app.ask(citation, { id: constitutional });
    expect(cited.formatted.apa.text).toMatch(/^Bai, Y\., Kadavath, S\., Kundu, S\., Askell, A\./u);
    expect(cited.formatted.chicago.text).toMatch(/^Bai, Yuntao, Saurav Kadavath, Sandipan Kundu/u);
    expect(cited.formatted["gb-t-7714"].text).toMatch(/BAI Y, KADAVATH S, KUNDU S/u);
    expect(cited.bibtex).toMatch(/author = \{Bai, Yuntao and Kadavath, Saurav and Kundu, Sandipan/u);
    const { author } = (JSON.parse(cited.csl) as { author: { given: string; family: string }[] }[])[0] ?? {
      author: [],
    };
    expect(author.map(({ given, family }) => `${given} ${family}`)).toEqual(printed(constitutional));
    expect([...cited.ris.matchAll(/^AU {2}- (.+?)\r?$/gmu)].map(([, name]) => name?.split(",")[0])).toEqual(
      author.map(({ family }) => family),
    );
  });

  test("is kept in the chain of a claim", async () => {
    const claim = report.claims.find(({ id }) => id === "constitutional-ai-and-self-alignment.2.1");
    const { documents } = await app.ask(trace, { id: entityId.parse(claim?.id ?? "") });
    const behind = documents.find(({ document }) => document.id === constitutional);
    const ids = behind?.authors.items.map(({ id }) => id as string) ?? [];
    expect(ids.length).toBeGreaterThan(3);
    expect(ids).toEqual(paperOf(constitutional).authors.slice(0, ids.length));
  });
});
