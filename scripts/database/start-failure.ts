import { existsSync, readFileSync } from "node:fs";

/**
 * Neo4j ends with code 1 for every fault of its start, under pages of Java. Its text alone tells them apart.
 *
 * @returns one line that says what to do
 */
export function explainStartFailure(logFile: string, dataFolder: string): string {
  const log = readLog(logFile);
  const seeLog = `Neo4j's own words: ${logFile}`;
  if (/FileLockException|store_lock/.test(log)) {
    return `The database in ${dataFolder} is in use by another process. End that one, or set CLAIMTRACE_HOME to another folder.`;
  }
  if (isDiskFull(logFile)) {
    return `The disk is full: Neo4j cannot write to ${dataFolder}. Free some space and start again. ${seeLog}`;
  }
  if (/Could not reserve enough space|OutOfMemoryError|insufficient memory/i.test(log)) {
    return `There is not enough memory for Neo4j, which takes about 1 GB. ${seeLog}`;
  }
  if (/UnsupportedClassVersionError/.test(log)) return `Java is too old for Neo4j 5.26. Install Java 17 or 21.`;
  if (/AccessDeniedException|Permission denied|Read-only file system/.test(log)) {
    return `Neo4j may not write to ${dataFolder}. Check who owns the folder. ${seeLog}`;
  }
  if (/StoreVersion|store version|downgrade/i.test(log)) {
    return `${dataFolder} was written by another version of Neo4j. Remove that folder: the report is loaded anew. ${seeLog}`;
  }
  return `Neo4j ended while it was starting. ${seeLog}`;
}

export function isDiskFull(logFile: string): boolean {
  return /No space left on device/.test(readLog(logFile));
}

export function wasPortTaken(logFile: string): boolean {
  return /PortBindException|Address already in use/.test(readLog(logFile));
}

function readLog(logFile: string): string {
  return existsSync(logFile) ? readFileSync(logFile, "utf8") : "";
}
