import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Bibliography } from "./read-bibliography.ts";
import type { EntryFault } from "./reading.ts";

/** What one file may cost. */
export interface ReadingLimits {
  bytes: number;
  entries: number;
  seconds: number;
  /** Of the process that reads it. */
  megabytes: number;
}

export const readingLimits: ReadingLimits = {
  bytes: 256 * 1024 * 1024,
  entries: 200_000,
  seconds: 600,
  megabytes: 768,
};

/**
 * Reads a file of references in a process of its own, so that a hostile one costs no more than its limits: it is told and
 * nothing of it is taken.
 *
 * @param file how faults name it
 */
export async function readGuarded(
  file: string,
  bytes: Uint8Array,
  limits: ReadingLimits = readingLimits,
): Promise<Bibliography> {
  if (bytes.length > limits.bytes)
    return refused(
      file,
      `has ${mebibytes(bytes.length)}, more than the ${mebibytes(limits.bytes)} that are read`,
      "split it into several files",
    );
  const read = await inWorker(file, bytes, limits);
  if (read.entries.length <= limits.entries) return read;
  const counted = `has ${String(read.entries.length)} entries, more than the ${String(limits.entries)} that are read at once`;
  return refused(file, counted, "split it into several files");
}

/**
 * Design: a process and not a thread. A thread that meets its memory limit in one large allocation takes the whole process with it
 * (seen with strings that double themselves); a process that dies is told like any other fault.
 */
async function inWorker(file: string, bytes: Uint8Array, limits: ReadingLimits): Promise<Bibliography> {
  const worker = fork(fileURLToPath(new URL("./bibliography-worker.ts", import.meta.url)), {
    // From source it needs the loader of TypeScript, as this process does.
    execArgv: [`--max-old-space-size=${String(limits.megabytes)}`, "--import", loader],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Bibliography>((resolve, reject) => {
      worker.once("message", (read) => resolve(read as Bibliography));
      worker.once("error", reject);
      worker.once("exit", () =>
        resolve(
          refused(
            file,
            `cannot be read within ${String(limits.megabytes)} MB of memory`,
            "split it, or look for what repeats itself in it",
          ),
        ),
      );
      timer = setTimeout(() => {
        resolve(
          refused(
            file,
            `was not read within ${String(limits.seconds)} seconds`,
            "split it, or look for brackets nested very deeply",
          ),
        );
      }, limits.seconds * 1000);
      worker.send({ file, bytes });
    });
  } finally {
    clearTimeout(timer);
    worker.kill("SIGKILL");
  }
}

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

const mebibytes = (bytes: number): string => `${String(Math.ceil(bytes / 1024 / 1024))} MB`;

function refused(file: string, message: string, hint: string): Bibliography {
  const fault: EntryFault = {
    file,
    line: 1,
    key: null,
    message,
    hint: `${hint}; nothing of it was read`,
    lost: "entry",
  };
  return { format: null, encoding: "UTF-8", entries: [], faults: [fault], columns: [] };
}
