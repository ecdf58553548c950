import { chmodSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Connection, openDatabase } from "../../server/graph/database.ts";
import { needsRestart } from "../../server/graph/driver-fault.ts";
import type { OnProgress } from "../command/progress.ts";
import { openClassArchive } from "./class-archive.ts";
import { findFreePort } from "./free-port.ts";
import { type GuardedJvm, startGuardedJvm } from "./guarded-jvm.ts";
import { makeHome } from "./home-folder.ts";
import { passwordFile, providePassword, setInitialPassword } from "./initial-password.ts";
import { provideJars } from "./jars.ts";
import { getJava } from "./java.ts";
import { endLeftOver } from "./left-over.ts";
import { jvmArguments, neo4jConf, serviceSizing, type Sizing } from "./settings.ts";
import { explainStartFailure, isDiskFull, wasPortTaken } from "./start-failure.ts";
import { supervise } from "./supervision.ts";
import { waitForAnswer } from "./wait-for-answer.ts";

/** Neo4j needs 0.3 to 2.3 seconds for its end (measured); one that has lost its disk never ends by itself. */
const STOP_GRACE_MS = 7_000;
/** A look that waits is better than one that starts over: on a busy machine the first connections take seconds. */
const PATIENCE_MS = 30_000;
const ARCHIVE_CLASSES_AFTER_MS = 90_000;

export interface LocalNeo4jPlace {
  /** Holds data, password, logs and jars; created for its owner alone. */
  home: string;
  /** Shared by several homes; `<home>/jars` unless told. */
  jarsFolder?: string;
  sizing?: Sizing;
  /** When an archive of the classes is made for the next start: by then most have been met. */
  archiveClassesAfterMs?: number;
  onProgress: OnProgress;
}

export interface LocalNeo4j {
  connection: Connection;
  /** What is being done about it while it is not there; undefined while it is. */
  explainAbsence(): string | undefined;
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
  const java = getJava(process.env);
  makeFolders(home);
  const jarsFolder = await provideRealJars(place);
  await endLeftOver(home, pidFileOf(home), onProgress);
  const password = providePassword(home);
  setInitialPassword(join(home, "data"), password);
  onProgress("Starting Neo4j 5.26");
  const classes = openClassArchive({ home, jarsFolder, java });
  const launch = (port: number) => {
    writeFileSync(join(home, "conf", "neo4j.conf"), neo4jConf(home, port, sizing), { mode: 0o600 });
    const args = jvmArguments({ home, jarsFolder, javaMajor: java.major, sizing });
    return startGuardedJvm({
      command: java.command,
      args: [...classes.jvmArguments(), ...args],
      logFile: logFileOf(home),
      pidFile: pidFileOf(home),
    });
  };
  const { jvm, connection, launchAgain } = await startOnFreePort(home, password, launch);
  const looking = openDatabase(connection, { patienceMs: PATIENCE_MS });
  const { stop, explainAbsence } = supervise({
    home,
    first: jvm,
    launch: launchAgain,
    answers: (started) => answers(home, connection, started),
    isBeyondHelp: () => looking.read("RETURN 1").then(() => false, needsRestart),
    onProgress,
  });
  const callOff = classes.makeAfter(place.archiveClassesAfterMs ?? ARCHIVE_CLASSES_AFTER_MS);
  return {
    connection,
    explainAbsence,
    stop: async () => {
      await Promise.all([stop(STOP_GRACE_MS), looking.close(), callOff()]);
    },
  };
}

async function provideRealJars({
  home,
  onProgress,
  jarsFolder = join(home, "jars"),
}: LocalNeo4jPlace): Promise<string> {
  await provideJars(jarsFolder, join(dirname(jarsFolder), "logs", "maven.log"), onProgress);
  return realpathSync(jarsFolder);
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

function answers(home: string, connection: Connection, jvm: GuardedJvm): Promise<void> {
  return waitForAnswer(connection, (fault) => {
    // Without room on the disk it neither comes up nor ends.
    if (jvm.hasEnded() || isDiskFull(logFileOf(home))) return explainEnd(home);
    if (fault === "too-long") return `Neo4j does not answer. Its own words: ${logFileOf(home)}`;
    if (fault !== "wrong-credentials") return undefined;
    return `The database in ${join(home, "data")} does not take the password in ${passwordFile(home)}. Put the right file back, or remove the data folder: the report is loaded anew.`;
  });
}

function explainEnd(home: string): string {
  return explainStartFailure(logFileOf(home), join(home, "data"));
}

function pidFileOf(home: string): string {
  return join(home, "neo4j.pid");
}

function logFileOf(home: string): string {
  return join(home, "logs", "neo4j.log");
}

function makeFolders(home: string): void {
  for (const folder of [home, join(home, "conf"), join(home, "logs")]) makeHome(folder);
  // It may have been made before, by a build, for everybody.
  chmodSync(home, 0o700);
}
