import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadReport } from "../seed/graph/load-report.ts";
import { applySchema } from "../seed/graph/schema.ts";
import { readConfig } from "../server/config.ts";
import { Problem } from "../server/contract/problem.ts";
import { loadCypher } from "../server/graph/cypher.ts";
import { type Database, openDatabase } from "../server/graph/database.ts";
import { projectRoot } from "../server/project-root.ts";
import { StartFault } from "../server/start-fault.ts";
import { createTerminal } from "./command/terminal.ts";
import { findDatabase } from "./database/find-database.ts";
import { generatedReportId, generateReport } from "./generate/generated-report.ts";
import { timeLists } from "./generate/list-times.ts";

const usage = `npm run generate -- --documents 1000              a generated graph of so many documents
npm run generate -- --documents 1000,100000       one after the other; the last stays
npm run generate -- --documents 1000,100000 --measure
                                                  times of the list pages at each size, and their ratio
npm run generate -- --seed 7                      another graph; the same seed gives the same
npm run generate -- --help                        this text

The database is the one that NEO4J_URI names, else the one of the folder CLAIMTRACE_HOME. It must be empty or hold a generated graph.`;

const terminal = createTerminal(process.stdout);

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  if (!(error instanceof StartFault) && !(error instanceof Problem)) throw error;
  console.error(error.message);
}

async function main(): Promise<void> {
  const { help, measure, ...asked } = readOptions();
  if (help) {
    terminal.line(usage);
    return;
  }
  const sizes = asked.documents.split(",").map(Number);
  const seed = Number(asked.seed);
  if (![...sizes, seed].every((size) => Number.isInteger(size) && size > 0))
    throw new StartFault(`--documents and --seed take whole numbers above zero\n\n${usage}`);
  const { database: configured, home } = readConfig(process.env);
  const found = await findDatabase({
    configured,
    home,
    startedBy: "npm run generate",
    share: true,
    onProgress: terminal.progress,
  });
  const database = openDatabase(found.connection);
  loadCypher(join(projectRoot, "cypher"), ["lists"]);
  try {
    await refuseRealData(database);
    await applySchema(database);
    const times: Map<string, number>[] = [];
    for (const documents of sizes) {
      await replaceGraph(database, { documents, seed });
      if (measure) times.push(await timeLists(database));
    }
    if (measure) printTimes(sizes, times);
  } finally {
    await database.close();
    await found.stop();
  }
}

function readOptions() {
  const options = {
    documents: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    measure: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new StartFault(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/** A generated graph replaces a generated one, never a reader's own data. */
async function refuseRealData(database: Database): Promise<void> {
  const [row] = await database.read("MATCH (d:Dataset) WHERE d.id <> $generatedReportId RETURN d.id AS id LIMIT 1", {
    generatedReportId,
  });
  if (row !== undefined)
    throw new StartFault(
      `The database holds the report ${String(row["id"])}. Set CLAIMTRACE_HOME to another folder, or NEO4J_URI to an empty database.`,
    );
}

async function replaceGraph(database: Database, size: { documents: number; seed: number }): Promise<void> {
  await database.execute("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  terminal.progress(`Generating ${String(size.documents)} documents`);
  const report = generateReport(size);
  const { counts } = await loadReport(database, report, { force: true, inParts: true });
  terminal.line(
    `Generated ${String(size.documents)} documents (seed ${String(size.seed)}): ${String(counts.claims)} claims, ${String(counts.people)} people, ${String(counts.relations)} relations.`,
  );
}

function printTimes(sizes: readonly number[], times: readonly Map<string, number>[]): void {
  terminal.line(`Median ms of a list page, ${sizes.map((size) => `${String(size)} documents`).join(" | ")} | ratio`);
  for (const what of times[0]?.keys() ?? []) {
    const ofSizes = times.map((ofSize) => ofSize.get(what) ?? Number.NaN);
    const ratio = (ofSizes.at(-1) ?? Number.NaN) / (ofSizes[0] ?? Number.NaN);
    terminal.line(
      `${what.padEnd(52)} ${ofSizes.map((time) => time.toFixed(1).padStart(8)).join(" |")} | ${ratio.toFixed(2)}`,
    );
  }
}
