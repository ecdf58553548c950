import { Problem } from "../../server/contract/problem.ts";
import { StartFault } from "../../server/start-fault.ts";

/**
 * What a command says when it fails: a sentence for what was foreseen, the place of it for what was not.
 *
 * @param what begins the sentence where the error has none of its own: "Claimtrace could not start"
 */
export function explainFailure(error: unknown, what: string): string {
  if (error instanceof StartFault) return error.message;
  if (error instanceof Problem) return explainProblem(error, what);
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOSPC":
      return `The disk is full. Free some space and try again. (${(error as Error).message})`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `Claimtrace may not write where it has to. Check who owns the folder, or name another by CLAIMTRACE_HOME. (${(error as Error).message})`;
    default:
      // Not foreseen, so a fault of ours: the place of it helps whoever reports it.
      return `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** The database failed after it had answered: its own first line tells a full disk from a wrong statement. */
function explainProblem({ message, cause }: Problem, what: string): string {
  const reason = cause instanceof Error ? ` (${cause.message.split("\n")[0] ?? ""})` : "";
  return `${what}. ${message}${reason}.`;
}
