import neo4j, { type Driver, type Session } from "neo4j-driver";
import { setTimeout as pause } from "node:timers/promises";
import { isDriverError, isRetryable, timedOutHere, toProblem } from "./driver-fault.ts";
import { type Explanation, readExplanation } from "./explanation.ts";
import { toNeo4jParameters } from "./parameters.ts";

export interface Connection {
  uri: string;
  username: string;
  password: string;
  /** Undefined: the user's home database, as its server says. */
  database: string | undefined;
}

/** One record as a plain object. Numbers are JavaScript numbers; times are stored as text, so no driver type leaves. */
export type Row = Record<string, unknown>;

export interface ReadOptions {
  /** The server ends the statement after this; 10,000 unless told. */
  timeoutMs?: number;
  /** Aborting rejects at once with the signal's reason and has the server drop the statement. */
  signal?: AbortSignal;
}

export interface WriteOptions {
  /** What SHOW TRANSACTIONS tells of the transaction, so that others see how far it is. */
  metadata?: Record<string, string>;
}

export type Run = (statement: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

/**
 * The edge to Neo4j. Whole numbers in `parameters` reach it as INTEGER at any depth (`real` in parameters.ts keeps a
 * FLOAT); `undefined` becomes null.
 *
 * Every method throws `Problem`: `database-unavailable` (with `retryAfterS`), `query-timed-out`, `conflict`, else `internal`.
 * A database that is gone fails within three seconds, and the next call after its return succeeds.
 */
export interface Database {
  /** Runs one statement in READ mode, which refuses every write. Tries once more where the driver calls the fault passing. */
  read(statement: string, parameters?: Record<string, unknown>, options?: ReadOptions): Promise<Row[]>;
  /**
   * One write transaction, all or nothing. `work` runs again from its start when Neo4j reports a passing fault such as a
   * deadlock, so it must do nothing but `run`.
   */
  write<T>(work: (run: Run) => Promise<T>, options?: WriteOptions): Promise<T>;
  /** Runs one statement in a transaction of its own, for schema commands and `CALL { } IN TRANSACTIONS`. */
  execute(statement: string, parameters?: Record<string, unknown>): Promise<Row[]>;
  /** The plan of a statement, which is not run, and what the server remarks about it. */
  explain(statement: string, parameters?: Record<string, unknown>): Promise<Explanation>;
  /** Asks for the server's version (`5.26.30`) and edition (`community`). */
  verify(): Promise<{ version: string; edition: string }>;
  close(): Promise<void>;
}

const READ_TIMEOUT_MS = 10_000;
const WRITE_TIMEOUT_MS = 300_000;
/** Past the server's own limit, for a server or a network that has stopped answering altogether. */
const GRACE_MS = 2_000;
/** No second try after this: both together must end within three seconds. */
const RETRY_WITHIN_MS = 500;

interface Opening {
  /** How long a server that has opened its port may take to answer there. */
  patienceMs?: number;
}

/** Opens a pool of connections without waiting for the server; `verify` tells whether it is there. */
export function openDatabase(connection: Connection, { patienceMs = 2_000 }: Opening = {}): Database {
  // Trap: the driver writes into this object, so it is made anew for each.
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
    disableLosslessIntegers: true,
    // Measured: on defaults a database that is gone is noticed after a minute.
    connectionTimeout: patienceMs,
    connectionAcquisitionTimeout: patienceMs + 500,
    maxTransactionRetryTime: 2_000,
    // An idle connection may have been cut on the way without a word.
    connectionLivenessCheckTimeout: 30_000,
    userAgent: "claimtrace",
    telemetryDisabled: true,
  });
  return databaseOver(driver, connection.database);
}

function databaseOver(driver: Driver, name: string | undefined): Database {
  const database = name === undefined ? {} : { database: name };
  const readMode = { ...database, defaultAccessMode: neo4j.session.READ };
  const writeMode = { ...database, defaultAccessMode: neo4j.session.WRITE };

  const read: Database["read"] = async (statement, parameters = {}, { timeoutMs = READ_TIMEOUT_MS, signal } = {}) => {
    const attempt = () => runOnce(driver.session(readMode), { statement, parameters, timeoutMs, signal });
    const startedAt = performance.now();
    try {
      return await attempt().catch(async (error: unknown) => {
        if (!isRetryable(error) || performance.now() - startedAt > RETRY_WITHIN_MS) throw error;
        await pause(50, undefined, { signal });
        return attempt();
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw toProblem(error);
    }
  };

  return {
    read,
    write: (work, options = {}) => writeOnce(driver.session(writeMode), work, options),
    execute: (statement, parameters = {}) =>
      runOnce(driver.session(writeMode), { statement, parameters, timeoutMs: WRITE_TIMEOUT_MS }).catch(rethrow),
    explain: async (statement, parameters = {}) => {
      const session = driver.session(readMode);
      try {
        return readExplanation(await session.run(`EXPLAIN ${statement}`, toNeo4jParameters(parameters)).summary());
      } catch (error) {
        throw toProblem(error);
      } finally {
        closeQuietly(session);
      }
    },
    verify: () => askVersion(read),
    close: () => driver.close(),
  };
}

/** What `verify` tells, asked through `read`. */
export async function askVersion(read: Database["read"]): Promise<{ version: string; edition: string }> {
  const [row] = await read("CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition");
  return { version: String(row?.["version"]), edition: String(row?.["edition"]) };
}

interface Request {
  statement: string;
  parameters: Record<string, unknown>;
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

/**
 * One statement on a session of its own. `session.run` rather than `executeRead`: measured 1.75 times as fast on a one-row
 * look-up. The driver knows no signal here and may wait for ever on a silent network, hence the race.
 */
async function runOnce(session: Session, { statement, parameters, timeoutMs, signal }: Request): Promise<Row[]> {
  signal?.throwIfAborted();
  const giveUp = new AbortController();
  try {
    const answer = session.run(statement, toNeo4jParameters(parameters), { timeout: timeoutMs });
    const result = await Promise.race([answer, overdue(timeoutMs, giveUp.signal), aborted(signal, giveUp.signal)]);
    return result.records.map((record) => record.toObject() as Row);
  } finally {
    giveUp.abort();
    // Closing a session with a statement under way resets its connection: the server drops the statement.
    closeQuietly(session);
  }
}

/** Rejects once the time is up; stays pending after `over`. */
function overdue(timeoutMs: number, over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => {
      reject(timedOutHere(timeoutMs));
    }, timeoutMs + GRACE_MS);
    over.addEventListener("abort", () => {
      clearTimeout(timer);
    });
  });
}

/** Rejects with the signal's reason when it is aborted; stays pending after `over`. */
function aborted(signal: AbortSignal | undefined, over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const onAbort = () => {
      reject(signal?.reason as Error);
    };
    signal?.addEventListener("abort", onAbort, { once: true, signal: over });
  });
}

async function writeOnce<T>(
  session: Session,
  work: (run: Run) => Promise<T>,
  { metadata = {} }: WriteOptions,
): Promise<T> {
  try {
    return await session.executeWrite(
      (transaction) =>
        work(async (statement, parameters = {}) => {
          const result = await transaction.run(statement, toNeo4jParameters(parameters));
          return result.records.map((record) => record.toObject() as Row);
        }),
      { timeout: WRITE_TIMEOUT_MS, metadata },
    );
  } catch (error) {
    // What `work` itself throws is not the database's and passes unchanged.
    throw isDriverError(error) ? toProblem(error) : error;
  } finally {
    closeQuietly(session);
  }
}

function rethrow(error: unknown): never {
  throw toProblem(error);
}

/** Nobody waits for a session to close, and a connection that broke has told so through its statement. */
function closeQuietly(session: Session): void {
  session.close().catch(() => undefined);
}
