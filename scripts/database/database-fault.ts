import { type Connection, openDatabase } from "../../server/graph/database.ts";
import { connectionFault } from "../../server/graph/driver-fault.ts";
import { StartFault } from "../../server/start-fault.ts";

const NEEDED_MAJOR = "5";

/**
 * Asks a database whether it is one that Claimtrace can use.
 *
 * @throws StartFault when it does not answer, does not let us in, lacks the database, or is another major version
 */
export async function checkDatabase(connection: Connection): Promise<void> {
  const database = openDatabase(connection);
  try {
    const { version } = await database.verify();
    const fault = explainVersion(connection.uri, version);
    if (fault !== undefined) throw new StartFault(fault);
  } catch (error) {
    throw error instanceof StartFault ? error : new StartFault(explain(connection, error));
  } finally {
    await database.close();
  }
}

/** @returns undefined for a version that Claimtrace can use */
export function explainVersion(uri: string, version: string): string | undefined {
  if (version.split(".")[0] === NEEDED_MAJOR) return undefined;
  return `Neo4j at ${uri} is version ${version}; Claimtrace needs version 5. Name another by NEO4J_URI, or unset it to have a local one started.`;
}

function explain({ uri, username, database }: Connection, error: unknown): string {
  const fault = connectionFault(error);
  switch (fault) {
    case "wrong-credentials":
      return `Neo4j at ${uri} refuses the user ${username} with this password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`;
    case "no-answer":
      return `No Neo4j answers at ${uri}. Start it, check NEO4J_URI, or unset NEO4J_URI to have a local one started.`;
    case "unknown-database":
      return `Neo4j at ${uri} has no database named ${database}. Check NEO4J_DATABASE.`;
    case "other":
      return `Neo4j at ${uri} cannot be used: ${firstLine(error)}`;
  }
}

function firstLine(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return String(cause instanceof Error ? cause.message : cause).split("\n")[0] ?? "";
}
