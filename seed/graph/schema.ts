import { join } from "node:path";
import { readStatements } from "../../server/graph/cypher.ts";
import type { Database } from "../../server/graph/database.ts";
import { projectRoot } from "../../server/project-root.ts";

/**
 * Creates every constraint and index of cypher/schema that is not there yet, and waits until they can be used. Safe to
 * run at any time.
 *
 * @throws Problem as `Database.execute`
 */
export async function applySchema(database: Database): Promise<void> {
  for (const statement of readStatements(join(projectRoot, "cypher", "schema")).values()) {
    await database.execute(statement);
  }
  await database.execute("CALL db.awaitIndexes(120)");
}
