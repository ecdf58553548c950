import { isAbsolute, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "../server/config.ts";
import { openDatabase } from "../server/graph/database.ts";
import { Problem } from "../server/contract/problem.ts";
import { findDatabase } from "./database/find-database.ts";
import { projectRoot } from "../server/project-root.ts";
import { StartFault } from "../server/start-fault.ts";
import { createTerminal } from "./command/terminal.ts";
import { countFaults, describeFault, SeedFaults } from "../seed/format/fault.ts";
import { type LoadOutcome, loadReport } from "../seed/graph/load-report.ts";
import { readReport } from "../seed/format/read-report.ts";
import type { CheckedReport } from "../seed/format/report-data.ts";
import { applySchema } from "../seed/graph/schema.ts";

const usage = `npm run load                    put the report into the graph, replacing what it had there
npm run load -- --check         read and check the data only; needs no database
npm run load -- --force         write the data even where this version is stored already
npm run load -- --folder DIR    another report's data; seed/state-of-ai-2023 unless told
npm run load -- --help          this text

The database is the one that NEO4J_URI names, else the one in this folder, which is started where it is not running.`;

const terminal = createTerminal(process.stdout);

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  if (!(error instanceof StartFault) && !(error instanceof Problem)) throw error;
  console.error(error.message);
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help) {
    terminal.line(usage);
    return;
  }
  const folder = isAbsolute(options.folder) ? options.folder : resolve(process.cwd(), options.folder);
  const report = await readOrTell(folder);
  if (!report) {
    process.exitCode = 1;
    return;
  }
  if (options.check) terminal.line(describeChecked(report));
  else await load(report, options.force);
}

function readOptions() {
  const options = {
    check: { type: "boolean", default: false },
    force: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
    folder: { type: "string", default: join(projectRoot, "seed", "state-of-ai-2023") },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new StartFault(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/** The report, or all its faults on stderr and nothing. */
async function readOrTell(folder: string): Promise<CheckedReport | undefined> {
  try {
    return await readReport(folder);
  } catch (error) {
    if (error instanceof SeedFaults) {
      const shown = relative(process.cwd(), folder);
      for (const fault of error.faults) console.error(describeFault(shown.startsWith("..") ? folder : shown, fault));
      console.error(`The data has ${countFaults(error.faults)}; nothing was written.`);
      return undefined;
    }
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new StartFault(`There is no folder ${folder}`);
    throw error;
  }
}

async function load(report: CheckedReport, force: boolean): Promise<void> {
  const { database: configured, home } = readConfig(process.env);
  const onProgress = terminal.progress;
  const found = await findDatabase({ configured, home, startedBy: "npm run load", share: true, onProgress });
  const database = openDatabase(found.connection);
  try {
    onProgress("Preparing the graph");
    await applySchema(database);
    onProgress("Loading the report");
    terminal.line(describeOutcome(await loadReport(database, report, { force })));
  } finally {
    await database.close();
    await found.stop();
  }
}

function describeChecked({ claims, entities, papers, webSources, footnotes }: CheckedReport): string {
  const counts = [
    `${String(claims.length)} claims`,
    `${String(papers.length)} papers`,
    `${String(webSources.length)} web sources`,
    `${String(entities.length)} people, organizations and other entities`,
    `${String(footnotes.length)} footnotes`,
  ];
  return `checked: ${counts.join(", ")}; no fault`;
}

function describeOutcome({ state, version, counts }: LoadOutcome): string {
  if (state === "unchanged") return `Version ${version} is stored already: nothing to do (--force writes it again).`;
  const parts = Object.entries(counts).map(([name, count]) => `  ${String(count).padStart(6)} ${spellOut(name)}`);
  return [`Loaded version ${version}:`, ...parts].join("\n");
}

/** `webSources` as `web sources`. A declaration: `main` runs at the top of this module, before what stands below has a value. */
function spellOut(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
