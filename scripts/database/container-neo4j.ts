import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Connection } from "../../server/graph/database.ts";
import type { OnProgress } from "../command/progress.ts";
import { projectRoot } from "../../server/project-root.ts";
import { MissingTool, StartFault } from "../../server/start-fault.ts";
import { findFreePort } from "./free-port.ts";
import { passwordFile, providePassword } from "./initial-password.ts";
import { waitForAnswer } from "./wait-for-answer.ts";

/** Not the project of `docker compose up`, whose volume has the password that its user chose. */
const PROJECT = "claimtrace-local";

/** The two forms of the command; the older is what some systems still package. */
const COMPOSE = ["docker compose", "docker-compose"];

export interface ContainerNeo4j {
  connection: Connection;
  stop(): Promise<void>;
}

/**
 * Starts the service `neo4j` of docker-compose.yml, with a volume of its own, on a free loopback port.
 *
 * @throws StartFault when no Docker answers or the container does not come up
 */
export async function startContainerNeo4j(home: string, onProgress: OnProgress): Promise<ContainerNeo4j> {
  const password = providePassword(home);
  const port = await findFreePort();
  const env = { ...process.env, NEO4J_PASSWORD: password, NEO4J_BOLT_PORT: String(port) };
  const compose = findCompose(env);
  if (!compose) throw new MissingTool("Docker is missing or does not answer.");
  onProgress("Starting Neo4j 5.26 in a container");
  const up = await run([...compose, "up", "-d", "neo4j"], env);
  if (up.code !== 0) throw new StartFault(`Docker could not start Neo4j: ${lastLine(up.output)}`);
  const stop = async () => {
    await run([...compose, "stop", "--timeout", "7"], env);
  };
  const connection = { uri: `bolt://127.0.0.1:${String(port)}`, username: "neo4j", password, database: "neo4j" };
  try {
    await answers(connection, home);
  } catch (error) {
    await stop();
    throw error;
  }
  return { connection, stop };
}

/** The command up to its verb, for a Docker that answers: a client without an engine does not count. */
function findCompose(env: NodeJS.ProcessEnv): string[] | undefined {
  const file = ["-p", PROJECT, "-f", join(projectRoot, "docker-compose.yml")];
  for (const command of COMPOSE) {
    const [program = "", ...args] = [...command.split(" "), ...file];
    if (spawnSync(program, [...args, "ps"], { env, stdio: "ignore" }).status === 0) return [program, ...args];
  }
  return undefined;
}

function answers(connection: Connection, home: string): Promise<void> {
  return waitForAnswer(connection, (fault) => {
    if (fault === "too-long") return `The container's Neo4j does not answer: docker compose -p ${PROJECT} logs neo4j`;
    if (fault !== "wrong-credentials") return undefined;
    return `The container's Neo4j does not take the password in ${passwordFile(home)}. Put the right file back, or remove its volume: docker volume rm ${PROJECT}_neo4j-data`;
  });
}

function run(
  [program = "", ...args]: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    // A group of its own: Ctrl-C in the terminal is for the service, which stops the container in its turn.
    const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ code, output });
    });
  });
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
