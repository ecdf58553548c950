import { join } from "node:path";
import { describeFault, SeedFaults } from "../seed/format/fault.ts";
import { loadReport } from "../seed/graph/load-report.ts";
import { readReport } from "../seed/format/read-report.ts";
import type { CheckedReport } from "../seed/format/report-data.ts";
import { applySchema } from "../seed/graph/schema.ts";
import { findStoredVersion } from "../seed/graph/stored-version.ts";
import { type Config, readConfig } from "../server/config.ts";
import { type Database, openDatabase } from "../server/graph/database.ts";
import { createApp } from "../server/http/app.ts";
import { openListener } from "../server/listener.ts";
import { openLog } from "../server/log.ts";
import { findDatabase } from "./database/find-database.ts";
import { awaitHome } from "./database/running-record.ts";
import { projectRoot } from "../server/project-root.ts";
import { readOptions, settingsHint } from "./command/options.ts";
import { runUntilSignal } from "./command/run-until-signal.ts";
import { StartFault } from "../server/start-fault.ts";
import { createTerminal } from "./command/terminal.ts";
import { warmUp } from "./command/warm-up.ts";

readOptions({
  name: "npm start",
  does: "starts database, service and page; Ctrl-C stops them",
  options: {},
  more: settingsHint,
});
const terminal = createTerminal(process.stdout);

await runUntilSignal(async (atEnd, ending) => {
  const config = readConfig(process.env);
  if (!config.database) await awaitHome(config.home, terminal.progress);
  const listener = await openListener(config);
  atEnd(() => listener.close());
  const report = await getReport("seed/state-of-ai-2023");
  const found = await findDatabase({
    configured: config.database,
    home: config.home,
    startedBy: "npm start",
    ending,
    onProgress: terminal.progress,
  });
  const database = openDatabase(found.connection);
  atEnd(() => database.close());
  atEnd(() => found.stop());
  found.tellAddress(listener.address);
  await applySchema(database);
  const webFolder = join(projectRoot, "dist", "web");
  const allowedHosts = [...config.allowedHosts, config.host];
  const { basePath } = config;
  const logger = openLog(config, terminal.line);
  listener.serve(await createApp({ database, webFolder, allowedHosts, basePath, logger }), (refusal) => {
    logger.info(refusal, "refused before it was read");
  });
  await provideReport(database, report, config);
  terminal.line(`Claimtrace is ready: ${listener.address}`);
  void warmUp(listener.address);
}, terminal);

async function getReport(folder: string): Promise<CheckedReport> {
  try {
    return await readReport(join(projectRoot, folder));
  } catch (error) {
    if (!(error instanceof SeedFaults)) throw error;
    throw new StartFault([error.message, ...error.faults.map((fault) => describeFault(folder, fault))].join("\n  "));
  }
}

/** Loads the report where none is stored, or where the stored one is another and the database is ours to change. */
async function provideReport(database: Database, report: CheckedReport, { reload }: Config): Promise<void> {
  const stored = await findStoredVersion(database);
  if (stored === report.version) return;
  if (stored !== undefined && reload === "empty") {
    terminal.line("The database holds another version of the report. To replace it by the one here: npm run load");
    return;
  }
  terminal.progress("Loading the report");
  await loadReport(database, report);
}
