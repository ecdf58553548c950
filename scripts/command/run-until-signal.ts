import { explainFailure } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

/** Registers what has to be closed; closed in this order. */
export type AtEnd = (close: () => Promise<void>) => void;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** One Ctrl-C arrives twice where npm stands between, once from the terminal and once from npm. */
const SAME_WISH_MS = 1_000;

/** @param ending aborted when the end begins, before anything is closed */
export type Start = (atEnd: AtEnd, ending: AbortSignal) => Promise<void>;

/**
 * Starts something and ends it in order at Ctrl-C, TERM or the terminal's closing, also in the midst of its start. A second
 * signal ends the process at once; the local Neo4j then ends by itself.
 *
 * A start that fails closes what it had opened, says why and leaves with exit code 1.
 */
export async function runUntilSignal(start: Start, terminal: Terminal): Promise<void> {
  const closers: (() => Promise<void>)[] = [];
  const ending = new AbortController();
  let endingSince: number | undefined;
  const end = async (exitCode: number) => {
    endingSince = Date.now();
    ending.abort();
    for (const close of closers) await close().catch(() => undefined);
    process.exit(exitCode);
  };
  const onSignal = () => {
    if (endingSince === undefined) {
      terminal.line("Stopping …");
      void end(0);
    } else if (Date.now() - endingSince > SAME_WISH_MS) {
      terminal.line("Ending at once.");
      process.exit(1);
    }
  };
  const hasBegunToEnd = () => endingSince !== undefined;
  for (const signal of SIGNALS) process.on(signal, onSignal);
  onParentGone(() => {
    if (!hasBegunToEnd()) onSignal();
  });
  try {
    await start((close) => closers.push(close), ending.signal);
  } catch (error) {
    if (hasBegunToEnd()) return;
    terminal.line(explainFailure(error, "Claimtrace could not start"));
    await end(1);
  }
}

/**
 * Trap: TERM to `npm start` ends npm and its shell, and neither passes it on. So a process that npm started ends with its
 * parent.
 */
function onParentGone(react: () => void): void {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    react();
  }, 250);
  looking.unref();
}
