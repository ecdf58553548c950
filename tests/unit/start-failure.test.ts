import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { explainVersion } from "../../scripts/database/database-fault.ts";
import { explainStartFailure } from "../../scripts/database/start-failure.ts";

const folder = mkdtempSync(join(tmpdir(), "claimtrace-unit-"));
const log = join(folder, "neo4j.log");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Lines as Neo4j 5.26 and the JVM print them. */
test.each([
  ["java.io.IOException: No space left on device", /^The disk is full: Neo4j cannot write to \/data\. Free some space/],
  [
    "org.neo4j.kernel.internal.locker.FileLockException: Lock file has been locked by another process: /data/databases/store_lock",
    /in use by another process/,
  ],
  [
    "java.lang.UnsupportedClassVersionError: org/neo4j/server/CommunityEntryPoint has been compiled by a more recent version",
    /^Java is too old/,
  ],
  [
    "Error occurred during initialization of VM\nCould not reserve enough space for 1048576KB object heap",
    /not enough memory/,
  ],
  [
    "java.nio.file.AccessDeniedException: /data/databases",
    /^Neo4j may not write to \/data\. Check who owns the folder/,
  ],
  ["Exception in thread main: something that nobody foresaw", /^Neo4j ended while it was starting\./],
])("of %j the reader is told one line that says what to do", (text, expected) => {
  writeFileSync(log, `2025-11-23 06:35:54.000+0000 ERROR ${text}\n\tat org.neo4j.Somewhere.run(Somewhere.java:1)\n`);
  const told = explainStartFailure(log, "/data");
  expect(told).toMatch(expected);
  expect(told).not.toContain("\n");
});

test("only a Neo4j of version 5 will do", () => {
  expect(explainVersion("bolt://db:7687", "5.26.30")).toBeUndefined();
  expect(explainVersion("bolt://db:7687", "5.27-aura")).toBeUndefined();
  for (const version of ["4.4.42", "2025.10.1", "50.1"]) {
    expect(explainVersion("bolt://db:7687", version)).toBe(
      `Neo4j at bolt://db:7687 is version ${version}; Claimtrace needs version 5. Name another by NEO4J_URI, or unset it to have a local one started.`,
    );
  }
});
