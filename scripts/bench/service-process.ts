import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../../server/project-root.ts";

export interface StartedService {
  address: string;
  /** From the call of the command to the line that says ready. */
  seconds: number;
  stop(): Promise<void>;
}

/** Runs what `npm start` runs in a folder of its own, and waits until it says that it is ready. */
export async function startService(home: string): Promise<StartedService> {
  const startedAt = performance.now();
  const child = spawnStart({ CLAIMTRACE_HOME: home, PORT: "0" });
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
      reject(new Error(`The service ended before it was ready:\n${output}`));
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

/** Has `npm start` build what is stale and nothing more: it refuses the port only after that. */
export async function buildWhatIsStale(): Promise<void> {
  await endOf(spawnStart({ PORT: "only-build" }));
}

function spawnStart(env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, [join(projectRoot, "scripts", "start.mjs")], {
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
