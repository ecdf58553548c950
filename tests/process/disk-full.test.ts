import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statfsSync, symlinkSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { commandOf, copyDatabase, sharedJars, startClaimtrace } from "../support/claimtrace-process.ts";

const ready = /Claimtrace is ready: (http:\S+)/;
/** Generous: the machine may be building something else. */
const inTime = { timeout: 200_000, interval: 200 };
/** Room for the database, its logs and one load. */
const DISK_MB = 96;
const questions = ["/api/health", "/api/home", "/api/papers", "/api/card/anthropic", "/api/search?q=safety"];
const loadCommand = commandOf("load.ts", "--force");
const failed = { code: 1, signal: null };

let loaded: string;
beforeAll(async () => {
  loaded = inject("loadedHome");
});

const name =
  "on a full disk reads go on and a load names what it needs; one that fills in its midst breaks nothing that room does not heal";

test(name, { timeout: 900_000 }, async ({ skip }) => {
  const home = mountDisk(`size=${String(DISK_MB)}m`);
  if (home === undefined) return skip("not run: this user may not mount a small disk (it needs root and mount)");
  symlinkSync(sharedJars, join(home, "jars"));
  copyDatabase(loaded, home);
  const service = startClaimtrace({ home });
  const [, address = ""] = await service.prints(ready);
  const ask = async (question: string) => (await fetch(address + question)).status;
  const health = async () => (await (await fetch(`${address}/api/health`)).json()) as Record<string, unknown>;
  await expect.poll(health, inTime).toMatchObject({ status: "ready" });
  const whole = await health();

  const filler = fillDisk(home);
  for (let round = 0; round < 20; round++) {
    expect(await Promise.all(questions.map(ask))).toEqual(questions.map(() => 200));
  }
  expect(service.output().match(/service\.log cannot be written; lines are dropped/g)).toHaveLength(1);
  const refused = startClaimtrace({ home, command: loadCommand });
  expect(await refused.ended).toEqual(failed);
  expect(refused.output()).toMatch(
    new RegExp(`^Nothing was written: ${needs(home)}, or set CLAIMTRACE_HOME to another disk\\.$`, "m"),
  );
  expect(await Promise.all(questions.map(ask))).toEqual(questions.map(() => 200));

  rmSync(filler);
  const cut = startClaimtrace({ home, command: loadCommand });
  await cut.prints(/Loading the report/);
  fillDisk(home);
  expect(await cut.ended).toEqual(failed);
  expect(cut.output()).toMatch(
    new RegExp(`^The disk is full, the report that was there is kept: ${needs(home)} and try again\\.$`, "m"),
  );
  await service.prints(/could not write and has to be started anew/);
  await service.prints(/is full: Neo4j is started as soon as 16 MB are free/);
  const detail = "The disk of the database is full; it is started again as soon as there is room";
  await expect.poll(health, inTime).toMatchObject({ status: "database-unavailable", detail });

  rmSync(filler);
  await expect.poll(health, inTime).toEqual(whole);
  expect(await Promise.all(questions.map(ask))).toEqual(questions.map(() => 200));
  expect(readFileSync(join(home, "logs", "service.log"), "utf8")).toContain("lines were dropped");
});

/** The disk, what is free there and what is needed, as a pattern. */
const needs = (home: string): string =>
  `the disk of ${home} has \\d MB free, the report needs about \\d+ MB\\. Free some space`;

/** A small disk in memory, gone when the test ends; undefined where this user may not have one. */
function mountDisk(options: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "claimtrace-disk-"));
  if (spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]).status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
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
