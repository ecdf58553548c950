import { join } from "node:path";
import { readStatements } from "../../server/graph/cypher.ts";
import { projectRoot } from "../../server/project-root.ts";

let statements: Map<string, string> | undefined;

/**
 * One of the loader's own statements, `cypher/load/<name>.cypher`, read when the first is asked for.
 *
 * @throws Error where there is no such file
 */
export function loadStatement(name: string): string {
  statements ??= readStatements(join(projectRoot, "cypher", "load"));
  const statement = statements.get(name);
  if (statement === undefined) throw new Error(`cypher/load/${name}.cypher is missing`);
  return statement;
}
