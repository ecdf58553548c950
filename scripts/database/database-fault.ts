import { type Connection, openDatabase } from "../../server/graph/database.ts";
import { connectionFault } from "../../server/graph/driver-fault.ts";
import { StartFault } from "../../server/start-fault.ts";

const NEEDED_MAJOR = "5";
/** Six seconds are promised until a wrong setting is told; less, and a server on a busy machine counts as none. */
const PATIENCE_MS = 5_000;

/**
 * Asks a database whether it is one that Claimtrace can use.
 *
 * @throws StartFault when it does not answer, does not let us in, lacks the database, or is another major version
 */
export async function checkDatabase(connection: Connection): Promise<void> {
  const database = openDatabase(connection, { patienceMs: PATIENCE_MS });
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
      return database === undefined
        ? `The home database of ${username} at ${uri} does not exist. Name another by NEO4J_DATABASE.`
        : `Neo4j at ${uri} has no database named ${database}. Check NEO4J_DATABASE; unset, it is the home database of ${username}.`;
    case "no-tls":
      return `What answers at ${uri} does not speak TLS. Use ${withoutTls(uri)} if the way there is safe without, or have the server take TLS.`;
    case "untrusted-certificate":
      return `The certificate of Neo4j at ${uri} is not trusted. Use ${trustingAny(uri)} if you know that it is the right server, or have NODE_EXTRA_CA_CERTS name the authority that signed it.`;
    case "not-bolt":
      return `What answers at ${uri} is no Neo4j that speaks Bolt over this scheme. Check the port of NEO4J_URI (Bolt is 7687 unless set otherwise, 7474 is for browsers); a server that takes TLS alone needs ${withTls(uri)}.`;
    case "other":
      return `Neo4j at ${uri} cannot be used: ${firstLine(error)}`;
  }
}

const withoutTls = (uri: string): string => uri.replace(/^(neo4j|bolt)\+s(?:sc)?:/, "$1:");
const trustingAny = (uri: string): string => uri.replace(/^(neo4j|bolt)\+s:/, "$1+ssc:");
const withTls = (uri: string): string => uri.replace(/^(neo4j|bolt):/, "$1+s:");

function firstLine(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return String(cause instanceof Error ? cause.message : cause).split("\n")[0] ?? "";
}
