import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { projectRoot } from "../../server/project-root.ts";
import {
  copyHome,
  follow,
  isAlive,
  jvmOf,
  makeHome,
  commandOf,
  removeHome,
  type RunningProcess,
  spawnStart,
  startClaimtrace,
} from "../support/claimtrace-process.ts";

const ready = /Claimtrace is ready: (http:\S+)/;
/** Generous: the machine may be building something else. */
const inTime = { timeout: 200_000, interval: 100 };
/** What is asked for, three times over. */
const noticedWithinMs = 9_000;
const atOnceMs = 1_000;
const healedWithinMs = 3_000;

const questions = [
  "/api/home",
  "/api/report",
  "/api/papers",
  "/api/compare",
  "/api/search?q=safety",
  "/api/card/anthropic",
  "/api/explore/anthropic/neighbours",
  "/api/card/openai",
];

/** Loaded and at rest, for others to be like it. */
let loaded: string;
let home: string;
let service: RunningProcess;
let address: string;

beforeAll(async () => {
  loaded = inject("loadedHome");
  home = copyHome(loaded);
  service = follow(spawnStart({ home }));
  [, address = ""] = await service.prints(ready);
});
afterAll(async () => {
  service.send("SIGTERM");
  await service.ended;
  removeHome(home);
});

describe("a database that is frozen", () => {
  test("is told to those who wait within three seconds, to those who come at once, and heals within one", async () => {
    // What it answers quickly it has answered before.
    for (const question of questions) await expect.poll(() => statusOf(question), inTime).toBe(200);
    const jvm = jvmOf(home);
    process.kill(jvm, "SIGSTOP");
    try {
      for (const { status, ms } of await Promise.all(questions.map(read))) {
        expect(status).toBe(503);
        expect(ms).toBeLessThan(noticedWithinMs);
      }
      for (const { status, ms } of await Promise.all([...questions, "/api/health"].map(read))) {
        expect(status).toBe(503);
        expect(ms).toBeLessThan(atOnceMs);
      }
    } finally {
      process.kill(jvm, "SIGCONT");
    }
    const returnedAt = performance.now();
    await expect.poll(() => statusOf("/api/home"), { ...inTime, interval: 50 }).toBe(200);
    expect(performance.now() - returnedAt).toBeLessThan(healedWithinMs);
    expect(jvmOf(home)).toBe(jvm);
  });
});

describe("a loader that is killed", () => {
  test("at several moments is noticed by no reader", async () => {
    const seen = new Set<string>();
    let isOver = false;
    const readOn = async () => {
      for (; !isOver; await pause(20)) {
        for (const question of ["/api/home", "/api/card/anthropic"]) {
          const answer = await fetch(address + question);
          seen.add(`${question} ${String(answer.status)} ${await answer.text()}`);
        }
      }
    };
    const reading = readOn();
    try {
      for (const afterMs of [0, 700, 1_400]) {
        const loader = startClaimtrace({ home, command: commandOf("load.ts", "--force") });
        await loader.prints(/Loading the report/);
        await pause(afterMs);
        loader.send("SIGKILL");
        expect(await loader.ended).toEqual({ code: null, signal: "SIGKILL" });
      }
    } finally {
      isOver = true;
      await reading;
    }
    // One answer to each question, whole and the same all the time.
    expect([...seen].map((answer) => answer.split(" ").slice(0, 2)).toSorted()).toEqual([
      ["/api/card/anthropic", "200"],
      ["/api/home", "200"],
    ]);
  });
});

describe("a database that is killed", () => {
  test("again and again, also before it answers, is started with growing pauses, told, and answers soon after", async () => {
    for (let kill = 0; kill < 4; kill++) {
      const killed = jvmOf(home);
      process.kill(killed, "SIGKILL");
      await expect.poll(() => hasOtherJvm(killed), inTime).toBe(true);
      const { status, ms } = await read("/api/home");
      expect(status).toBe(503);
      expect(ms).toBeLessThan(noticedWithinMs);
    }
    const killedAt = performance.now();
    const detail = "The database has ended and is being started again (attempt 4)";
    expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ detail });
    expect(await (await fetch(`${address}/api/home`)).json()).toMatchObject({
      type: "/problems/database-unavailable",
      detail,
    });
    expect(service.output()).toMatch(
      /starting it again\n[^]*starting it again in 1 s\n[^]*starting it again in 2 s\n[^]*starting it again in 5 s\n/,
    );
    const readers = questions.map(async (question) => {
      const waits: number[] = [];
      for (;;) {
        const { status, ms } = await read(question);
        waits.push(ms);
        if (status === 200) return { waits, at: performance.now() };
        await pause(200);
      }
    });
    await expect.poll(() => statusOf("/api/health"), inTime).toBe(200);
    const readyAt = performance.now();
    const answered = await Promise.all(readers);
    const longest = Math.max(...answered.flatMap(({ waits }) => waits));
    const after = Math.max(...answered.map(({ at }) => at - readyAt));
    process.stdout.write(
      `Healthy ${inSeconds(readyAt - killedAt)} after the kill; eight readers waited ${inSeconds(longest)} at most, the last was answered ${inSeconds(after)} after that.\n`,
    );
    expect(longest).toBeLessThan(noticedWithinMs);
    expect(after).toBeLessThan(noticedWithinMs);
    expect(readFileSync(join(home, "logs", "service.log"), "utf8")).toContain("starting it again in 2 s");
  });
});

describe("a start", () => {
  test.each(["SIGTERM", "SIGHUP"] as const)(
    "after %s to the group of npm waits for the end, and says so",
    async (signal) => {
      const own = makeHome({ like: loaded });
      const npm = startClaimtrace({ home: own, command: ["setsid", "npm", "--prefix", projectRoot, "start"] });
      await npm.prints(ready);
      // Frozen, the database needs its whole time to end.
      const jvm = jvmOf(own);
      process.kill(jvm, "SIGSTOP");
      process.kill(-npm.pid, signal);
      const next = startClaimtrace({ home: own });
      await next.prints(/Waiting for the Claimtrace that is ending in this folder \(process \d+\)/);
      await next.prints(ready);
      expect(isAlive(jvm)).toBe(false);
    },
  );

  test.each(["start.mjs", "neo4j.ts", "load.ts"])("%s in a folder that cannot be made says so", async (script) => {
    const file = join(mkdtempSync(join(tmpdir(), "claimtrace-file-")), "file");
    writeFileSync(file, "");
    const within = join(file, "home");
    onTestFinished(() => {
      rmSync(dirname(file), { recursive: true });
    });
    const start = startClaimtrace({ home: within, command: commandOf(script) });
    expect(await start.ended).toEqual({ code: 1, signal: null });
    expect(start.output()).toBe(
      `The folder ${within} cannot be used: a file stands where a folder has to be. Name another by CLAIMTRACE_HOME.\n`,
    );
  });
});

async function read(question: string): Promise<{ status: number; ms: number }> {
  const startedAt = performance.now();
  const answer = await fetch(address + question);
  await answer.arrayBuffer();
  return { status: answer.status, ms: performance.now() - startedAt };
}

async function statusOf(question: string): Promise<number> {
  return (await read(question)).status;
}

const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** Whether another JVM runs there; its file is away between two. */
function hasOtherJvm(killed: number): boolean {
  try {
    return jvmOf(home) > 0 && jvmOf(home) !== killed && isAlive(jvmOf(home));
  } catch {
    return false;
  }
}
