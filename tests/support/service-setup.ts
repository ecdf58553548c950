import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "./browser.ts";
import { follow, spawnStart } from "./claimtrace-process.ts";
import { provideTestDatabase } from "./neo4j-for-tests.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the service that the browser tests visit: built, started and loaded as `npm start` does it. */
    service: string;
  }
}

export const insecureHost = "claimtrace.test";

/** Starts the real thing once for all browser tests, on a database of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The packaged browser unpacks itself at its first use; two at once would spoil each other's file.
  await findBrowser();
  const { connection, stop } = await provideTestDatabase();
  const home = mkdtempSync(join(tmpdir(), "claimtrace-e2e-"));
  const service = follow(
    spawnStart({
      home,
      env: {
        NEO4J_URI: connection.uri,
        NEO4J_USERNAME: connection.username,
        NEO4J_PASSWORD: connection.password,
        NEO4J_DATABASE: connection.database,
        CLAIMTRACE_RELOAD: "changed",
        // A name that is not this machine's to a browser, so that its pages are in no secure context.
        ALLOWED_HOSTS: insecureHost,
      },
    }),
  );
  const end = async () => {
    service.send("SIGTERM");
    await service.ended;
    await stop();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const [, address = ""] = await service.prints(/ready: (http:\S+)/);
    project.provide("service", address);
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}
