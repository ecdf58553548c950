import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "../server/project-root.ts";
import { StartFault } from "../server/start-fault.ts";
import { auditReport } from "../seed/audit/audit-report.ts";
import { findReportText } from "../seed/audit/report-text.ts";
import { describeAudit } from "../seed/audit/tables.ts";
import { readReportWithFaults } from "../seed/format/read-report.ts";

const usage = `npm run audit                   count what the report's data holds, and tell what is missing, loose or told twice
npm run audit -- --folder DIR   another report's data; seed/state-of-ai-2023 unless told
npm run audit -- --text DIR     where the report's own text lies, to compare with; ../shared/report unless told
npm run audit -- --help         this text

Exit status 1 on any finding that excuses.yaml of the data does not excuse.`;

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  if (!(error instanceof StartFault)) throw error;
  console.error(error.message);
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help) {
    console.log(usage);
    return;
  }
  const folder = resolve(options.folder);
  const read = await readFolder(folder);
  const text = read.report && (await findReportText(resolve(options.text), read.report.report));
  const audit = auditReport(read, text);
  const shown = relative(process.cwd(), folder);
  console.log(describeAudit(audit, shown.startsWith("..") ? folder : shown));
  if (!text) console.log(`The report's text is not in ${options.text}: nothing was compared with it.`);
  else if (!text.printed)
    console.log("No bibliography.json lies beside the text: its markers and its list were not compared.");
  if (audit.open.length > 0) process.exitCode = 1;
}

function readOptions() {
  const options = {
    folder: { type: "string", default: join(projectRoot, "seed", "state-of-ai-2023") },
    text: { type: "string", default: join(projectRoot, "..", "shared", "report") },
    help: { type: "boolean", default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new StartFault(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

async function readFolder(folder: string) {
  try {
    return await readReportWithFaults(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new StartFault(`There is no folder ${folder}`);
  }
}
