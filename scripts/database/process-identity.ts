import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/**
 * A text that only this run of the process has: its start time. A number alone would not do, since the system gives the
 * number of a dead process to another.
 *
 * @returns undefined when no such process is running
 */
function findProcessIdentity(pid: number): string | undefined {
  if (process.platform === "linux") return findIdentityInProc(pid);
  const { status, stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return status === 0 ? stdout.trim() || undefined : undefined;
}

/** The program and its arguments; empty when there is no such process. */
export function findCommandLine(pid: number): string {
  if (process.platform !== "linux")
    return spawnSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout;
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

/** Slim Linux images have no `ps`. */
function findIdentityInProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
    // The name of the program comes first, in brackets, and may hold blanks.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const isZombie = fields[0] === "Z";
    return isZombie ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** One run of a process. */
export interface ProcessRun {
  pid: number;
  identity: string;
}

export function findRun(pid: number): ProcessRun | undefined {
  const identity = findProcessIdentity(pid);
  return identity === undefined ? undefined : { pid, identity };
}

export function isRunning(run: ProcessRun): boolean {
  return findProcessIdentity(run.pid) === run.identity;
}

/** Sends TERM, waits, and sends KILL to what is still there. Returns once the process is gone. */
export async function endRun(run: ProcessRun, graceMs: number): Promise<void> {
  send(run, "SIGTERM");
  if (await hasEnded(run, graceMs)) return;
  send(run, "SIGKILL");
  await hasEnded(run, 5_000);
}

async function hasEnded(run: ProcessRun, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (isRunning(run)) {
    if (Date.now() > deadline) return false;
    await pause(50);
  }
  return true;
}

function send(run: ProcessRun, signal: NodeJS.Signals): void {
  try {
    if (isRunning(run)) process.kill(run.pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}
