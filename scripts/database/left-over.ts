import { existsSync, readFileSync } from "node:fs";
import type { OnProgress } from "../command/progress.ts";
import { endRun, findCommandLine, findRun } from "./process-identity.ts";

const GRACE_MS = 15_000;

/**
 * Ends the Neo4j that a killed process left behind in this folder: where even the shell that guards it was killed, or has
 * not finished yet. Only a process whose command names the folder is touched.
 */
export async function endLeftOver(home: string, pidFile: string, onProgress: OnProgress): Promise<void> {
  if (!existsSync(pidFile)) return;
  const run = findRun(Number(readFileSync(pidFile, "utf8")));
  if (!run || !findCommandLine(run.pid).includes(`--home-dir=${home}`)) return;
  onProgress(`Waiting for the Neo4j that an earlier start left behind to end (process ${String(run.pid)})`);
  await endRun(run, GRACE_MS);
}
