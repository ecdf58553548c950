import * as z from "zod/mini";
import { Problem } from "../contract/problem.ts";
import { cypher } from "../graph/cypher.ts";
import type { Database } from "../graph/database.ts";

/**
 * Design: an answer is of one version of the data, the old or the new. Neo4j does not promise that by itself: a commit
 * becomes visible record by record, and of 875 reads beside ten reloads of a small report 18 saw parts of both. So the
 * loader announces a replacement two seconds before the first record can change, and readers, who look for announcements
 * twice a second, check each answer only while one is under way. An answer in ordinary times costs nothing more.
 *
 * What a loader has announced says what it means to do; the server says whether it still does. One that was killed or hangs
 * before its commit has changed nothing, so it is waited for no longer than a moment.
 */
export type Steadily = <T>(ask: () => Promise<T>) => Promise<T>;

const LOOK_EVERY_MS = 500;
/**
 * Well below the loader's notice of two seconds: an answer that is there so soon after a look without announcements was
 * asked for cannot have met a replacement.
 */
const SURE_FOR_MS = 1_500;
const PAUSE_MS = 20;
/**
 * How long a loader may stay between its word that it commits and the commit, or, in a cluster, a follower behind the
 * leader that has ended the transaction.
 */
const HESITATION_MS = 1_000;

const askReplacements = cypher("health/replacements", {
  params: z.object({}),
  row: z.object({
    replacements: z.array(z.object({ loader: z.string(), stage: z.string() })),
    loads: z.array(z.string()),
  }),
});

const askLoaders = cypher("health/loaders", {
  params: z.object({ loaders: z.array(z.string()) }),
  row: z.object({ loader: z.string(), status: z.string() }),
});

interface Look {
  /** When the server was asked, so that what it tells is no older. */
  askedAt: number;
  /** Some replacement is under way. */
  announced: boolean;
  /** By loader, what the server says of the transactions of those that said they commit: "Closing", "Running", "gone". */
  applying: Map<string, string>;
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
  let latest: { look: Promise<Look>; askedAt: number } | undefined;
  const hesitations = watchHesitations();

  const recent = (): Promise<Look> => {
    if (latest === undefined || performance.now() - latest.askedAt > LOOK_EVERY_MS) {
      const looking = { look: lookAt(database), askedAt: performance.now() };
      latest = looking;
      looking.look.catch(() => {
        if (latest === looking) latest = undefined;
      });
    }
    return latest.look;
  };

  return async (ask) => {
    const known = await recent();
    if (!known.announced) {
      const outcome = await outcomeOf(ask);
      const isSure = performance.now() - known.askedAt < SURE_FOR_MS;
      if (isSure || (await lookAt(database)).mark === known.mark) return outcome();
    }
    return askBetweenLooks(ask, { look: () => lookAt(database), mayBecomeVisible: hesitations, giveUpMs });
  };
}

/**
 * What came of a question: its answer, or its fault, which counts as little as an answer where the data changed meanwhile (of a
 * node that was just being removed the service may have read a half, and not understood it).
 */
function outcomeOf<T>(ask: () => Promise<T>): Promise<() => T> {
  return ask().then(
    (answer) => () => answer,
    (fault: unknown) => () => {
      throw fault;
    },
  );
}

interface Looking {
  look: () => Promise<Look>;
  mayBecomeVisible: (look: Look) => boolean;
  giveUpMs: number;
}

async function askBetweenLooks<T>(ask: () => Promise<T>, { look, mayBecomeVisible, giveUpMs }: Looking): Promise<T> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < giveUpMs) {
    const before = await look();
    if (mayBecomeVisible(before)) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      continue;
    }
    const outcome = await outcomeOf(ask);
    if ((await look()).mark === before.mark) return outcome();
  }
  throw new Problem("database-unavailable", "The data is being replaced", { retryAfterS: 2 });
}

/** Tells a loader that commits from one that has been on the point of it, or gone, for longer than a moment. */
function watchHesitations(): (look: Look) => boolean {
  let since = new Map<string, { status: string; at: number }>();
  return ({ applying }) => {
    const now = performance.now();
    since = new Map(
      [...applying].map(([loader, status]) => {
        const known = since.get(loader);
        return [loader, known?.status === status ? known : { status, at: now }];
      }),
    );
    return [...since.values()].some(({ status, at }) => status === "Closing" || now - at < HESITATION_MS);
  };
}

async function lookAt(database: Database): Promise<Look> {
  const askedAt = performance.now();
  const [row] = await askReplacements(database, {});
  const { replacements, loads } = row ?? { replacements: [], loads: [] };
  const loaders = replacements.filter(({ stage }) => stage === "applying").map(({ loader }) => loader);
  const open = loaders.length === 0 ? [] : await askLoaders(database, { loaders });
  const statusOf = (of: string) => open.find(({ loader }) => loader === of)?.status ?? "gone";
  const applying = new Map(loaders.map((loader) => [loader, statusOf(loader)]));
  return {
    askedAt,
    announced: replacements.length > 0,
    applying,
    mark: JSON.stringify([replacements, loads, [...applying]]),
  };
}
