import { join } from "node:path";
import { loadReport } from "../seed/graph/load-report.ts";
import { applySchema } from "../seed/graph/schema.ts";
import { readConfig } from "../server/config.ts";
import { loadCypher } from "../server/graph/cypher.ts";
import { type Database, openDatabase } from "../server/graph/database.ts";
import { projectRoot } from "../server/project-root.ts";
import { StartFault } from "../server/start-fault.ts";
import { flag, readOptions, wholeNumber, wholeNumbers } from "./command/options.ts";
import { runOnce } from "./command/run-once.ts";
import { createTerminal } from "./command/terminal.ts";
import { findDatabase } from "./database/find-database.ts";
import { generatedReportId, generateReport } from "./generate/generated-report.ts";
import { timeLists } from "./generate/list-times.ts";

const terminal = createTerminal(process.stdout);
const MOST_DOCUMENTS = 1_000_000;

const {
  documents: sizes,
  seed,
  measure,
} = readOptions({
  name: "npm run generate",
  does: "puts a generated graph into a database of its own",
  options: {
    documents: wholeNumbers({
      does: "of so many documents, one graph after the other; the last stays",
      fallback: 1_000,
      most: MOST_DOCUMENTS,
    }),
    seed: wholeNumber({ does: "another graph; the same seed gives the same", fallback: 1, most: 2 ** 31 - 1 }),
    measure: flag("tells the times of the list pages at each size, and their ratio"),
  },
  more: "The database is the one that NEO4J_URI names, else the one of the folder CLAIMTRACE_HOME. It must be empty or hold a generated graph.",
});

await runOnce(async () => {
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
});

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
