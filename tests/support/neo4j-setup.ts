import type { TestProject } from "vitest/node";
import type { Connection } from "../../server/graph/database.ts";
import { provideTestDatabase } from "./neo4j-for-tests.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The database of this run: empty at its start, and no one else's. */
    neo4j: Connection;
  }
}

/** Gives a run its Neo4j, or fails it: a test that needs a database is never skipped. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { connection, stop } = await provideTestDatabase();
  project.provide("neo4j", connection);
  return stop;
}
