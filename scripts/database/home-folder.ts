import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { StartFault } from "../../server/start-fault.ts";

/** Makes the folder of the local database. @throws StartFault where that cannot be, or nothing can be written in it */
export function makeHome(home: string): void {
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    accessSync(home, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartFault(
      `The folder ${home} cannot be used: ${explain(causeOf(error as NodeJS.ErrnoException, home))}. Name another by CLAIMTRACE_HOME.`,
    );
  }
}

/** Trap: on a read-only disk Node says of a folder within it that it is not there; the folder above tells why. */
function causeOf(error: NodeJS.ErrnoException, home: string): NodeJS.ErrnoException {
  if (error.code !== "ENOENT") return error;
  let above = dirname(home);
  while (!existsSync(above)) above = dirname(above);
  try {
    accessSync(above, constants.W_OK | constants.X_OK);
    return error;
  } catch (reason) {
    return reason as NodeJS.ErrnoException;
  }
}

function explain({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case "EROFS":
      return "its disk is read-only";
    case "EACCES":
    case "EPERM":
      return "this user may not write there";
    case "ENOSPC":
      return "its disk is full";
    case "EEXIST":
    case "ENOTDIR":
      return "a file stands where a folder has to be";
    case "ENAMETOOLONG":
      return "its name is too long";
    default:
      return message;
  }
}
