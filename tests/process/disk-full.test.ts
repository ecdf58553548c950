import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statfsSync, symlinkSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../server/graph/database.ts";
import {
  commandOf,
  copyDatabase,
  provideLoadedHome,
  prepareStarts,
  sharedJars,
  startClaimtrace,
} from "../support/claimtrace-process.ts";

const ready = /Claimtrace is ready: (http:\S+)/;
/** Generous: the machine may be building something else. */
const inTime = { timeout: 200_000, interval: 200 };
/** Room for the database and its logs, not for the report once more. */
const DISK_MB = 96;
const questions = ["/api/health", "/api/home", "/api/papers", "/api/card/anthropic", "/api/search?q=safety"];

let loaded: string;
beforeAll(async () => {
  await prepareStarts();
  loaded = await provideLoadedHome();
});

test("on a full disk reads go on, a load names the disk and what it needs, and a broken database heals with room", async ({
  skip,
}) => {
  const home = mountDisk(`size=${String(DISK_MB)}m`);
  if (home === undefined) return skip("not run: this user may not mount a small disk (it needs root and mount)");
  symlinkSync(sharedJars, join(home, "jars"));
  copyDatabase(loaded, home);
  const service = startClaimtrace({ home });
  const [, address = ""] = await service.prints(ready);
  const ask = async (question: string) => (await fetch(address + question)).status;
  const counts = async () => ((await (await fetch(`${address}/api/health`)).json()) as { counts: unknown }).counts;
  const before = await counts();

  const filler = fillDisk(home);
  for (let round = 0; round < 20; round++) {
    expect(await Promise.all(questions.map(ask))).toEqual(questions.map(() => 200));
  }
  expect(service.output().match(/service\.log cannot be written; lines are dropped/g)).toHaveLength(1);

  const load = startClaimtrace({ home, command: loadCommand });
  expect(await load.ended).toEqual({ code: 1, signal: null });
  expect(load.output()).toMatch(
    new RegExp(
      `^Nothing was written: the disk of ${home} has \\d MB free, the report needs about \\d+ MB\\. Free some space, or set CLAIMTRACE_HOME to another disk\\.$`,
      "m",
    ),
  );
  expect(await Promise.all(questions.map(ask))).toEqual(questions.map(() => 200));

  await writeUntilRefused(home);
  await expect.poll(() => ask("/api/health"), inTime).toBe(503);
  await service.prints(/could not write and has to be started anew/);
  await service.prints(/is full: Neo4j is started as soon as 16 MB are free/);
  rmSync(filler);
  await expect.poll(() => ask("/api/health"), inTime).toBe(200);
  expect(await Promise.all(questions.map(ask))).toEqual(questions.map(() => 200));
  expect(await counts()).toEqual(before);
  expect(readFileSync(join(home, "logs", "service.log"), "utf8")).toContain("lines were dropped");
});

test("a folder on a read-only disk is told in a sentence", async ({ skip }) => {
  const disk = mountDisk("ro");
  if (disk === undefined) return skip("not run: this user may not mount a small disk (it needs root and mount)");
  for (const [home, command] of [
    [disk, undefined],
    [join(disk, "home"), undefined],
    [join(disk, "home"), loadCommand],
  ] as const) {
    const start = startClaimtrace({ home, ...(command && { command }) });
    expect(await start.ended).toEqual({ code: 1, signal: null });
    expect(start.output()).toBe(
      `The folder ${home} cannot be used: its disk is read-only. Name another by CLAIMTRACE_HOME.\n`,
    );
  }
});

const loadCommand = commandOf("load.ts", "--force");

/** A small disk in memory, gone when the test ends; undefined where this user may not have one. */
function mountDisk(options: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "claimtrace-disk-"));
  if (spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]).status !== 0) return undefined;
  onTestFinished(() => {
    // Lazily: a process that is ending may have a file open.
    spawnSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Takes all the room there is. @returns the file that took it */
function fillDisk(folder: string): string {
  const file = join(folder, "filler");
  const descriptor = openSync(file, "w");
  const block = Buffer.alloc(65_536);
  try {
    while (statfsSync(folder).bavail > 0) writeSync(descriptor, block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  } finally {
    closeSync(descriptor);
  }
  return file;
}

/** What a load does that began before the disk was full. */
async function writeUntilRefused(home: string): Promise<void> {
  const { neo4jUri } = JSON.parse(readFileSync(join(home, "running.json"), "utf8")) as { neo4jUri: string };
  const password = readFileSync(join(home, "password"), "utf8").trim();
  const database = openDatabase({ uri: neo4jUri, username: "neo4j", password, database: undefined });
  const write = () =>
    database.execute("UNWIND range(1, 20000) AS n CREATE (:Probe {text: 'so many times the same text'})");
  await expect(write()).rejects.toThrow();
  await database.close();
}
