import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { type Logger, pino } from "pino";
import type { Config } from "./config.ts";

/**
 * The structured log. A person at a terminal reads plain lines on stdout and finds the log in `.claimtrace/logs/service.log`,
 * that of the run before beside it. Whoever sets LOG_LEVEL, as the container does, gets it on stderr.
 */
export function openLog(config: Config): Logger {
  const level = config.logLevel;
  if (config.logToStderr) return pino({ level }, pino.destination(2));
  const folder = join(config.home, "logs");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, "service.log");
  if (existsSync(file)) renameSync(file, join(folder, "service.previous.log"));
  return pino({ level }, pino.destination(file));
}
