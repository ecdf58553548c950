import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../server/project-root.ts";
import { makeHome, startClaimtrace } from "../support/claimtrace-process.ts";

const generate = (home: string, ...options: string[]) =>
  startClaimtrace({
    home,
    command: [
      process.execPath,
      join(projectRoot, "node_modules", "tsx", "dist", "cli.mjs"),
      join(projectRoot, "scripts", "generate.ts"),
      ...options,
    ],
  });

test("a generated graph replaces the one before it, and the times of its lists are told with their ratio", async () => {
  const run = generate(makeHome(), "--documents", "40,80", "--seed", "7", "--measure");
  expect(await run.ended).toEqual({ code: 0, signal: null });
  expect(run.output()).toMatch(/Generated 40 documents \(seed 7\): 40 claims, 40 people, \d+ relations\./);
  expect(run.output()).toMatch(/Generated 80 documents \(seed 7\): 80 claims, 80 people, \d+ relations\./);
  expect(run.output()).toMatch(/organizations, most claims first +[\d.]+ \| +[\d.]+ \| \d+\.\d\d/);
});

test.each([
  ["--documents", "none"],
  ["--seed", "0"],
  ["--sizes", "5"],
])("%s %s is refused with how the command is used", async (option, value) => {
  const run = generate(makeHome(), option, value);
  expect(await run.ended).toEqual({ code: 1, signal: null });
  expect(run.output()).toContain("npm run generate -- --documents 1000 ");
  expect(run.output()).not.toMatch(/^\s+at /m);
});
