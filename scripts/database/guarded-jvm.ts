import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Design: a JVM outlives a parent that was killed. So a shell stands between, reading a pipe that only the parent holds:
 * at its end, for whatever reason, the shell ends the JVM (TERM, after 15 seconds KILL). Ending it in order is the same
 * act, closing the pipe. Both are in a process group of their own, so Ctrl-C in the terminal reaches the parent alone.
 */
const GUARD = `
exec 3<&0
"$@" </dev/null 3<&- &
jvm=$!
echo $jvm > "$0"
(
  while read -r _; do :; done
  kill -TERM $jvm
  left=15
  while [ $left -gt 0 ] && kill -0 $jvm; do sleep 1; left=$((left - 1)); done
  kill -KILL $jvm
) <&3 >/dev/null 2>&1 &
guard=$!
exec 3<&-
trap 'kill -TERM $jvm' TERM
wait $jvm
status=$?
while kill -0 $jvm 2>/dev/null; do wait $jvm; status=$?; done
kill $guard 2>/dev/null
exit $status
`;

export interface GuardedJvm {
  /** Settles when it is gone, for whatever reason: with its exit code, null where a signal or no start at all ended it. */
  ended: Promise<number | null>;
  hasEnded(): boolean;
  /** Ends it in order, or by force after `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

export interface JvmCommand {
  command: string;
  args: string[];
  /** Takes what the JVM prints; emptied first. */
  logFile: string;
  /** Takes the number of the JVM, for a later start that finds it left behind. */
  pidFile: string;
}

export function startGuardedJvm({ command, args, logFile, pidFile }: JvmCommand): GuardedJvm {
  rmSync(pidFile, { force: true });
  const log = openSync(logFile, "w", 0o600);
  const shell = spawn("sh", ["-c", GUARD, pidFile, command, ...args], { stdio: ["pipe", log, log], detached: true });
  closeSync(log);
  // A pipe whose reader is gone: the end of the JVM is told by `exit`.
  shell.stdin?.on("error", () => undefined);
  const ended = new Promise<number | null>((resolve) => {
    shell.once("exit", (code) => {
      resolve(code);
    });
    shell.once("error", () => {
      resolve(null);
    });
  });
  let isOver = false;
  void ended.then(() => (isOver = true));
  return {
    ended,
    hasEnded: () => isOver,
    stop: async (graceMs) => {
      shell.stdin?.end();
      await Promise.race([ended, pause(graceMs, undefined, { ref: false })]);
      if (isOver) return;
      killGroup(shell);
      await ended;
    },
  };
}

function killGroup(shell: ChildProcess): void {
  try {
    if (shell.pid !== undefined) process.kill(-shell.pid, "SIGKILL");
  } catch {
    // It ended between the look and the signal.
  }
}
