import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import * as z from "zod/mini";
import { Problem } from "../contract/problem.ts";
import type { Database, ReadOptions } from "./database.ts";

/**
 * Design: every statement of the product is a file under cypher/, named by the question it answers. `cypher` binds a file
 * to the shapes of its parameters and rows while modules load; `loadCypher` reads the files once, when the process starts,
 * and stops it where a bound file is missing or a file is bound by nobody. What many statements answer alike, of a node or of
 * a relationship, stands once under cypher/projections: `n {...node}` is spread out while the files are read. Nothing else
 * is put together, and nothing at run time.
 */
interface Binding {
  name: string;
  params: z.ZodMiniType<Record<string, unknown>>;
  statement: string | undefined;
}

const bindings = new Map<string, Binding>();

/** Written by the loader in its own transaction, which reads them with `readStatements`. */
const loaderTopics = new Set(["schema", "load"]);

/** A whole number as a parameter: LIMIT refuses 2.5, and no year or count is one. */
export const integer = z.int();

/** One question to the graph: sends its statement with checked parameters, answers checked rows in the statement's order. */
export type Question<Params, Row> = (database: Database, params: Params, options?: ReadOptions) => Promise<Row[]>;

/**
 * Binds `cypher/<name>.cypher` to the shapes of its parameters and rows.
 *
 * @throws Problem `internal` from the question when a parameter or a row does not have its shape, beside what `Database.read` throws
 */
export function cypher<Params extends z.ZodMiniType<Record<string, unknown>>, Row extends z.ZodMiniType>(
  name: string,
  shapes: { params: Params; row: Row },
): Question<z.input<Params>, z.output<Row>> {
  if (bindings.has(name)) throw new Error(`cypher/${name}.cypher is bound twice`);
  const binding: Binding = { name, params: shapes.params, statement: undefined };
  bindings.set(name, binding);
  const rows = z.array(shapes.row);

  return async (database, params, options) => {
    if (binding.statement === undefined) throw new Error(`cypher/${name}.cypher was asked before loadCypher`);
    const checked = checkedAs(shapes.params, params, `the parameters of cypher/${name}.cypher`);
    const answer = await database.read(binding.statement, checked, options);
    return checkedAs(rows, answer, `the rows of cypher/${name}.cypher`);
  };
}

/**
 * Reads the statements that questions are bound to. Called once, after every module with questions was imported.
 *
 * @param topics folders in which every file must be bound; unless told all but the loader's own
 * @throws Error naming each bound file that is missing and each file that nothing is bound to
 */
export function loadCypher(folder: string, topics?: readonly string[]): void {
  const statements = readStatements(folder);
  const faults: string[] = [];
  for (const binding of bindings.values()) {
    const statement = statements.get(binding.name);
    if (statement === undefined) faults.push(`cypher/${binding.name}.cypher is missing`);
    binding.statement = statement;
  }
  for (const name of statements.keys()) {
    const topic = name.split("/")[0] ?? "";
    const mustBeBound = topics ? topics.includes(topic) : !loaderTopics.has(topic);
    if (mustBeBound && !bindings.has(name)) faults.push(`cypher/${name}.cypher is used by nothing`);
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

/**
 * The text of every statement below a folder, by its path without the ending ("card/by-id"), in alphabetical order, with
 * the folder's projections spread out.
 *
 * @throws Error where a statement spreads a projection that is not there
 */
export function readStatements(folder: string): Map<string, string> {
  const files = readFiles(folder);
  const projections = [...files].filter(([name]) => name.startsWith(PROJECTIONS));
  const properties = new Map(
    projections.map(([name, text]) => [name.slice(PROJECTIONS.length), withoutComments(text)]),
  );
  return new Map(
    [...files]
      .filter(([name]) => !name.startsWith(PROJECTIONS))
      .map(([name, text]) => [name, spreadOut(text, { name, properties })]),
  );
}

const PROJECTIONS = "projections/";

function readFiles(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".cypher"))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return new Map(files.map((file) => [nameOf(folder, file), readFileSync(file, "utf8")]));
}

const withoutComments = (text: string): string => text.replace(/^\s*\/\/.*$/gm, "").trim();

function spreadOut(text: string, { name, properties }: { name: string; properties: Map<string, string> }): string {
  return text.replace(/\{\.\.\.([\w-]+)/g, (_, projection: string) => {
    const spread = properties.get(projection);
    if (spread !== undefined) return `{${spread}`;
    throw new Error(
      `cypher/${name}.cypher spreads {...${projection}}, and cypher/${PROJECTIONS}${projection}.cypher is missing`,
    );
  });
}

function nameOf(folder: string, file: string): string {
  return relative(folder, file)
    .replace(/\.cypher$/, "")
    .split(sep)
    .join("/");
}

function checkedAs<Shape extends z.ZodMiniType>(shape: Shape, value: unknown, what: string): z.output<Shape> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new Problem("internal", "The graph and the service do not agree", {
    cause: new Error(`Unexpected shape of ${what}: ${z.prettifyError(result.error)}`),
  });
}
