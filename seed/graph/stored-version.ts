import type { Database } from "../../server/graph/database.ts";
import { loadStatement } from "./load-statements.ts";

/**
 * The version of a report's data that the graph holds.
 *
 * @param reportId unless told, the report that comes first by its id
 * @returns undefined where it is not loaded
 */
export async function findStoredVersion(database: Database, reportId?: string): Promise<string | undefined> {
  const [row] = await database.read(loadStatement("stored-version"), { report: reportId });
  return row === undefined ? undefined : String(row["version"]);
}
