import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readReport } from "../../seed/format/read-report.ts";
import { projectRoot } from "../../server/project-root.ts";
import { guardsOf, isAlive, jvmOf, removeHome, sharedJars, startClaimtrace } from "../support/claimtrace-process.ts";

const ready = /Claimtrace is ready: (http:\S+)/;
/** Generous: the machine may be building something else. */
const inTime = { timeout: 120_000, interval: 100 };

/** The folder that these starts have after one another, as one user's does. */
let home: string;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "claimtrace-process-"));
  symlinkSync(sharedJars, join(home, "jars"));
});
afterAll(() => {
  removeHome(home);
});

test("a first start that is killed five times, before, while and after its database starts and loads, is healed by the next", async () => {
  const moments: [RegExp, number][] = [
    [/Starting Neo4j/, 0],
    [/Starting Neo4j/, 2_500],
    [/Loading the report/, 0],
    [/Loading the report/, 400],
    [/Loading the report/, 900],
  ];
  for (const [step, afterMs] of moments) {
    const killed = startClaimtrace({ home });
    await killed.prints(step);
    await pause(afterMs);
    killed.send("SIGKILL");
    expect(await killed.ended).toEqual({ code: null, signal: "SIGKILL" });
  }
});

test("a first start serves the report, keeps its secrets, refuses a second beside it, and TERM ends service and Neo4j", async () => {
  const service = startClaimtrace({ home });
  const [, address = ""] = await service.prints(ready);
  expect(await healthOf(address)).toMatchObject({ code: 200, status: "ready", claims: await countClaims() });
  expect(modeOf(home)).toBe("700");
  expect(modeOf(join(home, "password"))).toBe("600");
  expect(service.output()).toContain("Starting Neo4j");
  expect(service.output()).toContain("Loading the report");
  const password = readFileSync(join(home, "password"), "utf8").trim();
  for (const file of ["neo4j.log", "service.log"]) {
    expect(readFileSync(join(home, "logs", file), "utf8")).not.toContain(password);
  }

  const second = startClaimtrace({ home });
  expect(await second.ended).toEqual({ code: 1, signal: null });
  expect(second.output()).toBe(
    `Claimtrace is already running in this folder: ${address} (npm start, process ${String(service.pid)}). Use that one, or end it first.\n`,
  );
  expect(await healthOf(address)).toMatchObject({ code: 200 });

  const jvm = jvmOf(home);
  service.send("SIGTERM");
  expect(await service.ended).toEqual({ code: 0, signal: null });
  expect(isAlive(jvm)).toBe(false);
  expect(existsSync(join(home, "running.json"))).toBe(false);
  expect(readFileSync(join(home, "logs", "neo4j.log"), "utf8")).toContain("Stopped.");
});

test("the next has nothing to build, fetch or load, and TERM to npm itself ends it in order, though npm passes it on to neither", async () => {
  // The databases of the tests before this one have left an archive of their classes, unless this file is run by itself.
  const hasArchive = readdirSync(sharedJars).some((file) => file.endsWith(".jsa"));
  if (!hasArchive) process.stdout.write("There is no archive of classes yet: not tested that a start uses it.\n");
  const npm = startClaimtrace({ home, command: ["npm", "--prefix", projectRoot, "start"] });
  await npm.prints(ready);
  expect(npm.output()).not.toMatch(/Building|Fetching|Loading/);
  const jvm = jvmOf(home);
  if (process.platform === "linux") {
    const maps = readFileSync(`/proc/${String(jvm)}/maps`, "utf8");
    expect(/classes-\w+\.jsa/.test(maps)).toBe(hasArchive);
  }
  npm.send("SIGTERM");
  await expect.poll(() => isAlive(jvm) || existsSync(join(home, "running.json")), inTime).toBe(false);
  expect(readFileSync(join(home, "logs", "neo4j.log"), "utf8")).toContain("Stopped.");
});

test("no Neo4j stays behind a service that was killed", async () => {
  const killed = startClaimtrace({ home });
  await killed.prints(ready);
  const jvm = jvmOf(home);
  killed.send("SIGKILL");
  await killed.ended;
  await expect.poll(() => isAlive(jvm), inTime).toBe(false);
});

test("the start after a kill works, a Neo4j whose guard was killed as well is ended by the next, and Ctrl-C ends that", async () => {
  const killed = startClaimtrace({ home });
  await killed.prints(ready);
  const jvm = jvmOf(home);
  const guards = process.platform === "linux" ? guardsOf(jvm) : [];
  for (const guard of guards) process.kill(guard, "SIGSTOP");
  killed.send("SIGKILL");
  await killed.ended;
  for (const guard of guards) process.kill(guard, "SIGKILL");
  if (guards.length > 0) expect(isAlive(jvm)).toBe(true);

  const next = startClaimtrace({ home });
  await next.prints(ready);
  expect(isAlive(jvm)).toBe(false);
  expect(jvmOf(home)).not.toBe(jvm);
  next.send("SIGINT");
  expect(await next.ended).toEqual({ code: 0, signal: null });
});

async function healthOf(address: string): Promise<{ code: number; status: unknown; claims: unknown }> {
  const answer = await fetch(`${address}/api/health`);
  const { status, counts } = (await answer.json()) as { status: unknown; counts: { claim?: number } };
  return { code: answer.status, status, claims: counts.claim };
}

async function countClaims(): Promise<number> {
  return (await readReport(join(projectRoot, "seed", "state-of-ai-2023"))).claims.length;
}

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}
