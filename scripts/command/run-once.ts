import { Problem } from "../../server/contract/problem.ts";
import { explainFailure } from "./failure.ts";

/**
 * Runs a command that does one thing and ends: with 0 where it is done, else with 1 and the reason on stderr.
 *
 * @param work says by `false` that what it found is no success, as an audit's findings are; it has told them itself
 */
export async function runOnce(work: () => Promise<unknown>): Promise<void> {
  try {
    if ((await work()) === false) process.exitCode = 1;
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof Problem ? error.message : explainFailure(error, "The command failed"));
  }
}
