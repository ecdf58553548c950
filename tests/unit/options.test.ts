import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { address, flag, parseOptions, path, wholeNumber, wholeNumbers } from "../../scripts/command/options.ts";

const command = {
  name: "npm run weigh",
  does: "weighs things",
  options: {
    fast: flag("weighs at once"),
    folder: path("DIR", { does: "of things", fallback: join(tmpdir(), "things") }),
    rounds: wholeNumber({ does: "how often", fallback: 3, most: 9 }),
    sizes: wholeNumbers({ does: "how large", fallback: 10, most: 100 }),
    at: address("weighs there"),
  },
};
const usage = `npm run weigh                  weighs things
npm run weigh -- --fast        weighs at once
npm run weigh -- --folder DIR  of things; ${join(tmpdir(), "things")} unless told
npm run weigh -- --rounds N    how often; 3 unless told
npm run weigh -- --sizes N,N   how large; 10 unless told
npm run weigh -- --at URL      weighs there
npm run weigh -- --help        this text`;
const ask = (typed: string) => parseOptions(command, typed.split(" "));

describe("the options of a command", () => {
  test("that are not given have their defaults", () => {
    expect(parseOptions(command, [])).toEqual({
      kind: "values",
      values: { fast: false, folder: join(tmpdir(), "things"), rounds: 3, sizes: [10], at: undefined },
      operands: [],
    });
  });

  test("are read as what they are", () => {
    expect(ask("--fast --folder=/a/b --rounds 9 --sizes 1,100 --at http://127.0.0.1:1/x")).toEqual({
      kind: "values",
      values: { fast: true, folder: "/a/b", rounds: 9, sizes: [1, 100], at: "http://127.0.0.1:1/x" },
      operands: [],
    });
  });

  test("are told where somebody asks, whatever stands beside", () => {
    expect(ask("--help --nonsense")).toEqual({ kind: "help", usage });
  });

  test.each([
    ["--nonsense", "--nonsense: there is no such option"],
    ["--nonsense 5", "--nonsense: there is no such option"],
    ["--toString", "--toString: there is no such option"],
    ["-f", "-f: there is no such option"],
    ["--no-fast", "--no-fast: there is no such option"],
    ["here", "here: nothing may stand here without an option before it"],
    ["--fast=yes", "--fast: takes no value"],
    ["--fast --fast", "--fast: may be given once"],
    ["--folder", "--folder: needs a value, --folder DIR"],
    ["--folder --fast", "--folder: needs a value, --folder DIR"],
    ["--folder=", "--folder : must be a folder"],
    ["--rounds 10", "--rounds 10: must be a whole number from 1 to 9"],
    ["--rounds 0x1", "--rounds 0x1: must be a whole number from 1 to 9"],
    ["--rounds=-1", "--rounds -1: must be a whole number from 1 to 9"],
    ["--sizes 1,,2", "--sizes 1,,2: must be whole numbers from 1 to 100, separated by commas"],
    ["--at localhost:80", "--at localhost:80: must be an address such as http://127.0.0.1:4310"],
  ])("%s is refused", (typed, fault) => {
    expect(ask(typed)).toEqual({ kind: "faults", told: `npm run weigh does not take this:\n  ${fault}\n\n${usage}` });
  });

  test("are refused with everything that is wrong at once", () => {
    expect(ask("--rounds many --weigh x --at y")).toMatchObject({
      told: `npm run weigh does not take this:
  --weigh: there is no such option
  --rounds many: must be a whole number from 1 to 9
  --at y: must be an address such as http://127.0.0.1:4310

${usage}`,
    });
  });
});

test("what stands without an option is told apart where a command takes it, and missed where it is not there", () => {
  const reading = {
    name: "npm run read",
    does: "reads",
    operands: "FILE..." as const,
    options: { fast: flag("at once") },
  };
  expect(parseOptions(reading, ["a", "--fast", "b"])).toEqual({
    kind: "values",
    values: { fast: true },
    operands: ["a", "b"],
  });
  expect(parseOptions(reading, ["--fast"])).toMatchObject({
    kind: "faults",
    told: expect.stringContaining("FILE...: name at least one"),
  });
  expect(parseOptions(reading, ["--help"])).toMatchObject({
    kind: "help",
    usage: expect.stringContaining("npm run read -- FILE...  reads"),
  });
});
