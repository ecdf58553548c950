import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { MissingTool } from "../../server/start-fault.ts";

const LOWEST_JAVA = 17;

export interface Java {
  command: string;
  /** 17, 21, 25. */
  major: number;
  /** All that it says of itself. */
  version: string;
}

/** @throws StartFault when there is no Java, or one that is too old for Neo4j 5.26 */
export function getJava(env: NodeJS.ProcessEnv): Java {
  const command = javaCommand(env);
  const { status, stderr, stdout } = spawnSync(command, ["-version"], { encoding: "utf8", env });
  // macOS has a `java` that only says that there is none, hence the look at the text.
  const version = status === 0 ? /version "(?:1\.)?(\d+)[^"]*"/.exec(`${stderr}\n${stdout}`) : null;
  if (!version)
    throw new MissingTool("Java is missing: install Java 17 or 21 (a JRE is enough) so that `java` is on the PATH.");
  const major = Number(version[1]);
  if (major < LOWEST_JAVA) {
    throw new MissingTool(
      `Java is too old: ${command} is version ${String(major)}, Neo4j 5.26 needs 17 or later. Install Java 17 or 21, or point JAVA_HOME at it.`,
    );
  }
  return { command, major, version: version.input.replaceAll(/^Picked up .*$/gm, "") };
}

function javaCommand(env: NodeJS.ProcessEnv): string {
  const home = env["JAVA_HOME"];
  const inHome = home ? join(home, "bin", "java") : undefined;
  return inHome !== undefined && existsSync(inHome) ? inHome : "java";
}
