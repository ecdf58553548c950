import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { findReportText } from "../../seed/audit/report-text.ts";
import { readReportWithFaults } from "../../seed/format/read-report.ts";
import { projectRoot } from "../../server/project-root.ts";
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

describe("npm run audit", () => {
  const run = (...options: string[]) => {
    const command = ["--import", "tsx", join("scripts", "audit.ts"), ...options];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: projectRoot, encoding: "utf8" });
    return { status, said: (stdout + stderr).trimEnd().split("\n") };
  };

  test("ends well without an open finding, and says that it had no text to compare with", () => {
    const { status, said } = run("--folder", writeSeedFolder([], auditedReport), "--text", "no-such-folder");
    expect({ status, said: said.slice(-2) }).toEqual({
      status: 0,
      said: [
        "audited: no open finding; 1 excused with a reason in excuses.yaml",
        "The report's text is not in no-such-folder: nothing was compared with it.",
      ],
    });
  });

  test("fails on an open finding", () => {
    const { status, said } = run(
      "--folder",
      writeSeedFolder([["excuses.yaml", "what: footnote-1\n", "what: footnote-9\n"]], auditedReport),
    );
    expect({ status, sum: said.find((line) => line.startsWith("audited")) }).toEqual({
      status: 1,
      sum: "audited: 2 open; 0 excused with a reason in excuses.yaml",
    });
  });

  test("tells how it is used where it is called wrongly", () => {
    expect(run("--foldr", "x")).toMatchObject({ status: 1 });
    expect(run("--folder", "no-such-folder").said).toEqual([
      `There is no folder ${join(projectRoot, "no-such-folder")}`,
    ]);
  });
});
