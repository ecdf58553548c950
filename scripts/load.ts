import { join } from "node:path";
import { readConfig } from "../server/config.ts";
import { openDatabase } from "../server/graph/database.ts";
import { writeWithRoom } from "./database/disk.ts";
import { findDatabase } from "./database/find-database.ts";
import { projectRoot } from "../server/project-root.ts";
import { StartFault } from "../server/start-fault.ts";
import { flag, path, readOptions } from "./command/options.ts";
import { runOnce } from "./command/run-once.ts";
import { createTerminal } from "./command/terminal.ts";
import { showPath } from "./command/typed-path.ts";
import { countFaults, describeFault, SeedFaults } from "../seed/format/fault.ts";
import { type LoadOutcome, loadReport, neededMegabytes } from "../seed/graph/load-report.ts";
import type { CheckedBibliography, ReportDocuments } from "../seed/format/bibliography-data.ts";
import { isBibliographyFolder, readBibliographyFolder } from "../seed/format/read-bibliography-folder.ts";
import { readReport } from "../seed/format/read-report.ts";
import type { CheckedReport } from "../seed/format/report-data.ts";
import { applySchema } from "../seed/graph/schema.ts";

const terminal = createTerminal(process.stdout);

const shippedReport = join(projectRoot, "seed", "state-of-ai-2023");
const options = readOptions({
  name: "npm run load",
  does: "puts the report into the graph, replacing what it had there",
  options: {
    check: flag("reads and checks the data only, a report's or a bibliography's; needs no database"),
    force: flag("writes the data even where this version is stored already"),
    folder: path("DIR", {
      does: "another report's data",
      fallback: shippedReport,
    }),
  },
  more: "The database is the one that NEO4J_URI names, else the one of the folder CLAIMTRACE_HOME, which is started where it is not running.",
});

const NOT_YET = "holds a bibliography, which cannot be loaded yet; --check reads and checks it. Nothing was written.";

await runOnce(async () => {
  if (isBibliographyFolder(options.folder)) {
    if (!options.check) throw new StartFault(`${showPath(options.folder)} ${NOT_YET}`);
    const documents = documentsOf(await readOrTell(shippedReport, readReport));
    const read = (folder: string) => readBibliographyFolder(folder, documents);
    terminal.line(describeBibliography(await readOrTell(options.folder, read)));
    return;
  }
  const report = await readOrTell(options.folder, readReport);
  if (options.check) terminal.line(describeChecked(report));
  else await load(report, options.force);
});

/** @throws StartFault with all faults of the data */
async function readOrTell<T>(folder: string, read: (folder: string) => Promise<T>): Promise<T> {
  try {
    return await read(folder);
  } catch (error) {
    if (error instanceof SeedFaults) {
      const faults = error.faults.map((fault) => describeFault(showPath(folder), fault));
      throw new StartFault([...faults, `The data has ${countFaults(error.faults)}; nothing was written.`].join("\n"));
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
    const room = { folder: found.folder, neededMegabytes: neededMegabytes(report) };
    const outcome = await writeWithRoom(room, async () => {
      await applySchema(database);
      onProgress("Loading the report");
      return loadReport(database, report, { force });
    });
    terminal.line(describeOutcome(outcome));
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

function documentsOf({ report, papers, webSources }: CheckedReport): ReportDocuments {
  return { report: report.id, ids: new Set([...papers, ...webSources].map(({ id }) => id)) };
}

function describeBibliography({ works, citations }: CheckedBibliography): string {
  const partly = works.filter(({ entry }) => entry.authorsCut === true).length;
  const withoutAuthor = works.filter(({ entry }) => entry.author.length + entry.editor.length === 0).length;
  const unknown = citations.filter(({ file }) => file === null).length;
  const counts = [
    `${String(works.length)} works (${String(partly)} with a list of authors that is cut, ${String(withoutAuthor)} without an author)`,
    `${String(citations.length)} citations (${String(unknown)} seen in files of which the repository is not known)`,
  ];
  return `checked: ${counts.join(", ")}; no fault`;
}

function describeOutcome({ state, version, counts }: LoadOutcome): string {
  if (state === "unchanged") return `Version ${version} is stored already: nothing to do (--force writes it again).`;
  const parts = Object.entries(counts).map(([name, count]) => `  ${String(count).padStart(6)} ${spellOut(name)}`);
  return [`Loaded version ${version}:`, ...parts].join("\n");
}

/** `webSources` as `web sources`. A declaration: the work runs at the top of this module, before what stands below has a value. */
function spellOut(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
