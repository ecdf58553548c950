import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createWriteStream, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";
import type { OnProgress } from "../command/progress.ts";
import { projectRoot } from "../../server/project-root.ts";
import { MissingTool, StartFault } from "../../server/start-fault.ts";

const POM = join(projectRoot, "scripts", "database", "pom.xml");
const STAMP = "complete.json";
/** What Maven says it fetched with an empty repository of its own: 213 jars with their descriptions, and its plugin. */
const DOWNLOADS_IN_ALL = 800;

/** Whether the jars that pom.xml names are in the folder, all of them. */
export function hasJars(folder: string): boolean {
  try {
    const stamp = JSON.parse(readFileSync(join(folder, STAMP), "utf8")) as { pom?: unknown; jars?: unknown };
    return stamp.pom === hashOfPom() && stamp.jars === countJars(folder);
  } catch {
    return false;
  }
}

/**
 * Has Maven resolve the jars of Neo4j into the folder, unless they are there.
 *
 * @throws StartFault without Maven or network; Maven's own words are then in the log file that the message names
 */
export async function provideJars(folder: string, logFile: string, onProgress: OnProgress): Promise<void> {
  if (hasJars(folder)) return;
  // Two starts may fetch at once; the one that is ready first gives the folder its name.
  const draft = `${folder}.${String(process.pid)}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(dirname(logFile), { recursive: true });
  try {
    await runMaven(draft, logFile, onProgress);
    writeFileSync(join(draft, STAMP), JSON.stringify({ pom: hashOfPom(), jars: countJars(draft) }));
    if (hasJars(folder)) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function runMaven(folder: string, logFile: string, onProgress: OnProgress): Promise<void> {
  const step = "Fetching Neo4j 5.26 (once)";
  onProgress(step, 0);
  // -U: a failure that Maven remembers from a day without network must not count today.
  const args = ["-B", "-U", "-f", POM, "dependency:copy-dependencies", "-DincludeScope=runtime"];
  const maven = spawn("mvn", [...args, `-DoutputDirectory=${folder}`], { stdio: ["ignore", "pipe", "pipe"] });
  const log = createWriteStream(logFile);
  let downloads = 0;
  const text: string[] = [];
  const onLine = (line: string) => {
    log.write(`${line}\n`);
    text.push(line);
    if (line.includes("Downloaded from"))
      onProgress(step, Math.min(99, Math.floor((++downloads / DOWNLOADS_IN_ALL) * 100)));
  };
  createInterface(maven.stdout).on("line", onLine);
  createInterface(maven.stderr).on("line", onLine);
  const code = await new Promise<number | null>((resolve, reject) => {
    maven.once("error", reject);
    maven.once("close", resolve);
  }).catch((error: unknown) => {
    throw mavenMissing(error);
  });
  await finished(log.end());
  if (code !== 0) throw new StartFault(explainMaven(text.join("\n"), logFile));
  onProgress(step, 100);
}

function mavenMissing(error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") return error;
  return new MissingTool(
    "Maven is missing: install it so that `mvn` is on the PATH. The first start needs it to fetch Neo4j.",
  );
}

function explainMaven(output: string, logFile: string): string {
  const seeLog = `Maven's own words: ${logFile}`;
  if (/No space left on device/.test(output)) return `The disk is full: Neo4j needs about 400 MB here. ${seeLog}`;
  if (
    /Unknown host|UnknownHost|Could not transfer|Connect(ion)? .*(refused|timed out|reset)|Network is unreachable|offline mode/i.test(
      output,
    )
  ) {
    return `No network: Maven could not fetch Neo4j, which the first start needs. Connect, or set a proxy or mirror in Maven's settings.xml. ${seeLog}`;
  }
  return `Maven could not fetch Neo4j. ${seeLog}`;
}

function hashOfPom(): string {
  return createHash("sha256").update(readFileSync(POM)).digest("hex");
}

function countJars(folder: string): number {
  return readdirSync(folder).filter((name) => name.endsWith(".jar")).length;
}
