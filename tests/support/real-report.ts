import { join } from "node:path";
import { loadReport, type LoadOutcome } from "../../seed/graph/load-report.ts";
import { readReport } from "../../seed/format/read-report.ts";
import { applySchema } from "../../seed/graph/schema.ts";
import type { Database } from "../../server/graph/database.ts";
import { projectRoot } from "../../server/project-root.ts";

/** Empties the database and loads the report that the product comes with. */
export async function loadRealReport(database: Database): Promise<LoadOutcome> {
  await database.execute("MATCH (n) DETACH DELETE n");
  await applySchema(database);
  return loadReport(database, await readReport(join(projectRoot, "seed", "state-of-ai-2023")), { force: true });
}
