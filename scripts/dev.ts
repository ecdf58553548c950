import { type ChildProcess, spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { createServer } from "vite";
import { readConfig } from "../server/config.ts";
import { findDatabase } from "./database/find-database.ts";
import { findFreePort } from "./database/free-port.ts";
import { projectRoot } from "../server/project-root.ts";
import { readOptions, settingsHint } from "./command/options.ts";
import { runUntilSignal } from "./command/run-until-signal.ts";
import { createTerminal } from "./command/terminal.ts";

/** The database stays up while the service starts again, as this process holds it. */
readOptions({
  name: "npm run dev",
  does: "serves the page with hot replacement, and the service from its sources, started again when one of them changes",
  options: {},
  more: settingsHint,
});
const terminal = createTerminal(process.stdout);
const WATCHED = ["server", "seed", "cypher"];

await runUntilSignal(async (atEnd, ending) => {
  const config = readConfig(process.env);
  const found = await findDatabase({
    configured: config.database,
    home: config.home,
    startedBy: "npm run dev",
    ending,
    onProgress: terminal.progress,
  });
  const { connection } = found;
  // vite.config.ts sends /api, below the base path, to this port.
  process.env["BASE_PATH"] = config.basePath;
  process.env["PORT"] = String(config.port || (await findFreePort()));
  const service = keepRunning({
    ...process.env,
    NEO4J_URI: connection.uri,
    NEO4J_USERNAME: connection.username,
    NEO4J_PASSWORD: connection.password,
    NEO4J_DATABASE: connection.database,
    CLAIMTRACE_RELOAD: config.reload,
  });
  const vite = await createServer({ configFile: join(projectRoot, "vite.config.ts") });
  atEnd(() => vite.close());
  atEnd(() => service.stop());
  atEnd(() => found.stop());
  await vite.listen();
  const address = vite.resolvedUrls?.local[0] ?? "";
  found.tellAddress(address);
  terminal.line(`The page, with hot replacement: ${address}`);
}, terminal);

interface RunningService {
  stop(): Promise<void>;
}

function keepRunning(env: NodeJS.ProcessEnv): RunningService {
  let child = start(env);
  let pending: NodeJS.Timeout | undefined;
  let restarting = Promise.resolve();
  const restart = () => {
    restarting = restarting.then(async () => {
      await end(child);
      child = start(env);
    });
  };
  for (const folder of WATCHED) {
    // An editor writes a file in several strokes: they count as one.
    watch(join(projectRoot, folder), { recursive: true }, () => {
      clearTimeout(pending);
      pending = setTimeout(restart, 150);
    });
  }
  return {
    stop: async () => {
      clearTimeout(pending);
      await restarting;
      await end(child);
    },
  };
}

function start(env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "--enable-source-maps", "scripts/serve.ts"], {
    cwd: projectRoot,
    // As whatever npm starts does, it then ends with its parent, also with one that was killed.
    env: { ...env, npm_lifecycle_event: "dev" },
    stdio: "inherit",
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once("exit", () => {
      resolve();
    });
    child.kill("SIGTERM");
  });
}
