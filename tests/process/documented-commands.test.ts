import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../../server/project-root.ts";
import { makeHome } from "../support/claimtrace-process.ts";
import { saidBy, type TypedCall, typed } from "../support/typed-command.ts";

/**
 * Design: what is documented is read from the documents, and what is tested from the tests' own sources, so that a command or an
 * option that comes to the one and not to the other fails here.
 */
const read = (...parts: string[]): string => readFileSync(join(projectRoot, ...parts), "utf8");
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));

/** Commands of npm itself, and those of the gate, which runs each of them whole. */
const notOurs = ["npm ci"];
const run = read(".ci", "run");

/** A command with one of its options, or alone: `npm run load`, `npm run load --check`. */
function usesIn(text: string): Set<string> {
  const uses = new Set<string>();
  // An option belongs to the last command named before it in its row or paragraph.
  for (const paragraph of text.split(/\n\s*\n|\n\|/)) {
    let command: string | undefined;
    for (const [, named, option] of paragraph.matchAll(
      /\b(npm (?:run [a-z][a-z:0-9]*|start|test|ci))\b|(?<![\w-])--([a-z][a-z-]+)/g,
    )) {
      command = named ?? command;
      if (named !== undefined) uses.add(named);
      else if (command !== undefined) uses.add(`${command} --${option ?? ""}`);
    }
  }
  return uses;
}

const documented = usesIn(
  ["README.md", ...filesIn("docs", /\.md$/)]
    .map((file) => read(file).replaceAll("docker compose up --build", ""))
    .join("\n\n"),
);
const commands = [...documented].filter((use) => !use.includes(" --") && !notOurs.includes(use)) as TypedCall[];
/** Tests of a whole process start commands by one function. */
const tested = new Set(
  filesIn(join("tests", "process"), /\.test\.ts$/)
    .flatMap((file) => [...read(file).matchAll(/(?:typed|spawnTyped)\(\s*["`](npm [^"`]*)["`]/g)])
    .flatMap(([, call]) => [...usesIn(call ?? "")]),
);

/** What reads no options of ours: the tools behind them do. */
const withoutUsage = ["npm test", "npm run check", "npm run build"];
const withUsage = commands.filter((command) => !withoutUsage.includes(command));

const ask = async (command: TypedCall, options: string) => {
  const asked = typed(`${command} -- ${options}`, { home: makeHome() });
  const { code } = await asked.ended;
  return { code, said: saidBy(asked) };
};

describe("the documented commands", () => {
  test("are the scripts of package.json, all of them", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const names = Object.keys(scripts)
      .filter((name) => !name.startsWith("check:"))
      .map((name) => (["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`));
    expect(commands.toSorted()).toEqual(names.toSorted());
  });

  test("have a test of the whole process each, and so has every option that the documents name", () => {
    const isRunByTheGate = (use: string) => run.split("\n").some((line) => line.startsWith(use));
    // The usage is asked of each below, and takes --help.
    const missing = [...documented].filter(
      (use) => !tested.has(use) && !use.endsWith(" --help") && !isRunByTheGate(use) && !notOurs.includes(use),
    );
    expect(missing).toEqual([]);
  });

  test.each(withUsage)(
    "%s tells its options, each has a test, and others are refused before anything begins",
    async (command) => {
      const [told, refused] = await Promise.all([ask(command, "--help"), ask(command, "--no-such-option 5 more")]);
      expect(told.code).toBe(0);
      expect(told.said).toMatch(new RegExp(`^${command}(?: -- FILE\\.\\.\\.)? +\\w`, "m"));
      const options = [...usesIn(told.said)].filter(
        (use) => use.startsWith(`${command} --`) && !use.endsWith("--help"),
      );
      expect(options.filter((use) => !tested.has(use))).toEqual([]);

      expect(refused.code).toBe(1);
      expect(refused.said).toContain(
        [
          `${command} does not take this:`,
          "  --no-such-option: there is no such option",
          ...(told.said.includes("FILE...") ? [] : ["  more: nothing may stand here without an option before it"]),
          `\n${told.said}`,
        ].join("\n"),
      );
      expect(refused.said).not.toMatch(/^\s+at /m);
    },
  );
});
