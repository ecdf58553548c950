import { existsSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { type DestinationStream, type Logger, pino } from "pino";
import type { Config } from "./config.ts";

/**
 * The structured log. A person at a terminal reads plain lines on stdout and finds the log in `.claimtrace/logs/service.log`,
 * that of the run before beside it. Whoever sets LOG_LEVEL, as the container does, gets it on stderr.
 *
 * A log that cannot be written stops nobody: its lines are dropped, and `tell` says so once.
 */
export function openLog(config: Config, tell: (line: string) => void): Logger {
  const level = config.logLevel;
  if (!config.logToStderr) return pino({ level }, openFile(makeFile(config.home), tell));
  const stderr = pino.destination(2);
  stderr.on("error", () => undefined);
  return pino({ level }, stderr);
}

function makeFile(home: string): string {
  const folder = join(home, "logs");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, "service.log");
  if (existsSync(file)) renameSync(file, join(folder, "service.previous.log"));
  return file;
}

/** Not pino's own destination: that one throws on a full disk, or, told to keep a limited amount, never writes again. */
function openFile(file: string, tell: (line: string) => void): DestinationStream {
  const descriptor = openSync(file, "a", 0o600);
  let dropped = 0;
  let isTorn = false;
  const write = (text: string) => {
    const bytes = Buffer.from(isTorn ? `\n${text}` : text);
    for (let written = 0; written < bytes.length; isTorn = written < bytes.length) {
      written += writeSync(descriptor, bytes, written);
    }
  };
  return {
    write: (line) => {
      try {
        write(line);
        if (dropped > 0) write(`${JSON.stringify({ time: Date.now(), msg: "lines were dropped", dropped })}\n`);
        dropped = 0;
      } catch (error) {
        if (dropped === 0) {
          const reason = error instanceof Error ? error.message : String(error);
          tell(`${file} cannot be written; lines are dropped until it can (${reason})`);
        }
        dropped += 1;
      }
    },
  };
}
