import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Connection, openDatabase } from "../graph/database.ts";
import { connectionFault } from "../graph/driver-fault.ts";
import type { OnProgress } from "../progress.ts";
import { StartFault } from "../start-fault.ts";
import { type GuardedJvm, startGuardedJvm } from "./guarded-jvm.ts";
import { passwordFile, providePassword, setInitialPassword } from "./initial-password.ts";
import { provideJars } from "./jars.ts";
import { getJava } from "./java.ts";
import type { ProcessRun } from "./process-identity.ts";
import { jvmArguments, neo4jConf, serviceSizing, type Sizing } from "./settings.ts";
import { explainStartFailure, wasPortTaken } from "./start-failure.ts";

/** Neo4j needs 0.3 to 2.3 seconds for its end (measured); one that has lost its disk never ends by itself. */
const STOP_GRACE_MS = 7_000;
const START_WITHIN_MS = 180_000;
/** A database that dies sooner than this after its start is not started again. */
const STABLE_AFTER_MS = 30_000;

export interface LocalNeo4jPlace {
  /** Holds data, password, logs and jars; created for its owner alone. */
  home: string;
  /** Shared by several homes; `<home>/jars` unless told. */
  jarsFolder?: string;
  sizing?: Sizing;
  onProgress: OnProgress;
}

export interface LocalNeo4j {
  connection: Connection;
  jvm: ProcessRun;
  /** Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts the Neo4j of a folder on a free loopback port and waits until it answers. One that dies later on its own is
 * started again on the same port, so that the driver's pool heals by itself.
 *
 * @throws StartFault saying what to do
 */
export async function startLocalNeo4j(place: LocalNeo4jPlace): Promise<LocalNeo4j> {
  const { home, onProgress, sizing = serviceSizing } = place;
  const jarsFolder = place.jarsFolder ?? join(home, "jars");
  const java = getJava(process.env);
  makeFolders(home);
  await provideJars(jarsFolder, join(dirname(jarsFolder), "logs", "maven.log"), onProgress);
  const password = providePassword(home);
  setInitialPassword(join(home, "data"), password);
  onProgress("Starting Neo4j 5.26");
  const command = { command: java.command, args: jvmArguments({ home, jarsFolder, javaMajor: java.major, sizing }) };
  const launch = (port: number) => {
    writeFileSync(join(home, "conf", "neo4j.conf"), neo4jConf(home, port, sizing), { mode: 0o600 });
    return startGuardedJvm({ ...command, logFile: logFileOf(home), pidFile: join(home, "neo4j.pid") });
  };
  const { jvm, connection, launchAgain } = await startOnFreePort(home, password, launch);
  return supervise({ home, connection, jvm, launchAgain, onProgress });
}

interface Started {
  jvm: GuardedJvm;
  connection: Connection;
  launchAgain: () => GuardedJvm;
}

/** Between finding a free port and taking it another process may be faster: one more try. */
async function startOnFreePort(home: string, password: string, launch: (port: number) => GuardedJvm): Promise<Started> {
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort();
    const connection = { uri: `bolt://127.0.0.1:${String(port)}`, username: "neo4j", password, database: "neo4j" };
    const jvm = launch(port);
    try {
      await answers(home, connection, jvm);
      return { jvm, connection, launchAgain: () => launch(port) };
    } catch (error) {
      await jvm.stop(STOP_GRACE_MS);
      if (attempt > 1 || !wasPortTaken(logFileOf(home))) throw error;
    }
  }
}

/** Returns once Neo4j takes a query. */
async function answers(home: string, connection: Connection, jvm: GuardedJvm): Promise<void> {
  const database = openDatabase(connection);
  const deadline = Date.now() + START_WITHIN_MS;
  try {
    for (;;) {
      const fault = await database.verify().then(
        () => undefined,
        (error: unknown) => connectionFault(error),
      );
      if (fault === undefined) return;
      if (jvm.hasEnded()) throw new StartFault(explainStartFailure(logFileOf(home), join(home, "data")));
      if (fault === "wrong-credentials") throw new StartFault(lostPassword(home));
      if (Date.now() > deadline) throw new StartFault(`Neo4j does not answer. Its own words: ${logFileOf(home)}`);
      await pause(100);
    }
  } finally {
    await database.close();
  }
}

interface Supervised extends Started {
  home: string;
  onProgress: OnProgress;
}

function supervise({ home, connection, jvm: first, launchAgain, onProgress }: Supervised): LocalNeo4j {
  let jvm = first;
  let stopping: Promise<void> | undefined;
  const watch = (startedAt: number) => {
    void jvm.ended.then(() => {
      if (stopping) return;
      if (Date.now() - startedAt < STABLE_AFTER_MS) {
        onProgress(explainStartFailure(logFileOf(home), join(home, "data")));
        return;
      }
      onProgress("Neo4j ended unexpectedly; starting it again");
      jvm = launchAgain();
      watch(Date.now());
    });
  };
  watch(Date.now());
  const run = first.findJvm();
  if (!run) throw new StartFault(explainStartFailure(logFileOf(home), join(home, "data")));
  return {
    connection,
    jvm: run,
    stop: () => (stopping ??= jvm.stop(STOP_GRACE_MS)),
  };
}

function lostPassword(home: string): string {
  return `The database in ${join(home, "data")} does not take the password in ${passwordFile(home)}. Put the right file back, or remove the data folder: the report is loaded anew.`;
}

function logFileOf(home: string): string {
  return join(home, "logs", "neo4j.log");
}

function makeFolders(home: string): void {
  for (const folder of [home, join(home, "conf"), join(home, "logs")])
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  // It may have been made before, by a build, for everybody.
  chmodSync(home, 0o700);
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === "object") resolve(address.port);
      });
    });
  });
}
