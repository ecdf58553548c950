import { join } from "node:path";
import { projectRoot } from "../server/project-root.ts";
import { StartFault } from "../server/start-fault.ts";
import { auditReport } from "../seed/audit/audit-report.ts";
import { findReportText } from "../seed/audit/report-text.ts";
import { describeAudit } from "../seed/audit/tables.ts";
import { readReportWithFaults } from "../seed/format/read-report.ts";
import { path, readOptions } from "./command/options.ts";
import { runOnce } from "./command/run-once.ts";
import { showPath } from "./command/typed-path.ts";

const options = readOptions({
  name: "npm run audit",
  does: "counts what the report's data holds, and tells what is missing, loose or told twice",
  options: {
    folder: path("DIR", {
      does: "another report's data",
      fallback: join(projectRoot, "seed", "state-of-ai-2023"),
    }),
    text: path("DIR", {
      does: "where the report's own text lies, to compare with",
      fallback: join(projectRoot, "..", "shared", "report"),
    }),
  },
  more: "Exit status 1 on any finding that excuses.yaml of the data does not excuse.",
});

await runOnce(async () => {
  const read = await readFolder(options.folder);
  const text = read.report && (await findReportText(options.text, read.report.report));
  const audit = auditReport(read, text);
  console.log(describeAudit(audit, showPath(options.folder)));
  if (!text) console.log(`The report's text is not in ${options.text}: nothing was compared with it.`);
  else if (!text.printed)
    console.log("No bibliography.json lies beside the text: its markers and its list were not compared.");
  return audit.open.length === 0;
});

async function readFolder(folder: string) {
  try {
    return await readReportWithFaults(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new StartFault(`There is no folder ${folder}`);
  }
}
