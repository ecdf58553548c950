import * as z from "zod/mini";
import { listByKind as operation } from "../../server/contract/lists.ts";
import type { Kind } from "../../server/contract/kinds.ts";
import type { Database } from "../../server/graph/database.ts";
import { listByKind } from "../../server/queries/lists.ts";

type Query = z.input<typeof operation.query>;

const questions: readonly [what: string, kind: Kind, query: Query][] = [
  ["organizations, most claims first", "organization", {}],
  ["labs, newest first", "organization", { subtype: "lab", order: "date" }],
  ["people by name", "person", { order: "name" }],
  ["people under T", "person", { letter: "t" }],
  ["people in Chinese by name", "person", { language: "zh", order: "name" }],
  ["papers, most claims first", "paper", {}],
  ["claims in the order of the report", "claim", {}],
  ["claims without a source", "claim", { status: "unsourced" }],
  ["claims of one chapter", "claim", { chapter: "chapter-3" }],
  ["papers with a word", "paper", { text: "honest" }],
];

const ROUNDS = 15;
const PATIENCE_MS = 120_000;
const PAGES_ON = 20;

/** The median of each list question in ms: its first page, and one twenty pages on. */
export async function timeLists(database: Database): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const [what, kind, query] of questions) {
    const ask = (after?: string) =>
      listByKind(
        database,
        { kind, ...z.parse(operation.query, { ...query, ...(after === undefined ? {} : { after }) }) },
        // A statement that is planned for the first time on a busy machine takes longer than a reader is made to wait.
        { timeoutMs: PATIENCE_MS },
      );
    times.set(what, await medianOf(() => ask()));
    let after: string | null = null;
    for (let page = 0; page < PAGES_ON; page += 1) after = (await ask(after ?? undefined)).next ?? after;
    const there = after;
    if (there !== null) times.set(`${what}, further on`, await medianOf(() => ask(there)));
  }
  return times;
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
