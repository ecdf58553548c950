import type { TestProject } from "vitest/node";
import { openDatabase } from "../../server/graph/database.ts";
import { drawSafetyGraph } from "./draw-safety-graph.ts";
import { listenOn } from "./listening-app.ts";
import { provideTestDatabase } from "./neo4j-for-tests.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of a real service over the safety graph. */
    safetyService: string;
  }
}

/** The real service over the safety graph, for tests of the page that walk in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { connection, stop } = await provideTestDatabase();
  const database = openDatabase(connection);
  const end = async () => {
    await database.close();
    await stop();
  };
  try {
    await drawSafetyGraph(database);
    const service = await listenOn(database, { webFolder: "/nowhere", allowedHosts: [], onLog: () => undefined });
    project.provide("safetyService", service.address);
    return async () => {
      await service.close();
      await end();
    };
  } catch (error) {
    await end();
    throw error;
  }
}
