import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { onTestFinished } from "vitest";
import { projectRoot } from "../../server/project-root.ts";
import { follow, inherited, type RunningProcess } from "./claimtrace-process.ts";

/** A command as somebody types it. A test of the documents looks for these in the tests' sources. */
export type TypedCall = `npm ${string}`;

interface Surroundings {
  home: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs a documented command through npm, from a folder that is not the checkout; killed when the test ends. */
export function typed(call: TypedCall, surroundings: Surroundings): RunningProcess {
  const { running, kill } = spawnTyped(call, surroundings);
  onTestFinished(kill);
  return running;
}

export function spawnTyped(call: TypedCall, { home, env = {} }: Surroundings) {
  const [program = "", ...args] = call.split(" ");
  // A group of its own, as a terminal gives one: Ctrl-C reaches npm and what it started.
  const child = spawn(program, ["--prefix", projectRoot, ...args], {
    cwd: tmpdir(),
    detached: true,
    env: { ...inherited(), CLAIMTRACE_HOME: home, PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const running = follow(child);
  return {
    running: { ...running, send: (signal: NodeJS.Signals) => sendToGroup(child, signal) },
    kill: async () => {
      sendToGroup(child, "SIGKILL");
      await running.ended;
    },
  };
}

/** What npm itself prints of the script before it runs is left out. */
export const saidBy = (running: RunningProcess): string => running.output().replace(/^\n> claimtrace@.*\n> .*\n\n/, "");

function sendToGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch (error) {
    // It has ended by itself.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
