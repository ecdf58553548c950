import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { provideJars } from "../../scripts/database/jars.ts";
import { projectRoot } from "../../server/project-root.ts";

/** The jars of this checkout, fetched once and shared by every throw-away folder. */
export const sharedJars = join(projectRoot, ".claimtrace", "jars");

const startScript = join(projectRoot, "scripts", "start.mjs");

/** Has jars and build ready, so that a test sees what a start says when it is not the first. */
export async function prepareStarts(): Promise<void> {
  await provideJars(sharedJars, join(sharedJars, "..", "logs", "maven.log"), () => undefined);
  const start = follow(spawnStart({ home: tmpdir(), env: { PORT: "refused" } }));
  await start.ended;
  if (!start.output().includes("PORT must be")) throw new Error(start.output());
}

/** A CLAIMTRACE_HOME of its own, removed when the test ends; `like` gives it the database of another that is not running. */
export function makeHome({ withJars = true, like }: { withJars?: boolean; like?: string } = {}): string {
  const home = mkdtempSync(join(tmpdir(), "claimtrace-process-"));
  if (withJars) symlinkSync(sharedJars, join(home, "jars"));
  if (like !== undefined) copyDatabase(like, home);
  onTestFinished(() => {
    removeHome(home);
  });
  return home;
}

/** A home like another that is not running, for as long as its caller wants. */
export function copyHome(like: string): string {
  const home = mkdtempSync(join(tmpdir(), "claimtrace-process-"));
  symlinkSync(sharedJars, join(home, "jars"));
  copyDatabase(like, home);
  return home;
}

/** Puts the database of a home that is not running into another. */
export function copyDatabase(from: string, to: string): void {
  for (const part of ["data", "password"]) cpSync(join(from, part), join(to, part), { recursive: true });
}

/** Puts the report into the database of an empty home, by a first start. */
export async function loadHome(home: string): Promise<void> {
  symlinkSync(sharedJars, join(home, "jars"));
  const service = follow(spawnStart({ home }));
  await service.prints(/Claimtrace is ready/);
  service.send("SIGTERM");
  await service.ended;
}

export function removeHome(home: string): void {
  rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
}

export interface RunningProcess {
  pid: number;
  /** What it has printed, both streams. */
  output(): string;
  /** Resolves with the first match in what it prints; rejects when it ends without. */
  prints(pattern: RegExp): Promise<RegExpExecArray>;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  send(signal: NodeJS.Signals): void;
}

interface Start {
  home: string;
  env?: NodeJS.ProcessEnv;
  /** The program and its arguments; the script behind `npm start` unless told. */
  command?: [string, ...string[]];
}

/** Runs what `npm start` runs; killed when the test ends, its Neo4j with it. */
export function startClaimtrace(start: Start): RunningProcess {
  const child = spawnStart(start);
  const running = follow(child);
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await running.ended;
  });
  return running;
}

/** The command behind one of the scripts, run from its sources where it has some, in one process that a signal reaches. */
export function commandOf(script: string, ...options: string[]): [string, ...string[]] {
  const loader = ["--import", pathToFileURL(join(projectRoot, "node_modules", "tsx", "dist", "loader.mjs")).href];
  return [
    process.execPath,
    ...(script.endsWith(".ts") ? loader : []),
    join(projectRoot, "scripts", script),
    ...options,
  ];
}

export function spawnStart({ home, env = {}, command = [process.execPath, startScript] }: Start): ChildProcess {
  const [program, ...args] = command;
  return spawn(program, args, {
    cwd: tmpdir(),
    env: { ...inherited(), CLAIMTRACE_HOME: home, PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** What a process needs of this one's environment, and a JVM that compiles once: these live for seconds. */
export function inherited(): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1" };
}

export function follow(child: ChildProcess): RunningProcess {
  let output = "";
  const waiting = new Set<() => void>();
  const onData = (chunk: Buffer) => {
    output += chunk.toString();
    for (const look of waiting) look();
  };
  child.stdout?.on("data", onData);
  child.stderr?.on("data", onData);
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once("close", (code, signal) => {
      resolve({ code, signal });
    });
  });
  return {
    pid: child.pid ?? 0,
    output: () => output,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output);
          if (match) {
            waiting.delete(look);
            resolve(match);
          }
        };
        waiting.add(look);
        look();
        void ended.then(() => {
          reject(new Error(`It ended without printing ${String(pattern)}:\n${output}`));
        });
      }),
    ended,
    send: (signal) => {
      child.kill(signal);
    },
  };
}

/** The JVM that serves a home. */
export function jvmOf(home: string): number {
  return Number(readFileSync(join(home, "neo4j.pid"), "utf8"));
}

/** The shell that started the JVM, and its watcher: what ends the JVM after the service. Linux only. */
export function guardsOf(jvm: number): number[] {
  const stat = readFileSync(`/proc/${String(jvm)}/stat`, "utf8");
  const shell = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  const children = readFileSync(`/proc/${String(shell)}/task/${String(shell)}/children`, "utf8");
  return [shell, ...children.trim().split(" ").map(Number)].filter((pid) => pid !== jvm);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
