import { Neo4jContainer } from "@testcontainers/neo4j";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Connection, openDatabase } from "../../server/graph/database.ts";
import { startLocalNeo4j } from "../../scripts/database/local-neo4j.ts";
import { testSizing } from "../../scripts/database/settings.ts";
import { projectRoot } from "../../server/project-root.ts";

export interface TestDatabase {
  connection: Connection;
  stop(): Promise<void>;
}

/**
 * A Neo4j for one test run: the one that NEO4J_TEST_URI names (it is emptied by tests!), else a local one with a throw-away
 * folder, else a container.
 *
 * @throws Error with the reason of each way that failed
 */
export async function provideTestDatabase(): Promise<TestDatabase> {
  const named = process.env["NEO4J_TEST_URI"];
  if (named) return useNamed(named);
  const reasons: string[] = [];
  for (const start of [startThrowAway, startContainer]) {
    try {
      return await start();
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(["There is no way to a Neo4j for these tests (NEO4J_TEST_URI is not set).", ...reasons].join("\n  "));
}

async function useNamed(uri: string): Promise<TestDatabase> {
  const connection = {
    uri,
    username: process.env["NEO4J_TEST_USERNAME"] ?? "neo4j",
    password: process.env["NEO4J_TEST_PASSWORD"] ?? "",
    database: "neo4j",
  };
  const database = openDatabase(connection);
  await database.verify().finally(() => database.close());
  return { connection, stop: () => Promise.resolve() };
}

async function startThrowAway(): Promise<TestDatabase> {
  const home = mkdtempSync(join(tmpdir(), "claimtrace-test-"));
  const jarsFolder = join(projectRoot, ".claimtrace", "jars");
  const onProgress = (step: string, percent?: number) => {
    if (percent === undefined || percent % 25 === 0)
      process.stdout.write(`${step}${percent === undefined ? "" : ` ${String(percent)} %`}\n`);
  };
  // Where the start fails the folder stays: the message names a log in it.
  const neo4j = await startLocalNeo4j({
    home,
    jarsFolder,
    sizing: testSizing,
    // Soon, for the starts of this run that follow.
    archiveClassesAfterMs: 20_000,
    onProgress,
  });
  return {
    connection: neo4j.connection,
    stop: async () => {
      await neo4j.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function startContainer(): Promise<TestDatabase> {
  const container = await new Neo4jContainer("neo4j:5.26-community").start();
  return {
    connection: {
      uri: container.getBoltUri(),
      username: container.getUsername(),
      password: container.getPassword(),
      database: "neo4j",
    },
    stop: async () => {
      await container.stop();
    },
  };
}
