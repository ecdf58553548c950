import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findFreePort } from "../../scripts/database/free-port.ts";
import { startLocalNeo4j } from "../../scripts/database/local-neo4j.ts";
import { testSizing } from "../../scripts/database/settings.ts";
import { makeHome, startClaimtrace } from "../support/claimtrace-process.ts";

const otherWays = [
  "  Or start Docker: the Neo4j of docker-compose.yml is then used.",
  "  Or set NEO4J_URI and NEO4J_PASSWORD to a Neo4j 5 that you have.",
  "",
].join("\n");

/** A start that fails: what it said, with exit code 1 and nothing of a stack. */
async function failedStart(home: string, env: NodeJS.ProcessEnv): Promise<string> {
  const startedAt = performance.now();
  const start = startClaimtrace({ home, env });
  expect(await start.ended).toEqual({ code: 1, signal: null });
  // Six seconds are promised where no database has to be started first.
  if (!start.output().includes("Starting Neo4j")) expect(performance.now() - startedAt).toBeLessThan(18_000);
  expect(start.output()).not.toMatch(/^\s+at /m);
  expect(existsSync(join(home, "running.json"))).toBe(false);
  return start.output();
}

test("all faults of the settings are told at once", async () => {
  const said = await failedStart(makeHome(), { PORT: "many", HOST: "a b", NEO4J_URI: "http://localhost:7474" });
  expect(said).toBe(
    [
      "The settings have faults:",
      "PORT must be a whole number from 0 to 65535",
      "HOST must be a host name or an address, such as 127.0.0.1 or fd00::2, without a port",
      "NEO4J_URI must look like neo4j://host:7687 (schemes: neo4j, neo4j+s, neo4j+ssc, bolt, bolt+s, bolt+ssc)",
      "NEO4J_PASSWORD is missing: NEO4J_URI is set, so its password is needed\n",
    ].join("\n  "),
  );
});

test("a taken port is told before a database is started", async () => {
  const home = makeHome();
  const port = await takePort();
  expect(await failedStart(home, { PORT: String(port) })).toBe(
    `Another program listens on port ${String(port)} of 127.0.0.1. End it, or choose another port: PORT=${String(port + 1)} npm start\n`,
  );
  expect(existsSync(join(home, "data"))).toBe(false);
});

test("no Java", async () => {
  const home = makeHome();
  const said = await failedStart(home, { PATH: makePrograms(home, {}) });
  expect(said).toBe(
    `Java is missing: install Java 17 or 21 (a JRE is enough) so that \`java\` is on the PATH.\n${otherWays}`,
  );
});

test("a Java that is too old", async () => {
  const home = makeHome();
  const path = makePrograms(home, { java: `echo 'openjdk version "11.0.22" 2024-01-16' >&2` });
  expect(await failedStart(home, { PATH: path })).toBe(
    `Java is too old: java is version 11, Neo4j 5.26 needs 17 or later. Install Java 17 or 21, or point JAVA_HOME at it.\n${otherWays}`,
  );
});

test("no Maven at the first start", async () => {
  const home = makeHome({ withJars: false });
  const said = await failedStart(home, { PATH: makePrograms(home, { java: java17 }) });
  expect(said).toBe(
    `Fetching Neo4j 5.26 (once): 0 %\nMaven is missing: install it so that \`mvn\` is on the PATH. The first start needs it to fetch Neo4j.\n${otherWays}`,
  );
});

test("no network at the first start: Maven's words are kept, not shown", async () => {
  const home = makeHome({ withJars: false });
  const refusal = "[ERROR] Could not transfer artifact org.neo4j:neo4j:pom:5.26.30 from/to central: Unknown host";
  const path = makePrograms(home, { java: java17, mvn: `echo '${refusal}'; exit 1` });
  const log = join(home, "logs", "maven.log");
  expect(await failedStart(home, { PATH: path })).toBe(
    `Fetching Neo4j 5.26 (once): 0 %\nNo network: Maven could not fetch Neo4j, which the first start needs. Connect, or set a proxy or mirror in Maven's settings.xml. Maven's own words: ${log}\n`,
  );
  expect(readFileSync(log, "utf8")).toContain(refusal);
  expect(existsSync(join(home, "jars"))).toBe(false);
});

test("no answer where NEO4J_URI points", async () => {
  const uri = `bolt://127.0.0.1:${String(await findFreePort())}`;
  const said = await failedStart(makeHome(), { NEO4J_URI: uri, NEO4J_PASSWORD: "secret-of-mine" });
  expect(said).toBe(
    `No Neo4j answers at ${uri}. Start it, check NEO4J_URI, or unset NEO4J_URI to have a local one started.\n`,
  );
});

test("a port that speaks another language than Bolt", async () => {
  const http = createHttpServer((_, response) => response.end("a page"));
  onTestFinished(() => void http.close());
  const port = await new Promise<number>((resolve) => {
    http.listen(0, "127.0.0.1", () => {
      const address = http.address();
      if (address !== null && typeof address === "object") resolve(address.port);
    });
  });
  const uri = `bolt://127.0.0.1:${String(port)}`;
  expect(await failedStart(makeHome(), { NEO4J_URI: uri, NEO4J_PASSWORD: "secret-of-mine" })).toBe(
    `What answers at ${uri} is no Neo4j that speaks Bolt over this scheme. Check the port of NEO4J_URI (Bolt is 7687 unless set otherwise, 7474 is for browsers); a server that takes TLS alone needs bolt+s://127.0.0.1:${String(port)}.\n`,
  );
});

test("a wrong password, a missing database, and a folder that another Neo4j uses", async () => {
  const home = makeHome();
  const neo4j = await startLocalNeo4j({ home, sizing: testSizing, onProgress: () => undefined });
  onTestFinished(() => neo4j.stop());
  const { uri, password } = neo4j.connection;

  const wrongPassword = await failedStart(makeHome(), { NEO4J_URI: uri, NEO4J_PASSWORD: "secret-of-mine" });
  expect(wrongPassword).toBe(
    `Neo4j at ${uri} refuses the user neo4j with this password. Check NEO4J_USERNAME and NEO4J_PASSWORD.\n`,
  );

  const settings = { NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: "absent" };
  expect(await failedStart(makeHome(), settings)).toBe(
    `Neo4j at ${uri} has no database named absent. Check NEO4J_DATABASE; unset, it is the home database of neo4j.\n`,
  );

  for (const scheme of ["bolt", "neo4j"]) {
    const overTls = uri.replace("bolt:", `${scheme}+s:`);
    expect(await failedStart(makeHome(), { NEO4J_URI: overTls, NEO4J_PASSWORD: password })).toBe(
      `What answers at ${overTls} does not speak TLS. Use ${uri.replace("bolt:", `${scheme}:`)} if the way there is safe without, or have the server take TLS.\n`,
    );
  }

  const sharing = makeHome();
  symlinkSync(join(home, "data"), join(sharing, "data"));
  expect(await failedStart(sharing, {})).toBe(
    `Starting Neo4j 5.26\nThe database in ${join(sharing, "data")} is in use by another process. End that one, or set CLAIMTRACE_HOME to another folder.\n`,
  );
});

const java17 = `echo 'openjdk version "17.0.15" 2025-04-15' >&2`;

/** A PATH with the shell and these small programs alone: a machine that lacks the rest. */
function makePrograms(home: string, programs: Record<string, string>): string {
  const folder = join(home, "bin");
  mkdirSync(folder);
  symlinkSync("/bin/sh", join(folder, "sh"));
  for (const [name, body] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

function takePort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => {
    server.close();
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address !== null && typeof address === "object") resolve(address.port);
    });
  });
}
