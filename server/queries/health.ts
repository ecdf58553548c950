import * as z from "zod/mini";
import type { health } from "../contract/health.ts";
import type { Kind } from "../contract/kinds.ts";
import type { Answer } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import { cypher } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";

const nothing = z.object({});

const askDatasets = cypher("health/datasets", {
  params: nothing,
  row: z.object({ report: z.string(), version: z.string(), loadedAt: z.string() }),
});

const askCounts = cypher("health/counts", {
  params: nothing,
  row: z.object({
    claim: z.number(),
    paper: z.number(),
    source: z.number(),
    person: z.number(),
    organization: z.number(),
    place: z.number(),
    approach: z.number(),
    policy: z.number(),
    artifact: z.number(),
    topic: z.number(),
    passage: z.number(),
    section: z.number(),
    footnote: z.number(),
  }),
});

/** Nodes of each kind, and of the report's own parts. */
export interface NodeCounts {
  kinds: Record<Kind, number>;
  passages: number;
  sections: number;
  footnotes: number;
}

/** What is loaded: one version for the whole graph, which changes when any report's data does. */
export interface LoadedData {
  report: string;
  version: string;
  loadedAt: string;
}

/** What is loaded; undefined while nothing is. */
export async function findLoadedData(database: Database, options?: ReadOptions): Promise<LoadedData | undefined> {
  const datasets = await askDatasets(database, {}, options);
  const [first] = datasets;
  return first && { ...first, version: datasets.map((dataset) => dataset.version).join("+") };
}

export async function countNodes(database: Database, options?: ReadOptions): Promise<NodeCounts> {
  const [counts] = await askCounts(database, {}, options);
  if (counts === undefined) throw new Error("health/counts answers one row");
  const { passage: passages, section: sections, footnote: footnotes, source, ...kinds } = counts;
  return { kinds: { ...kinds, web: source - kinds.paper }, passages, sections, footnotes };
}

/** Whether the service is ready: answers, never throws, within three seconds, also when the database is gone or hangs. */
export async function checkHealth(
  database: Database,
  _input: unknown,
  options?: ReadOptions,
): Promise<Answer<typeof health>> {
  const nothingKnown = { version: null, report: null, loadedAt: null, counts: {}, database: null, detail: null };
  try {
    const [server, loaded, counts] = await withinPatience(
      Promise.all([database.verify(), findLoadedData(database, options), countNodes(database, options)]),
    );
    const name = `Neo4j ${server.version} ${server.edition}`;
    if (loaded === undefined) return { ...nothingKnown, status: "loading", database: name };
    const { passages, sections, footnotes, kinds } = counts;
    return {
      ...loaded,
      detail: null,
      status: "ready",
      counts: { ...kinds, passages, sections, footnotes },
      database: name,
    };
  } catch (error) {
    if (error instanceof Problem) return { ...nothingKnown, status: "database-unavailable", detail: error.message };
    throw error;
  }
}

const PATIENCE_MS = 2_700;

/** A database that was stopped in mid-air answers neither yes nor no; whoever asks about health shall not wait for it. */
async function withinPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Problem("database-unavailable", `The database gave no answer within ${String(PATIENCE_MS / 1000)} s`));
    }, PATIENCE_MS);
  });
  return Promise.race([answer, overdue]).finally(() => {
    clearTimeout(timer);
  });
}
