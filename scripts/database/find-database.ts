import type { Connection } from "../../server/graph/database.ts";
import type { OnProgress } from "../command/progress.ts";
import { MissingTool, StartFault } from "../../server/start-fault.ts";
import { type ContainerNeo4j, startContainerNeo4j } from "./container-neo4j.ts";
import { checkDatabase } from "./database-fault.ts";
import { providePassword } from "./initial-password.ts";
import { type LocalNeo4j, startLocalNeo4j } from "./local-neo4j.ts";
import { awaitHome, findRunningRecord, type HomeLock, lockHome } from "./running-record.ts";

export interface DatabaseSearch {
  /** What NEO4J_URI names, if it does. */
  configured: Connection | undefined;
  home: string;
  /** What the user called, for the next one who starts: `npm start`. */
  startedBy: string;
  /**
   * Whether to use the folder's database beside the process that has it now, as `npm run load` does, rather than refuse.
   */
  share?: boolean;
  /** Aborted when the process begins to end, so that the next start in this folder waits for it rather than refuse. */
  ending?: AbortSignal;
  onProgress: OnProgress;
}

export interface FoundDatabase {
  connection: Connection;
  /** For the first line of a log: `the local Neo4j`. */
  description: string;
  /** What is being done about a database that does not answer; undefined where nothing is, or nothing need be. */
  explainAbsence(): string | undefined;
  /** On whose disk it writes; undefined where that is not known. */
  folder: string | undefined;
  /** Lets the next start in this folder say where the service answers. */
  tellAddress(address: string): void;
  /** Stops what was started here, nothing else. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Finds the database, or starts one: what NEO4J_URI names, else a local one (Java and Maven), else a container (Docker).
 *
 * @throws StartFault with one message that says what to do
 */
export async function findDatabase(search: DatabaseSearch): Promise<FoundDatabase> {
  const { configured, home, startedBy, share = false, ending, onProgress } = search;
  if (configured) {
    await checkDatabase(configured);
    return untouched(configured, `Neo4j at ${configured.uri}`);
  }
  const running = share ? findRunningRecord(home) : undefined;
  if (running?.neo4jUri !== undefined && running.ending !== true) {
    const found = untouched(ownConnection(home, running.neo4jUri), "the Neo4j that runs in this folder");
    return { ...found, folder: home };
  }
  await awaitHome(home, onProgress);
  const lock = lockHome(home, startedBy);
  ending?.addEventListener("abort", lock.tellEnding);
  try {
    return await startOne(search, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startOne({ home, onProgress }: DatabaseSearch, lock: HomeLock): Promise<FoundDatabase> {
  try {
    const neo4j = await startLocalNeo4j({ home, onProgress });
    return { ...started(neo4j, "the local Neo4j", lock), folder: home, explainAbsence: neo4j.explainAbsence };
  } catch (missing) {
    if (!(missing instanceof MissingTool)) throw missing;
    try {
      return started(await startContainerNeo4j(home, onProgress), "the Neo4j in a container", lock);
    } catch (error) {
      throw error instanceof MissingTool ? new StartFault(nameAllWays(missing.message)) : error;
    }
  }
}

function nameAllWays(firstWay: string): string {
  return [
    firstWay,
    "Or start Docker: the Neo4j of docker-compose.yml is then used.",
    "Or set NEO4J_URI and NEO4J_PASSWORD to a Neo4j 5 that you have.",
  ].join("\n  ");
}

function started(neo4j: ContainerNeo4j | LocalNeo4j, description: string, lock: HomeLock): FoundDatabase {
  lock.tell({ neo4jUri: neo4j.connection.uri });
  return {
    connection: neo4j.connection,
    description,
    explainAbsence: () => undefined,
    folder: undefined,
    tellAddress: (address) => {
      lock.tell({ address });
    },
    stop: async () => {
      lock.tellEnding();
      await neo4j.stop();
      lock.release();
    },
  };
}

function untouched(connection: Connection, description: string): FoundDatabase {
  return {
    connection,
    description,
    explainAbsence: () => undefined,
    folder: undefined,
    tellAddress: () => undefined,
    stop: () => Promise.resolve(),
  };
}

function ownConnection(home: string, uri: string): Connection {
  return { uri, username: "neo4j", password: providePassword(home), database: "neo4j" };
}
