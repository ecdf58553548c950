import * as z from "zod/mini";
import { listByKind as operation } from "../../server/contract/lists.ts";
import type { Kind } from "../../server/contract/kinds.ts";
import type { Database } from "../../server/graph/database.ts";
import { papers } from "../../server/contract/papers.ts";
import { listByKind } from "../../server/queries/lists.ts";
import { listPapers } from "../../server/queries/papers.ts";

type Query = z.input<typeof operation.query>;
type PapersQuery = z.input<typeof papers.query>;
type Ask = (after?: string) => Promise<{ next: string | null }>;

const lists: readonly [what: string, kind: Kind, query: Query][] = [
  ["organizations, most claims first", "organization", {}],
  ["labs, newest first", "organization", { subtype: "lab", order: "date" }],
  ["people by name", "person", { order: "name" }],
  ["people under T", "person", { letter: "t" }],
  ["people in Chinese by name", "person", { language: "zh", order: "name" }],
  ["papers, most claims first", "paper", {}],
  ["web sources, most relations first", "web", { order: "relations" }],
  ["approaches", "approach", {}],
  ["policies, laws", "policy", { subtype: "law" }],
  ["artifacts, newest first", "artifact", { order: "date" }],
  ["topics by name", "topic", { order: "name" }],
  ["claims in the order of the report", "claim", {}],
  ["claims without a source", "claim", { status: "unsourced" }],
  ["claims of one chapter", "claim", { chapter: "chapter-3" }],
  ["claims of one speaker", "claim", { speaker: "person-0" }],
  ["papers with a word", "paper", { text: "honest" }],
];
const bibliographies: readonly [what: string, query: PapersQuery][] = [
  ["bibliography, most claims first", {}],
  ["bibliography by year", { order: "year", kind: "any" }],
  ["bibliography of one year by title", { order: "title", year: "2021" }],
  ["bibliography of one organization", { organization: "organization-0" }],
];

const ROUNDS = 15;
const PATIENCE_MS = 120_000;
const PAGES_ON = 20;

/** The median of each question in ms: its first page, and one twenty pages on. */
export async function timeLists(database: Database): Promise<Map<string, number>> {
  // A statement that is planned for the first time on a busy machine takes longer than a reader is made to wait.
  const options = { timeoutMs: PATIENCE_MS };
  const going = (after?: string) => (after === undefined ? {} : { after });
  const questions: [string, Ask][] = [
    ...lists.map(([what, kind, query]): [string, Ask] => [
      what,
      (after) => listByKind(database, { kind, ...z.parse(operation.query, { ...query, ...going(after) }) }, options),
    ]),
    ...bibliographies.map(([what, query]): [string, Ask] => [
      what,
      (after) => listPapers(database, z.parse(papers.query, { ...query, ...going(after) }), options),
    ]),
  ];
  const times = new Map<string, number>();
  for (const [what, ask] of questions) {
    times.set(what, await medianOf(() => ask()));
    const there = await findPage(ask);
    if (there !== undefined) times.set(`${what}, further on`, await medianOf(() => ask(there)));
  }
  return times;
}

/** @returns what the page asks after that lies so many pages on, or is the last; undefined where there is one page alone */
async function findPage(ask: Ask): Promise<string | undefined> {
  let after: string | undefined;
  for (let page = 0; page < PAGES_ON; page += 1) {
    const { next } = await ask(after);
    if (next === null) break;
    after = next;
  }
  return after;
}

async function medianOf(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  await ask();
  await ask();
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedAt = performance.now();
    await ask();
    times.push(performance.now() - startedAt);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}
