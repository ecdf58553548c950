import { Problem } from "../../server/contract/problem.ts";
import { StartFault } from "../../server/start-fault.ts";
import type { Terminal } from "./terminal.ts";

/** Registers what has to be closed; closed in this order. */
export type AtEnd = (close: () => Promise<void>) => void;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** One Ctrl-C arrives twice where npm stands between, once from the terminal and once from npm. */
const SAME_WISH_MS = 1_000;

/**
 * Starts something and ends it in order at Ctrl-C, TERM or the terminal's closing, also in the midst of its start. A second
 * signal ends the process at once; the local Neo4j then ends by itself.
 *
 * A start that fails closes what it had opened, says why and leaves with exit code 1.
 */
export async function runUntilSignal(start: (atEnd: AtEnd) => Promise<void>, terminal: Terminal): Promise<void> {
  const closers: (() => Promise<void>)[] = [];
  let endingSince: number | undefined;
  const end = async (exitCode: number) => {
    endingSince = Date.now();
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
    await start((close) => closers.push(close));
  } catch (error) {
    if (hasBegunToEnd()) return;
    terminal.line(explain(error));
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

function explain(error: unknown): string {
  if (error instanceof StartFault) return error.message;
  if (error instanceof Problem) return explainProblem(error);
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOSPC":
      return `The disk is full. Free some space and start again. (${(error as Error).message})`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `Claimtrace may not write where it has to. Check who owns the folder, or name another by CLAIMTRACE_HOME. (${(error as Error).message})`;
    default:
      // Not foreseen, so a fault of ours: the place of it helps whoever reports it.
      return `Claimtrace could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** The database failed after it had answered: its own first line tells a full disk from a wrong statement. */
function explainProblem({ message, cause }: Problem): string {
  const reason = cause instanceof Error ? ` (${cause.message.split("\n")[0] ?? ""})` : "";
  return `Claimtrace could not start. ${message}${reason}.`;
}
