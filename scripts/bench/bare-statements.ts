import neo4j, { type Driver } from "neo4j-driver";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pino } from "pino";
import { health } from "../../server/contract/health.ts";
import { readStatements } from "../../server/graph/cypher.ts";
import { type Connection, type Database, openDatabase } from "../../server/graph/database.ts";
import { toNeo4jParameters } from "../../server/graph/parameters.ts";
import { createApp } from "../../server/http/app.ts";
import { projectRoot } from "../../server/project-root.ts";
import { fetchPatiently } from "./patient-fetch.ts";

interface Sent {
  statement: string;
  parameters: Record<string, unknown>;
  startedAt: number;
  endedAt: number;
}

/** The statements of one request, those that ran at the same time together, one group after the other. */
export type Waves = Pick<Sent, "statement" | "parameters">[][];

/**
 * Learns which statements each address asks of the database, by serving it once here with a database that writes down
 * what it is asked.
 */
export async function recordStatements(connection: Connection, paths: readonly string[]): Promise<Map<string, Waves>> {
  let sent: Sent[] = [];
  // Looked up now and then for all requests together, not for each.
  const statements = readStatements(join(projectRoot, "cypher"));
  const lookedUp = new Set(["health/datasets", "health/replacements"].map((name) => statements.get(name)));
  const database = openDatabase(connection);
  const recording: Database = {
    ...database,
    read: async (statement, parameters = {}, options) => {
      const entry: Sent = { statement, parameters, startedAt: performance.now(), endedAt: Number.POSITIVE_INFINITY };
      sent.push(entry);
      const rows = await database.read(statement, parameters, options);
      entry.endedAt = performance.now();
      return rows;
    },
  };
  const app = await createApp({
    database: recording,
    webFolder: join(projectRoot, "dist", "web"),
    allowedHosts: [],
    logger: pino({ level: "silent" }),
  });
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const waves = new Map<string, Waves>();
  for (const path of paths) {
    // The first time fills what is kept in between, such as the version of the data.
    await fetchPatiently(address + path);
    sent = [];
    await fetchPatiently(address + path);
    waves.set(
      path,
      groupByTime(path === health.path ? sent : sent.filter(({ statement }) => !lookedUp.has(statement))),
    );
  }
  server.closeAllConnections();
  server.close();
  await database.close();
  return waves;
}

/** A statement that began after all before it had ended begins a new group. */
function groupByTime(sent: readonly Sent[]): Waves {
  const waves: Sent[][] = [];
  for (const entry of sent) {
    const last = waves.at(-1);
    if (last?.some(({ endedAt }) => endedAt > entry.startedAt)) last.push(entry);
    else waves.push([entry]);
  }
  return waves;
}

/** Runs the statements again on the driver alone: no shapes, no HTTP, no JSON. */
export async function replay(driver: Driver, waves: Waves): Promise<void> {
  for (const wave of waves) {
    await Promise.all(
      wave.map(async ({ statement, parameters }) => {
        const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
        await session.run(statement, toNeo4jParameters(parameters));
        await session.close();
      }),
    );
  }
}

export const openDriver = (connection: Connection): Driver =>
  neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
    disableLosslessIntegers: true,
  });
