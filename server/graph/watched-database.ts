import { Problem } from "../contract/problem.ts";
import { askVersion, type Connection, type Database, openDatabase, type Row } from "./database.ts";
import { isSilence } from "./driver-fault.ts";
import { createTurns } from "./turns.ts";

/**
 * Design: a server that is gone refuses a connection, one that is frozen says nothing, and a slow question says nothing
 * either. So while readers wait and nothing was heard for a moment, a question that nothing but life is asked of is asked
 * on a connection of its own. Where that too stays without an answer all who wait are sent away and who comes is refused at
 * once. The same question, still on its way, ends the silence: a server that goes on answers it first thing.
 *
 * Silence is counted in turns of this process's own clock: one that gets no processor hears nothing, and counts nothing.
 *
 * While the server is away nobody else asks. One that comes back is cold, and readers by the dozen who all open connections
 * and have statements planned at once time each other out (seen: a minute of refusals after its port was open). So `warmUp`
 * asks first what they will ask. Meanwhile they are let in two at a time, beside it and never before it, and who has no
 * answer within three seconds is told to come again; the server counts as ready when it is warm.
 */
const TICK_MS = 100;
const LOOK_AFTER_TICKS = 3;
/** With the moment before it 2.4 s: three were promised. */
const SILENT_AFTER_TICKS = 24;
const COLD_AT_ONCE = 2;
/** Seen on a busy machine: a statement that is planned for the first time by a cold server takes more than ten seconds. */
const WARM_UP_TIMEOUT_MS = 60_000;
/** How long a request may wait for a server that is cold, all its statements together. */
const COLD_PATIENCE_MS = 2_700;
const RETRY_AFTER_S = 2;
/** How long a look may be on its way before another takes its place, as on a network that was cut; doubled each time. */
const SHORTEST_LOOK_MS = 5_000;
const LONGEST_LOOK_MS = 60_000;

export interface Watch {
  /** Asks what readers will ask, one question after the other, through the database it is given, which lets it go first. */
  warmUp: (database: Database) => Promise<void>;
  /** What is being done about a server that does not answer, where that is known. */
  explainAbsence: () => string | undefined;
}

export interface WatchedDatabase extends Database {
  /** Settles when what readers will ask has been asked once; until then they are let in two at a time. Never rejects. */
  warmUp(): Promise<void>;
}

/**
 * A database for readers, which notices within three seconds that the server is gone or frozen, and its return within one.
 * Only `read` and `verify` are watched: who writes has a database of its own. `verify` tells no server that is still cold.
 */
export function openWatchedDatabase(connection: Connection, { warmUp, explainAbsence }: Watch): WatchedDatabase {
  const database = openDatabase(connection);
  const turns = createTurns(Number.POSITIVE_INFINITY);
  const turnsOfWarmUp = createTurns(COLD_AT_ONCE);
  /** When a request first asked a server that was cold; it is known by its signal. */
  const coldSince = new WeakMap<AbortSignal, number>();
  const waiting = new Set<AbortController>();
  let isAway = false;
  let hasToBecomeWarm = false;
  let isCold = false;
  let quietTicks = 0;

  const comeAgain = (why: string) => new Problem("database-unavailable", why, { retryAfterS: RETRY_AFTER_S });
  const describeAbsence = () => comeAgain(explainAbsence() ?? "The database does not answer");
  const describeCold = () => comeAgain("The database has just started and is warming up");
  const leave = () => {
    isAway = true;
    for (const reader of waiting) reader.abort(describeAbsence());
  };
  const hear = () => {
    quietTicks = 0;
    if (!isAway) return;
    isAway = false;
    // One that was frozen is as warm as before.
    if (hasToBecomeWarm) void becomeWarm();
    hasToBecomeWarm = false;
  };
  const becomeWarm = async () => {
    isCold = true;
    turns.allow(COLD_AT_ONCE);
    // So that its connection is open when it has to be quick.
    scout.look();
    // It fails where the server went away in its midst: it is begun anew at the return.
    await warmUp({ ...watched, read: readFirst }).catch(() => (hasToBecomeWarm = true));
    isCold = false;
    turns.allow(Number.POSITIVE_INFINITY);
  };
  const scout = openScout(connection, hear, (error) => {
    hasToBecomeWarm ||= !isSilence(error);
    leave();
  });

  /** Asks while it is known that somebody waits, so that a silence is noticed and ends the waiting. */
  const ask = async (signal: AbortSignal | undefined, question: (reader: AbortController) => Promise<Row[]>) => {
    if (isAway) throw describeAbsence();
    const reader = new AbortController();
    const goAway = () => {
      reader.abort(signal?.reason);
    };
    signal?.throwIfAborted();
    signal?.addEventListener("abort", goAway);
    waiting.add(reader);
    try {
      const answer = await question(reader);
      hear();
      return answer;
    } catch (error) {
      if (isUnavailable(error) && !reader.signal.aborted) scout.look();
      throw error;
    } finally {
      waiting.delete(reader);
      signal?.removeEventListener("abort", goAway);
    }
  };

  /** Sends a reader away whose request has waited long enough for a server that is cold. */
  const limitPatience = (reader: AbortController, signal: AbortSignal | undefined): NodeJS.Timeout => {
    const now = performance.now();
    const since = (signal && coldSince.get(signal)) ?? now;
    if (signal) coldSince.set(signal, since);
    const leaveCold = () => {
      if (isCold) reader.abort(describeCold());
    };
    return setTimeout(leaveCold, since + COLD_PATIENCE_MS - now);
  };

  const read: Database["read"] = (statement, parameters, options = {}) =>
    ask(options.signal, async (reader) => {
      const patience = isCold ? limitPatience(reader, options.signal) : undefined;
      try {
        await turns.begin(reader.signal);
        return await database.read(statement, parameters, { ...options, signal: reader.signal }).finally(turns.end);
      } finally {
        clearTimeout(patience);
      }
    });

  const readFirst: Database["read"] = (statement, parameters, { signal } = {}) =>
    ask(signal, async (reader) => {
      await turnsOfWarmUp.begin(reader.signal);
      return database
        .read(statement, parameters, { timeoutMs: WARM_UP_TIMEOUT_MS, signal: reader.signal })
        .finally(turnsOfWarmUp.end);
    });

  const ticking = setInterval(() => {
    quietTicks = waiting.size > 0 || isAway ? quietTicks + 1 : 0;
    if (quietTicks >= LOOK_AFTER_TICKS) scout.look();
    if (quietTicks >= SILENT_AFTER_TICKS && !isAway) leave();
  }, TICK_MS).unref();

  const watched: WatchedDatabase = {
    ...database,
    read,
    verify: async () => {
      if (isCold) throw describeCold();
      return askVersion(read);
    },
    warmUp: becomeWarm,
    close: async () => {
      clearInterval(ticking);
      await Promise.all([database.close(), scout.close()]);
    },
  };
  return watched;
}

interface Scout {
  /** Asks for a sign of life, unless one is on its way. */
  look(): void;
  close(): Promise<void>;
}

function openScout(connection: Connection, onAnswer: () => void, onEnd: (error: unknown) => void): Scout {
  const open = () => openDatabase(connection, { patienceMs: LONGEST_LOOK_MS });
  let database = open();
  let isLooking = false;
  let isClosed = false;
  let timeoutMs = SHORTEST_LOOK_MS;
  const ask = async () => {
    try {
      await database.read("RETURN 1", {}, { timeoutMs });
      timeoutMs = SHORTEST_LOOK_MS;
      onAnswer();
    } catch (error) {
      if (isClosed) return;
      timeoutMs = Math.min(2 * timeoutMs, LONGEST_LOOK_MS);
      // Nobody waits for connections to close that may never answer again.
      void database.close().catch(() => undefined);
      database = open();
      onEnd(error);
    }
    isLooking = false;
  };
  return {
    look: () => {
      if (isLooking) return;
      isLooking = true;
      void ask();
    },
    close: () => {
      isClosed = true;
      return database.close();
    },
  };
}

function isUnavailable(error: unknown): boolean {
  return error instanceof Problem && error.code === "database-unavailable";
}
