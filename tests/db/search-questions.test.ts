import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import {
  askQuestions,
  type AskedQuestion,
  isMissed,
  readQuestions,
  recallAt,
  successAt,
} from "../../scripts/bench/search-questions.ts";
import { search as searchOperation } from "../../server/contract/search.ts";
import { loadCypher } from "../../server/graph/cypher.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { projectRoot } from "../../server/project-root.ts";
import { search } from "../../server/queries/search/search.ts";
import { loadRealReport } from "../support/real-report.ts";

/** What people ask, over the report as it is shipped. `npm run bench:search` prints the same numbers. */
let database: Database;
let asked: AskedQuestion[];

beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  loadCypher(join(projectRoot, "cypher"), []);
  await loadRealReport(database);
  const questions = readQuestions(join(projectRoot, "tests", "search-questions", "state-of-ai-2023.tsv"));
  asked = await askQuestions(questions, async (q) =>
    (await search(database, searchOperation.query.parse({ q }))).hits.map(({ node }) => node.id),
  );
});
afterAll(() => database.close());

describe("questions that people ask", () => {
  it("are at least 120, and each finds a right answer as high as is written down", () => {
    expect(asked.length).toBeGreaterThanOrEqual(120);
    expect(asked.filter(isMissed).map(({ within, question, found }) => ({ within, question, found }))).toEqual([]);
  });

  it("have right answers that exist", async () => {
    const ids = (await database.read("MATCH (n:Entity) RETURN n.id AS id", {})).map(({ id }) => String(id));
    const fits = (answer: string) => (id: string) =>
      answer.endsWith("*") ? id.startsWith(answer.slice(0, -1)) : id === answer;
    const unknown = asked.flatMap(({ answers }) => answers.filter((answer) => !ids.some(fits(answer))));
    expect(unknown).toEqual([]);
  });

  it("are answered no worse than is written down", () => {
    expect(successAt(1, asked)).toBeGreaterThanOrEqual(0.88);
    expect(successAt(3, asked)).toBeGreaterThanOrEqual(0.95);
    expect(successAt(10, asked)).toBeGreaterThanOrEqual(0.98);
    expect(recallAt(3, asked)).toBeGreaterThanOrEqual(0.9);
    expect(recallAt(10, asked)).toBeGreaterThanOrEqual(0.95);
  });
});
