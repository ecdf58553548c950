import { cpSync, existsSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { operations } from "../../server/contract/operations.ts";
import { projectRoot } from "../../server/project-root.ts";
import { auditedReport } from "../support/audited-report.ts";
import { makeHome, startClaimtrace } from "../support/claimtrace-process.ts";
import { writeSeedFolder } from "../support/seed-folder.ts";
import { saidBy, typed } from "../support/typed-command.ts";

const done = { code: 0, signal: null };
const failed = { code: 1, signal: null };

describe("npm run audit", () => {
  test("ends well without an open finding, and says that it had no text to compare with", async () => {
    const folder = writeSeedFolder([], auditedReport);
    const run = typed(`npm run audit -- --folder ${folder} --text no-such-folder`, { home: makeHome() });
    expect(await run.ended).toEqual(done);
    expect(saidBy(run).trimEnd().split("\n").slice(-2)).toEqual([
      "audited: no open finding; 1 excused with a reason in excuses.yaml",
      `The report's text is not in ${join(tmpdir(), "no-such-folder")}: nothing was compared with it.`,
    ]);
  });

  test("fails on an open finding, and where there is no folder", async () => {
    const folder = writeSeedFolder([["excuses.yaml", "what: footnote-1\n", "what: footnote-9\n"]], auditedReport);
    const run = typed(`npm run audit -- --folder ${folder}`, { home: makeHome() });
    expect(await run.ended).toEqual(failed);
    expect(saidBy(run)).toContain("audited: 2 open; 0 excused with a reason in excuses.yaml");

    const nowhere = typed("npm run audit -- --folder no-such-folder", { home: makeHome() });
    expect(await nowhere.ended).toEqual(failed);
    expect(saidBy(nowhere)).toBe(`There is no folder ${join(tmpdir(), "no-such-folder")}\n`);
  });

  test("finds nothing open in the report that the product comes with", async () => {
    const run = typed("npm run audit", { home: makeHome() });
    expect(await run.ended).toEqual(done);
    expect(saidBy(run)).toMatch(/^audited: no open finding; \d+ excused/m);
  });
});

describe("npm run build", () => {
  test("builds nothing that has not changed", async () => {
    const since = statSync(join(projectRoot, "dist", "server", "serve.js")).mtimeMs;
    const again = typed("npm run build", { home: makeHome() });
    expect(await again.ended).toEqual(done);
    expect(saidBy(again)).toBe("Page and service are built already.\n");
    expect(statSync(join(projectRoot, "dist", "server", "serve.js")).mtimeMs).toBe(since);
  });

  test("builds what is not there, in a checkout of its own", async () => {
    const checkout = copyCheckout();
    const command: [string, ...string[]] = ["npm", "--prefix", checkout, "run", "build"];
    const whole = startClaimtrace({ home: makeHome(), command });
    expect(await whole.ended).toEqual(done);
    expect(saidBy(whole)).toBe("Building the page\nBuilding the service\n");
    const service = join(checkout, "dist", "server", "serve.js");
    rmSync(service);
    const missing = startClaimtrace({ home: makeHome(), command });
    expect(await missing.ended).toEqual(done);
    expect(saidBy(missing)).toBe("Building the service\n");
    expect(existsSync(service)).toBe(true);
    expect(existsSync(join(checkout, "dist", "web", "index.html"))).toBe(true);
  });
});

/** What a build is made of, in a folder beside this checkout's own build, on which other tests start. */
function copyCheckout(): string {
  const checkout = makeHome({ withJars: false });
  const parts = [
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "vite.config.ts",
    "scripts",
    "server",
    "seed",
    "web",
  ];
  for (const part of parts) cpSync(join(projectRoot, part), join(checkout, part), { recursive: true });
  symlinkSync(join(projectRoot, "node_modules"), join(checkout, "node_modules"));
  return checkout;
}

describe("npm test", () => {
  test("ends with how many passed, and with a failure where nothing ran", async () => {
    const one = typed("npm test -- --project unit tests/unit/figure-text.test.ts", { home: makeHome() });
    expect(await one.ended).toEqual(done);
    expect(one.output()).toMatch(/^\d+ passed, 0 failed\s*$/m);
    const none = typed("npm test -- --project unit tests/unit/no-such.test.ts", { home: makeHome() });
    expect((await none.ended).code).toBe(1);
  });
});

describe("npm run bench", () => {
  const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith("claimtrace-bench-"));

  test("times every operation beside its statements, two starts and the first page, and leaves nothing behind", async () => {
    const before = leftBehind();
    const run = typed("npm run bench -- --rounds 1", { home: makeHome() });
    expect(await run.ended).toEqual(done);
    for (const { id } of operations) expect(saidBy(run)).toMatch(new RegExp(`^${id} +\\d+ +[\\d.]+ `, "m"));
    expect(saidBy(run)).toMatch(/^First start .* [\d.]+ s$/m);
    expect(saidBy(run)).toMatch(/^Second start .* [\d.]+ s$/m);
    expect(saidBy(run)).toMatch(/^scripts in all +[\d.]+$/m);
    expect(leftBehind()).toEqual(before);
  });

  test("asks the questions of a list, with a service of its own", async () => {
    const before = leftBehind();
    const questions = join(makeHome(), "questions.tsv");
    writeFileSync(questions, "# Names\n1\tAnthropic\tanthropic\n");
    const run = typed(`npm run bench:search -- --questions ${questions}`, { home: makeHome() });
    expect(await run.ended).toEqual(done);
    expect(saidBy(run)).toMatch(/^Names\t1\t100\.0%/m);
    expect(saidBy(run)).toMatch(/^0 below what is written down$/m);
    expect(leftBehind()).toEqual(before);
  });

  test("names the line of a list that is no question, a list that is not there, and an address where nobody answers", async () => {
    const questions = join(makeHome(), "questions.tsv");
    writeFileSync(questions, "1\tAnthropic\n");
    const faulty = typed(`npm run bench:search -- --questions ${questions}`, { home: makeHome() });
    const missing = typed("npm run bench:search -- --questions none.tsv", { home: makeHome() });
    const silent = typed("npm run bench:search -- --address http://127.0.0.1:1", { home: makeHome() });
    for (const run of [faulty, missing, silent]) expect(await run.ended).toEqual(failed);
    expect(saidBy(faulty)).toMatch(/questions\.tsv:1 must have three columns/);
    expect(saidBy(missing)).toBe(`There is no file ${join(tmpdir(), "none.tsv")}\n`);
    expect(saidBy(silent)).toMatch(/^Nothing answers at http:\/\/127\.0\.0\.1:1\/api\/search\?q=.*\n$/);
  });
});
