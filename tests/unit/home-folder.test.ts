import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeHome } from "../../scripts/database/home-folder.ts";

test("a folder on a read-only disk is told in a sentence, whether it is there or has to be made", ({ skip }) => {
  const disk = mkdtempSync(join(tmpdir(), "claimtrace-disk-"));
  onTestFinished(() => {
    spawnSync("umount", [disk]);
    rmSync(disk, { recursive: true, force: true });
  });
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "ro", "tmpfs", disk]);
  skip(status !== 0, "not run: this user may not mount a small disk (it needs root and mount)");
  for (const home of [disk, join(disk, "home"), join(disk, "homes", "one")]) {
    expect(() => {
      makeHome(home);
    }).toThrow(`The folder ${home} cannot be used: its disk is read-only. Name another by CLAIMTRACE_HOME.`);
  }
});
