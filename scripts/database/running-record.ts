import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { StartFault } from "../../server/start-fault.ts";
import type { OnProgress } from "../command/progress.ts";
import { makeHome } from "./home-folder.ts";
import { findRun, isRunning } from "./process-identity.ts";

/**
 * Design: `.claimtrace/running.json` says who uses the folder's database. It counts only while the process it names is
 * running, so a record that a killed process left behind blocks nobody. Should two starts clear the same left-over in the
 * same instant, Neo4j's own lock on its store stops the second.
 */
/** Requests under way get three seconds and Neo4j seven, on a machine that may be busy. */
const ENDS_WITHIN_MS = 60_000;

const processRun = z.object({ pid: z.number(), identity: z.string() });
const runningRecord = z.object({
  holder: processRun,
  /** What the user called: `npm start`. */
  startedBy: z.string(),
  /** Where its Neo4j answers. */
  neo4jUri: z.optional(z.string()),
  /** Where the service answers. */
  address: z.optional(z.string()),
  /** It was told to end and does so, which takes some seconds. */
  ending: z.optional(z.boolean()),
});
export type RunningRecord = z.infer<typeof runningRecord>;

export interface HomeLock {
  tell(more: Pick<RunningRecord, "neo4jUri" | "address">): void;
  /** Has the next start in this folder wait. It cannot be told on a full disk, where that start is refused. */
  tellEnding(): void;
  release(): void;
}

/** @returns undefined when nothing that is still running uses the folder */
export function findRunningRecord(home: string): RunningRecord | undefined {
  const record = readRecord(home);
  return record && isRunning(record.holder) ? record : undefined;
}

/**
 * Returns once no other process uses the folder, waiting for one that is ending.
 *
 * @throws StartFault when one uses it that is not, saying where it answers
 */
export async function awaitHome(home: string, onProgress: OnProgress): Promise<void> {
  const deadline = Date.now() + ENDS_WITHIN_MS;
  for (let record = findRunningRecord(home); record; record = findRunningRecord(home)) {
    if (record.ending !== true || Date.now() > deadline) throw new StartFault(describeRunning(home, record));
    onProgress(`Waiting for the Claimtrace that is ending in this folder (process ${String(record.holder.pid)})`);
    await pause(100);
  }
}

/**
 * Takes the folder for this process.
 *
 * @throws StartFault when another process uses the folder, saying where it answers
 */
export function lockHome(home: string, startedBy: string): HomeLock {
  const holder = findRun(process.pid);
  if (!holder) throw new Error("This process cannot find itself");
  makeHome(home);
  let record: RunningRecord = { holder, startedBy };
  for (let attempt = 0; !createRecord(home, record); attempt++) {
    const other = readRecord(home);
    if ((other && isRunning(other.holder)) || attempt > 2) throw new StartFault(describeRunning(home, other));
    rmSync(recordPath(home), { force: true });
  }
  let isHeld = true;
  const tell = (more: Partial<RunningRecord>) => {
    record = { ...record, ...more };
    writeRecord(home, record);
  };
  return {
    tell,
    tellEnding: () => {
      try {
        if (isHeld) tell({ ending: true });
      } catch {
        // The end goes on without.
      }
    },
    release: () => {
      isHeld = false;
      rmSync(recordPath(home), { force: true });
    },
  };
}

function describeRunning(home: string, record: RunningRecord | undefined): string {
  if (!record) return `Another start is using ${home} at this moment. Try again.`;
  const where = record.address ?? (record.neo4jUri ? `Neo4j at ${record.neo4jUri}` : "still starting");
  const pid = String(record.holder.pid);
  return `Claimtrace is already running in this folder: ${where} (${record.startedBy}, process ${pid}). Use that one, or end it first.`;
}

function recordPath(home: string): string {
  return join(home, "running.json");
}

function readRecord(home: string): RunningRecord | undefined {
  try {
    return runningRecord.parse(JSON.parse(readFileSync(recordPath(home), "utf8")));
  } catch {
    return undefined;
  }
}

/** Creates the record with all that it says at once, so nobody reads half of it; false where there is one already. */
function createRecord(home: string, record: RunningRecord): boolean {
  const draft = writeDraft(home, record);
  try {
    linkSync(draft, recordPath(home));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function writeRecord(home: string, record: RunningRecord): void {
  renameSync(writeDraft(home, record), recordPath(home));
}

function writeDraft(home: string, record: RunningRecord): string {
  const draft = `${recordPath(home)}.${String(process.pid)}`;
  writeFileSync(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  return draft;
}
