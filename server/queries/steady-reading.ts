import * as z from "zod/mini";
import { Problem } from "../contract/problem.ts";
import { cypher } from "../graph/cypher.ts";
import type { Database } from "../graph/database.ts";

/**
 * Design: an answer is of one version of the data, the old or the new. Neo4j does not promise that by itself: a commit
 * becomes visible record by record, and of 875 reads beside ten reloads of a small report 18 saw parts of both. So the
 * loader announces a replacement two seconds before the first record can change, and readers, who look for announcements
 * twice a second, check each answer only while one is under way. An answer in ordinary times costs nothing more.
 */
export type Steadily = <T>(ask: () => Promise<T>) => Promise<T>;

const LOOK_EVERY_MS = 500;
/** Together with the time between looks well below the loader's notice: an answer this quick cannot have met a replacement. */
const QUICK_MS = 1_000;
const PAUSE_MS = 20;

const askReplacements = cypher("health/replacements", {
  params: z.object({}),
  row: z.object({ stages: z.array(z.string()), loads: z.array(z.string()) }),
});

interface Look {
  /** Some replacement is under way. */
  announced: boolean;
  /** It is becoming visible: whatever is read now may be of both versions. */
  applying: boolean;
  /** Alike in two looks where nothing happened between them. */
  mark: string;
}

/**
 * Asks again until an answer is of one version. `ask` may be called several times and only reads.
 *
 * @param giveUpMs how long an answer may be waited for while data becomes visible
 * @throws Problem `database-unavailable` when that was not enough, beside what `ask` throws
 */
export function readSteadily(database: Database, giveUpMs = 10_000): Steadily {
  let latest: Promise<Look> | undefined;
  let latestAt = Number.NEGATIVE_INFINITY;

  const recent = (): Promise<Look> => {
    if (latest === undefined || performance.now() - latestAt > LOOK_EVERY_MS) {
      const look = lookAt(database);
      latest = look;
      latestAt = performance.now();
      look.catch(() => {
        if (latest === look) latest = undefined;
      });
    }
    return latest;
  };

  return async (ask) => {
    const known = await recent();
    if (!known.announced) {
      const startedAt = performance.now();
      const answer = await ask();
      const isQuick = performance.now() - startedAt < QUICK_MS;
      if (isQuick || (await lookAt(database)).mark === known.mark) return answer;
    }
    return askBetweenLooks(database, ask, giveUpMs);
  };
}

async function askBetweenLooks<T>(database: Database, ask: () => Promise<T>, giveUpMs: number): Promise<T> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < giveUpMs) {
    const before = await lookAt(database);
    if (before.applying) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      continue;
    }
    const answer = await ask();
    if ((await lookAt(database)).mark === before.mark) return answer;
  }
  throw new Problem("database-unavailable", "The data is being replaced", { retryAfterS: 2 });
}

async function lookAt(database: Database): Promise<Look> {
  const [row] = await askReplacements(database, {});
  const { stages, loads } = row ?? { stages: [], loads: [] };
  return {
    announced: stages.length > 0,
    applying: stages.includes("applying"),
    mark: JSON.stringify([stages, loads]),
  };
}
