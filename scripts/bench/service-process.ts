import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../../server/project-root.ts";
import { StartFault } from "../../server/start-fault.ts";
import { provideJars } from "../database/jars.ts";

export interface StartedService {
  address: string;
  /** From the call of the command to the line that says ready. */
  seconds: number;
  stop(): Promise<void>;
}

/** Runs what `npm start` runs in a folder of its own, and waits until it says that it is ready. */
export async function startService(home: string): Promise<StartedService> {
  const startedAt = performance.now();
  const child = spawnScript("start.mjs", { CLAIMTRACE_HOME: home, PORT: "0" });
  const ended = endOf(child);
  const address = await new Promise<string>((resolve, reject) => {
    let output = "";
    const look = (chunk: Buffer) => {
      output += chunk.toString();
      const ready = /is ready: (\S+)/.exec(output)?.[1];
      if (ready !== undefined) resolve(ready);
    };
    child.stdout?.on("data", look);
    child.stderr?.on("data", look);
    void ended.then(() => {
      reject(new StartFault(`The service ended before it was ready:\n${output}`));
    });
  });
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    address,
    seconds,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Has Neo4j and the build ready, so that a start in the folder fetches and builds nothing; the folder is removed after the work. */
export async function inThrowAwayHome(work: (home: string) => Promise<void>): Promise<void> {
  const own = join(projectRoot, ".claimtrace");
  const home = mkdtempSync(join(tmpdir(), "claimtrace-bench-"));
  try {
    await provideJars(join(own, "jars"), join(own, "logs", "maven.log"), () => undefined);
    symlinkSync(join(own, "jars"), join(home, "jars"));
    await endOf(spawnScript("build.mjs"));
    await work(home);
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }
}

function spawnScript(script: string, env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(process.execPath, [join(projectRoot, "scripts", script)], {
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  process.once("exit", () => child.kill("SIGKILL"));
  return child;
}

const endOf = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.once("close", () => {
      resolve();
    });
  });
