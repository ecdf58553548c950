import { Problem } from "../contract/problem.ts";
import type { Database } from "../graph/database.ts";
import { findLoadedData } from "../queries/health.ts";

const FRESH_MS = 1_000;
const LOADING_RETRY_S = 5;

/** The version of the data that is loaded. @throws Problem `report-not-loaded`, or what the database throws */
export type DataVersion = () => Promise<string>;

/**
 * Looks the version up at most once a second, however many requests there are. A look-up that fails, and a graph that is
 * still empty, are not remembered: the first request after the cure is answered.
 *
 * Read before the question is asked: an answer may be newer than its ETag, which costs one more request, but never older.
 */
export function watchDataVersion(database: Database, now: () => number = () => performance.now()): DataVersion {
  let known: { version: Promise<string>; at: number } | undefined;
  return () => {
    if (known !== undefined && now() - known.at < FRESH_MS) return known.version;
    const looked = { version: lookUp(database), at: now() };
    known = looked;
    looked.version.catch(() => {
      if (known === looked) known = undefined;
    });
    return looked.version;
  };
}

async function lookUp(database: Database): Promise<string> {
  const loaded = await findLoadedData(database);
  if (loaded !== undefined) return loaded.version;
  throw new Problem("report-not-loaded", "The report is being loaded", { retryAfterS: LOADING_RETRY_S });
}
