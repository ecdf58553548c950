import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { projectRoot } from "../../server/project-root.ts";
import {
  guardsOf,
  isAlive,
  jvmOf,
  makeHome,
  provideLoadedHome,
  prepareStarts,
  startClaimtrace,
} from "../support/claimtrace-process.ts";

const ready = /Claimtrace is ready: (http:\S+)/;
/** Generous: the machine may be building something else. */
const inTime = { timeout: 120_000, interval: 100 };

let loaded: string;
beforeAll(async () => {
  await prepareStarts();
  loaded = await provideLoadedHome();
});

test("a start in an empty folder serves the report, keeps its secrets, and TERM ends service and Neo4j", async () => {
  const home = makeHome();
  const service = startClaimtrace({ home });
  const [, address = ""] = await service.prints(ready);
  expect(await healthOf(address)).toMatchObject({ code: 200, status: "ready" });
  expect(modeOf(home)).toBe("700");
  expect(modeOf(join(home, "password"))).toBe("600");
  expect(service.output()).toContain("Starting Neo4j");
  expect(service.output()).toContain("Loading the report");
  const password = readFileSync(join(home, "password"), "utf8").trim();
  for (const file of ["neo4j.log", "service.log"]) {
    expect(readFileSync(join(home, "logs", file), "utf8")).not.toContain(password);
  }

  const jvm = jvmOf(home);
  service.send("SIGTERM");
  expect(await service.ended).toEqual({ code: 0, signal: null });
  expect(isAlive(jvm)).toBe(false);
  expect(existsSync(join(home, "running.json"))).toBe(false);
  expect(readFileSync(join(home, "logs", "neo4j.log"), "utf8")).toContain("Stopped.");

  const second = startClaimtrace({ home });
  await second.prints(ready);
  expect(second.output()).not.toMatch(/Building|Fetching|Loading/);
  second.send("SIGINT");
  expect(await second.ended).toEqual({ code: 0, signal: null });
});

test("TERM to npm itself ends service and Neo4j in order, though npm passes it on to neither", async () => {
  const home = makeHome({ like: loaded });
  const npm = startClaimtrace({ home, command: ["npm", "--prefix", projectRoot, "start"] });
  await npm.prints(ready);
  const jvm = jvmOf(home);
  npm.send("SIGTERM");
  await expect.poll(() => isAlive(jvm) || existsSync(join(home, "running.json")), inTime).toBe(false);
  expect(readFileSync(join(home, "logs", "neo4j.log"), "utf8")).toContain("Stopped.");
});

test("a second start in the same folder says that one is running, and where", async () => {
  const home = makeHome({ like: loaded });
  const first = startClaimtrace({ home });
  const [, address = ""] = await first.prints(ready);
  const second = startClaimtrace({ home });
  expect(await second.ended).toEqual({ code: 1, signal: null });
  expect(second.output()).toBe(
    `Claimtrace is already running in this folder: ${address} (npm start, process ${String(first.pid)}). Use that one, or end it first.\n`,
  );
  await expect.poll(() => healthOf(address), inTime).toMatchObject({ code: 200 });
});

test("no Neo4j stays behind a service that was killed, and the next start works", async () => {
  const home = makeHome({ like: loaded });
  const killed = startClaimtrace({ home });
  await killed.prints(ready);
  const jvm = jvmOf(home);
  killed.send("SIGKILL");
  await killed.ended;
  await expect.poll(() => isAlive(jvm), inTime).toBe(false);
  await startClaimtrace({ home }).prints(ready);
});

test.runIf(process.platform === "linux")(
  "a Neo4j whose guard was killed as well is ended by the next start",
  async () => {
    const home = makeHome({ like: loaded });
    const killed = startClaimtrace({ home });
    await killed.prints(ready);
    const jvm = jvmOf(home);
    const guards = guardsOf(jvm);
    for (const guard of guards) process.kill(guard, "SIGSTOP");
    killed.send("SIGKILL");
    await killed.ended;
    for (const guard of guards) process.kill(guard, "SIGKILL");
    expect(isAlive(jvm)).toBe(true);

    const next = startClaimtrace({ home });
    await next.prints(ready);
    expect(isAlive(jvm)).toBe(false);
    expect(jvmOf(home)).not.toBe(jvm);
  },
);

test("a Neo4j that dies is told by health at once, and the service heals by itself", async () => {
  const home = makeHome({ like: loaded });
  const service = startClaimtrace({ home });
  const [, address = ""] = await service.prints(ready);
  process.kill(jvmOf(home), "SIGKILL");
  await expect.poll(() => healthOf(address), inTime).toMatchObject({ code: 503 });
  await expect.poll(() => healthOf(address), inTime).toMatchObject({ code: 200, status: "ready" });
  expect(service.output()).toContain("Neo4j ended unexpectedly; starting it again");
});

async function healthOf(address: string): Promise<{ code: number; status: unknown }> {
  const answer = await fetch(`${address}/api/health`);
  const body = (await answer.json()) as { status: unknown };
  return { code: answer.status, status: body.status };
}

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}
