import { setTimeout as pause } from "node:timers/promises";
import type { OnProgress } from "../command/progress.ts";
import { freeMegabytes } from "./disk.ts";
import type { GuardedJvm } from "./guarded-jvm.ts";

/**
 * Design: a Neo4j that ends is started again for as long as the service runs: at once the first time, then with growing
 * pauses, each told. It is never given up, as a disk that is full or a memory that is short today may have room tomorrow.
 * One that was well for a while starts anew in the count.
 *
 * A full disk in the midst of a write leaves Neo4j up and unwilling, and only a new start heals that: it is looked for here
 * and done as soon as there is room.
 */
const PAUSES_S = [0, 1, 2, 5, 10, 30, 60];
const WELL_AFTER_MS = 60_000;
const LOOK_EVERY_MS = 2_000;
/** A start writes some megabytes: logs, and what it has to do over. */
const ROOM_MB = 16;
/** One that has lost its disk may never end by itself. */
const STOP_GRACE_MS = 2_000;

export interface Supervised {
  /** On whose disk it writes. */
  home: string;
  first: GuardedJvm;
  launch: () => GuardedJvm;
  /** Settles once it takes a query. @throws StartFault saying why this one never will */
  answers: (jvm: GuardedJvm) => Promise<void>;
  /** Whether it is up and can do nothing more until it is started anew. */
  isBeyondHelp: () => Promise<boolean>;
  onProgress: OnProgress;
}

export interface Supervision {
  /** What is being done about a Neo4j that is not there, for whoever asks it something; undefined while it is. */
  explainAbsence(): string | undefined;
  /** Ends the watching, then the Neo4j. Safe to call twice. */
  stop(graceMs: number): Promise<void>;
}

export function supervise(neo4j: Supervised): Supervision {
  const over = new AbortController();
  let current = neo4j.first;
  let absence: string | undefined;
  let stopping: Promise<void> | undefined;
  const restarts = {
    ...neo4j,
    launch: () => (current = neo4j.launch()),
    tellAbsence: (reason: string | undefined) => (absence = reason),
    over: over.signal,
  };
  keepRunning(restarts).catch((error: unknown) => {
    // Whatever else is thrown there ends the process, with its reason: a database that nobody watches serves nobody.
    if (!over.signal.aborted) throw error;
  });
  return {
    explainAbsence: () => absence,
    stop: (graceMs) => {
      over.abort();
      return (stopping ??= current.stop(graceMs));
    },
  };
}

interface Restarts extends Supervised {
  tellAbsence: (reason: string | undefined) => void;
  over: AbortSignal;
}

async function keepRunning({ first, ...neo4j }: Restarts): Promise<never> {
  let running = first;
  for (let ends = 0; ;) {
    const wellSince = Date.now();
    let why = await untilEnd(running, neo4j);
    if (Date.now() - wellSince > WELL_AFTER_MS) ends = 0;
    for (let next: GuardedJvm | undefined; next === undefined;) {
      await waitTurn(why, ends++, neo4j);
      try {
        next = await startAgain(neo4j);
      } catch (error) {
        neo4j.over.throwIfAborted();
        why = error instanceof Error ? error.message : String(error);
      }
      running = next ?? running;
    }
    neo4j.tellAbsence(undefined);
    neo4j.onProgress("Neo4j answers again");
  }
}

async function startAgain({ launch, answers }: Omit<Restarts, "first">): Promise<GuardedJvm> {
  const jvm = launch();
  try {
    await answers(jvm);
    return jvm;
  } catch (error) {
    await jvm.stop(STOP_GRACE_MS);
    throw error;
  }
}

/** Says what became of it, once it has ended by itself or was ended as it could do nothing more. */
async function untilEnd(jvm: GuardedJvm, { isBeyondHelp, over }: Omit<Restarts, "first">): Promise<string> {
  const ended = new AbortController();
  void jvm.ended.then(() => {
    ended.abort();
  });
  // Trap: a race with `jvm.ended` at every look would keep something of each until the JVM ends, days later.
  const signal = AbortSignal.any([over, ended.signal]);
  while (!jvm.hasEnded()) {
    await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    over.throwIfAborted();
    if (jvm.hasEnded() || !(await isBeyondHelp())) continue;
    await jvm.stop(STOP_GRACE_MS);
    return "Neo4j could not write and has to be started anew";
  }
  return "Neo4j ended unexpectedly";
}

async function waitTurn(why: string, ends: number, neo4j: Omit<Restarts, "first">) {
  const { onProgress, tellAbsence, over } = neo4j;
  const seconds = PAUSES_S[Math.min(ends, PAUSES_S.length - 1)] ?? 0;
  const when = seconds > 0 ? ` in ${String(seconds)} s` : "";
  const tellStart = () => {
    tellAbsence(`The database has ended and is being started again (attempt ${String(ends + 1)})`);
  };
  tellStart();
  onProgress(`${why}; starting it again${when}`);
  await pause(seconds * 1000, undefined, { signal: over });
  await waitForRoom(neo4j);
  tellStart();
}

async function waitForRoom({ home, onProgress, tellAbsence, over }: Omit<Restarts, "first">): Promise<void> {
  if (freeMegabytes(home) >= ROOM_MB) return;
  tellAbsence("The disk of the database is full; it is started again as soon as there is room");
  onProgress(`The disk of ${home} is full: Neo4j is started as soon as ${String(ROOM_MB)} MB are free`);
  while (freeMegabytes(home) < ROOM_MB) await pause(500, undefined, { signal: over });
}
