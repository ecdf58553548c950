import { statfsSync } from "node:fs";
import { StartFault } from "../../server/start-fault.ts";

const MB = 1_048_576;
/** Below this a write has failed for want of room, whatever the database says. */
const FULL_BELOW_MB = 4;

/** What this user may still write on the folder's disk. */
export function freeMegabytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return (bavail * bsize) / MB;
}

/**
 * Runs what writes so much to the database of a folder. A database that meets a full disk in the midst of a write can do
 * nothing more until it is started anew, so what is known not to fit is not begun.
 *
 * @param folder undefined for a database whose disk is not of this machine
 * @throws StartFault naming the disk, what is free there and what is needed, beside what `write` throws
 */
export async function writeWithRoom<T>(
  { folder, neededMegabytes }: { folder: string | undefined; neededMegabytes: number },
  write: () => Promise<T>,
): Promise<T> {
  if (folder === undefined) return write();
  const describe = () =>
    `the disk of ${folder} has ${String(Math.floor(freeMegabytes(folder)))} MB free, the report needs about ${String(neededMegabytes)} MB`;
  if (freeMegabytes(folder) < neededMegabytes) {
    throw new StartFault(
      `Nothing was written: ${describe()}. Free some space, or set CLAIMTRACE_HOME to another disk.`,
    );
  }
  try {
    return await write();
  } catch (error) {
    if (freeMegabytes(folder) >= FULL_BELOW_MB) throw error;
    throw new StartFault(
      `The disk is full, the report that was there is kept: ${describe()}. Free some space and try again.`,
    );
  }
}
