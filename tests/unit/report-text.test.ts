import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { findReportText } from "../../seed/audit/report-text.ts";
import { readReportWithFaults } from "../../seed/format/read-report.ts";
import { writeSeedFolder } from "../support/seed-folder.ts";
import { auditedReport, robotBibliography, robotText } from "../support/audited-report.ts";

describe("the report's text", () => {
  const folderWith = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(join(tmpdir(), "claimtrace-text-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return folder;
  };
  const find = async (folder: string) => {
    const { report } = await readReportWithFaults(writeSeedFolder([], auditedReport));
    if (!report) throw new Error("the audited report has faults");
    return findReportText(folder, report.report);
  };
  const file = "robot-report.en.txt";
  const text = robotText.lines.join("\n");

  test("is read with its markers and its printed list", async () => {
    expect(await find(folderWith({ [file]: text, "bibliography.json": robotBibliography }))).toEqual(robotText);
  });

  test("is enough without a bibliography, and is not there without its file", async () => {
    expect(await find(folderWith({ [file]: text }))).toEqual({ lines: robotText.lines, printed: undefined });
    expect(await find(folderWith({ "bibliography.json": robotBibliography }))).toBeUndefined();
  });
});
