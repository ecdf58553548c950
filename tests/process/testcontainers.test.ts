import { Neo4jContainer } from "@testcontainers/neo4j";
import { getContainerRuntimeClient } from "testcontainers";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../server/graph/database.ts";

/** The third way to a database for the tests. Where no engine answers, its failure has to be the one that we pass on. */
test("testcontainers gives a Neo4j 5.26, or says that no container engine answers", async () => {
  const start = () => new Neo4jContainer("neo4j:5.26-community").start();
  const hasEngine = await getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
  if (!hasEngine) {
    await expect(start()).rejects.toThrow("Could not find a working container runtime strategy");
    return;
  }
  const container = await start();
  onTestFinished(async () => {
    await container.stop();
  });
  const database = openDatabase({
    uri: container.getBoltUri(),
    username: container.getUsername(),
    password: container.getPassword(),
    database: "neo4j",
  });
  onTestFinished(() => database.close());
  expect(await database.verify()).toEqual({
    version: expect.stringMatching(/^5\.26\./) as string,
    edition: "community",
  });
});
