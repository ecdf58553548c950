import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describeFault, SeedFaults } from "../seed/format/fault.ts";
import { loadReport, neededMegabytes } from "../seed/graph/load-report.ts";
import { readReport } from "../seed/format/read-report.ts";
import type { CheckedReport } from "../seed/format/report-data.ts";
import { applySchema } from "../seed/graph/schema.ts";
import { findStoredVersion } from "../seed/graph/stored-version.ts";
import { type Config, readConfig } from "../server/config.ts";
import { type Database, openDatabase } from "../server/graph/database.ts";
import { openWatchedDatabase } from "../server/graph/watched-database.ts";
import { createApp } from "../server/http/app.ts";
import { warmUp } from "../server/http/warm-up.ts";
import { openListener } from "../server/listener.ts";
import { openLog } from "../server/log.ts";
import { writeWithRoom } from "./database/disk.ts";
import { findDatabase } from "./database/find-database.ts";
import { awaitHome } from "./database/running-record.ts";
import { projectRoot } from "../server/project-root.ts";
import { readOptions, settingsHint } from "./command/options.ts";
import { runUntilSignal } from "./command/run-until-signal.ts";
import { StartFault } from "../server/start-fault.ts";
import { createTerminal } from "./command/terminal.ts";
import type { Logger } from "pino";

readOptions({
  name: "npm start",
  does: "starts database, service and page; Ctrl-C stops them",
  options: {},
  more: settingsHint,
});
const terminal = createTerminal(process.stdout);
const SERVED_WITHIN_MS = 15_000;
const READY_WITHIN_MS = 60_000;

await runUntilSignal(async (atEnd, ending) => {
  const config = readConfig(process.env);
  if (!config.database) await awaitHome(config.home, terminal.progress);
  // What is done about a database that ended is logged too, once there is a log.
  const logs: Logger[] = [];
  const listener = await openListener(config);
  atEnd(() => listener.close());
  const report = await getReport("seed/state-of-ai-2023");
  const found = await findDatabase({
    configured: config.database,
    home: config.home,
    startedBy: "npm start",
    ending,
    onProgress: (step, percent) => {
      terminal.progress(step, percent);
      for (const log of logs) log.info(step);
    },
  });
  const { explainAbsence, folder } = found;
  // A load goes on where readers are sent away, so each has connections of its own.
  const writing = openDatabase(found.connection);
  const database = openWatchedDatabase(found.connection, { warmUp, explainAbsence });
  atEnd(() => database.close());
  atEnd(() => writing.close());
  atEnd(() => found.stop());
  found.tellAddress(listener.address);
  const log = openLog(config, terminal.line);
  logs.push(log);
  const webFolder = join(projectRoot, "dist", "web");
  const allowedHosts = [...config.allowedHosts, config.host];
  const { basePath } = config;
  const app = await createApp({ database, webFolder, allowedHosts, basePath, logger: log });
  const serve = () => {
    listener.serve(app, (refusal) => {
      log.info(refusal, "refused before it was read");
    });
  };
  await applySchema(writing);
  const stored = await findStoredVersion(writing);
  // While a first report is loaded readers are told so; one that is there is shown once the database is warm.
  if (stored === undefined) serve();
  if (stored !== report.version) {
    const room = { folder, neededMegabytes: neededMegabytes(report) };
    await writeWithRoom(room, () => provideReport(writing, report, { stored, reload: config.reload }));
  }
  // Ready means warm. On a busy machine that may take minutes (seen: more than four at a load of twenty): the page is then
  // served before, its readers are answered as can be, and health alone waits for the end of it.
  const warm = database.warmUp();
  await Promise.race([warm, pause(SERVED_WITHIN_MS)]);
  serve();
  await Promise.race([warm, pause(READY_WITHIN_MS - SERVED_WITHIN_MS)]);
  terminal.line(`Claimtrace is ready: ${listener.address}`);
}, terminal);

async function getReport(folder: string): Promise<CheckedReport> {
  try {
    return await readReport(join(projectRoot, folder));
  } catch (error) {
    if (!(error instanceof SeedFaults)) throw error;
    throw new StartFault([error.message, ...error.faults.map((fault) => describeFault(folder, fault))].join("\n  "));
  }
}

interface Stored {
  /** The version that is there, if any is. */
  stored: string | undefined;
  reload: Config["reload"];
}

/** Loads the report where none is stored, or where the stored one is another and the database is ours to change. */
async function provideReport(database: Database, report: CheckedReport, { stored, reload }: Stored): Promise<void> {
  if (stored !== undefined && reload === "empty") {
    terminal.line("The database holds another version of the report. To replace it by the one here: npm run load");
    return;
  }
  terminal.progress("Loading the report");
  await loadReport(database, report);
}
