import * as z from "zod/mini";
import type { Answer } from "../contract/operation.ts";
import { loadedReport, type reports } from "../contract/report.ts";
import { cypher } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";

const askLoaded = cypher("report/loaded", { params: z.object({}), row: z.object({ report: loadedReport }) });

/** The reports that are loaded, by id: whose words these are, and in which version. */
export async function listReports(
  database: Database,
  _input: unknown,
  options?: ReadOptions,
): Promise<Answer<typeof reports>> {
  const rows = await askLoaded(database, {}, options);
  return { reports: rows.map(({ report }) => report) };
}
