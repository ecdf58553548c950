import { resolve } from "node:path";
import * as z from "zod";
import type { Connection } from "./graph/database.ts";
import { readBasePath } from "./base-path.ts";
import { readConfiguredHost } from "./host-name.ts";
import { projectRoot } from "./project-root.ts";
import { StartFault } from "./start-fault.ts";

export interface Config {
  host: string;
  /** 0 lets the system choose. */
  port: number;
  /** What every address begins with behind a proxy: `/graph`; "" unless told. */
  basePath: string;
  /** The database that NEO4J_URI names; undefined where the service has to find its own. */
  database: Connection | undefined;
  /** When a stored report gives way to the one in `seed/`: as soon as they differ, or never. */
  reload: "changed" | "empty";
  /** Host names, beside the loopback ones, that requests may be addressed to. */
  allowedHosts: string[];
  logLevel: LogLevel;
  /** Whether the log goes to stderr, as where LOG_LEVEL is set, rather than to a file. */
  logToStderr: boolean;
  /** The folder of the local database, its password and the logs. */
  home: string;
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
type LogLevel = (typeof logLevels)[number];

const schemes = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];

const environment = z.object({
  PORT: z
    .string()
    .default("4310")
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, "must be a whole number from 0 to 65535")
    .transform(Number),
  HOST: z
    .string()
    .default("127.0.0.1")
    .refine(isListenable, "must be a host name or an address, such as 127.0.0.1 or fd00::2, without a port")
    .transform((text) => text.replace(/^\[(.*)\]$/, "$1")),
  BASE_PATH: z
    .string()
    .default("")
    .refine(
      (text) => readBasePath(text) !== undefined,
      "must be a path such as /graph, of letters, digits and . _ ~ -, that begins with none of api, assets, en, problems, zh",
    )
    .transform((text) => readBasePath(text) ?? ""),
  NEO4J_URI: z
    .string()
    .refine(isNeo4jUri, `must look like neo4j://host:7687 (schemes: ${schemes.join(", ")})`)
    .optional(),
  NEO4J_USERNAME: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  CLAIMTRACE_RELOAD: z.enum(["changed", "empty"], "must be changed or empty").optional(),
  ALLOWED_HOSTS: z
    .string()
    .default("")
    .transform((text) =>
      text
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== ""),
    )
    .refine(
      (names) => names.every((name) => readConfiguredHost(name) !== undefined),
      "must be host names separated by commas, without https://",
    ),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(", ")}`).optional(),
  CLAIMTRACE_HOME: z.string().default(".claimtrace"),
});

/**
 * Reads the settings from the environment. An empty variable counts as one that is not set.
 *
 * @throws StartFault naming every fault, one a line
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const result = environment.safeParse(given);
  const faults = result.success ? [] : result.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  if (given["NEO4J_URI"] !== undefined && given["NEO4J_PASSWORD"] === undefined) {
    faults.push("NEO4J_PASSWORD is missing: NEO4J_URI is set, so its password is needed");
  }
  if (!result.success || faults.length > 0) throw new StartFault(["The settings have faults:", ...faults].join("\n  "));
  const { data } = result;
  return {
    host: data.HOST,
    port: data.PORT,
    basePath: data.BASE_PATH,
    database: toConnection(data),
    reload: data.CLAIMTRACE_RELOAD ?? (data.NEO4J_URI === undefined ? "changed" : "empty"),
    allowedHosts: data.ALLOWED_HOSTS,
    logLevel: data.LOG_LEVEL ?? "info",
    logToStderr: data.LOG_LEVEL !== undefined,
    home: resolve(projectRoot, data.CLAIMTRACE_HOME),
  };
}

function isListenable(text: string): boolean {
  const host = readConfiguredHost(text);
  return host !== undefined && host.port === undefined;
}

function toConnection(data: z.infer<typeof environment>): Connection | undefined {
  if (data.NEO4J_URI === undefined || data.NEO4J_PASSWORD === undefined) return undefined;
  return {
    uri: data.NEO4J_URI,
    username: data.NEO4J_USERNAME,
    password: data.NEO4J_PASSWORD,
    database: data.NEO4J_DATABASE,
  };
}

function isNeo4jUri(text: string): boolean {
  try {
    const { protocol, hostname } = new URL(text);
    return schemes.includes(protocol.slice(0, -1)) && hostname !== "";
  } catch {
    return false;
  }
}
