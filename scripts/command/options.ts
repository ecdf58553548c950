import { parseArgs } from "node:util";
import { resolveTyped, showPath } from "./typed-path.ts";

/** What may stand after a command: `--folder DIR`, or `--check` alone. */
export interface Option<Value> {
  /** What the usage says that it does. */
  does: string;
  /** Its value in the usage, such as DIR; undefined of one that is only given or not. */
  takes?: string;
  fallback: Value;
  /** The fallback in the usage, where it says more than nothing. */
  fallbackShown?: string;
  /** @returns undefined for what it does not take */
  read(text: string): Value | undefined;
  /** What it takes, in words. */
  must?: string;
}

/** A command as its usage tells it. All that is known of its options stands here, so the usage cannot leave one out. */
export interface Command<Options> {
  /** As it is typed: `npm run load`. */
  name: string;
  does: string;
  options: Options;
  /** What may stand after the command without an option before it; nothing, unless told. */
  operands?: "FILE...";
  more?: string;
}

type AnyOptions = Readonly<Record<string, Option<unknown>>>;
type Values<Options extends AnyOptions> = {
  [Name in keyof Options]: Options[Name] extends Option<infer Value> ? Value : never;
};

/** What a command was asked: its values, how it is used, or all that is wrong with it. */
export type Asked<Options extends AnyOptions> =
  | { kind: "values"; values: Values<Options>; operands: string[] }
  | { kind: "help"; usage: string }
  | { kind: "faults"; told: string };

/** For a command whose ways are set by variables of the environment. */
export const settingsHint =
  "Port, folder and database are settings, variables of the environment that README.md lists: PORT=4311 npm start";

export const flag = (does: string): Option<boolean> => ({ does, fallback: false, read: () => true });

/** @param fallback absolute */
export const path = (
  takes: "DIR" | "FILE",
  { does, fallback }: { does: string; fallback: string },
): Option<string> => ({
  does,
  takes,
  fallback,
  fallbackShown: showPath(fallback),
  read: (text) => (text === "" ? undefined : resolveTyped(text)),
  must: takes === "DIR" ? "must be a folder" : "must be a file",
});

export const wholeNumber = (bounds: { does: string; fallback: number; most: number }): Option<number> => ({
  does: bounds.does,
  takes: "N",
  fallback: bounds.fallback,
  fallbackShown: String(bounds.fallback),
  read: (text) => readWholeNumber(text, bounds.most),
  must: `must be a whole number from 1 to ${String(bounds.most)}`,
});

/** One of a few words, or none. */
export const oneOf = <const Word extends string>(
  words: readonly Word[],
  { takes, does }: { takes: string; does: string },
): Option<Word | undefined> => ({
  does,
  takes,
  fallback: undefined,
  read: (text) => words.find((word) => word === text),
  must: `must be one of ${words.join(", ")}`,
});

/** Whole numbers with commas between them. */
export const wholeNumbers = (bounds: { does: string; fallback: number; most: number }): Option<number[]> => ({
  does: bounds.does,
  takes: "N,N",
  fallback: [bounds.fallback],
  fallbackShown: String(bounds.fallback),
  read: (text) => {
    const numbers = text.split(",").flatMap((part) => readWholeNumber(part, bounds.most) ?? []);
    return numbers.length === text.split(",").length ? numbers : undefined;
  },
  must: `must be whole numbers from 1 to ${String(bounds.most)}, separated by commas`,
});

function readWholeNumber(text: string, most: number): number | undefined {
  const number = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
  return number === undefined || number > most ? undefined : number;
}

/** An address that the service answers at. */
export const address = (does: string): Option<string | undefined> => ({
  does,
  takes: "URL",
  fallback: undefined,
  read: (text) => (/^https?:/.test(text) && URL.canParse(text) ? text : undefined),
  must: "must be an address such as http://127.0.0.1:4310",
});

/**
 * The values of a command's options as they were typed. Where it was asked how it is used, or asked wrongly, that is told
 * and the process ends: with 0, or with 1 and everything that is wrong at once.
 */
export function readOptions<const Options extends AnyOptions>(
  command: Command<Options>,
): Values<Options> & { operands: string[] } {
  const asked = parseOptions(command, process.argv.slice(2));
  if (asked.kind === "values") return { ...asked.values, operands: asked.operands };
  if (asked.kind === "help") process.stdout.write(`${asked.usage}\n`);
  else process.stderr.write(`${asked.told}\n`);
  process.exit(asked.kind === "help" ? 0 : 1);
}

export function parseOptions<const Options extends AnyOptions>(
  command: Command<Options>,
  args: readonly string[],
): Asked<Options> {
  const usage = describeUsage(command);
  const { given, operands, faults } = readGiven(command, args);
  if (given.has("help")) return { kind: "help", usage };
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(command.options)) {
    const text = given.get(name);
    values[name] = text === undefined ? option.fallback : option.read(text);
    if (text !== undefined && values[name] === undefined) faults.push(`--${name} ${text}: ${option.must ?? ""}`);
  }
  if (faults.length === 0) return { kind: "values", values: values as Values<Options>, operands };
  return { kind: "faults", told: [`${command.name} does not take this:`, ...faults].join("\n  ") + `\n\n${usage}` };
}

/** What stands in the arguments, by name; a flag's text is empty. */
interface Given {
  given: Map<string, string>;
  operands: string[];
  faults: string[];
}

function readGiven({ options, operands: takes }: Command<AnyOptions>, args: readonly string[]): Given {
  const known: AnyOptions = { ...options, help: flag("") };
  const types = Object.entries(known).map(
    ([name, { takes }]) => [name, { type: takes === undefined ? "boolean" : "string" }] as const,
  );
  // Not strict: node's own words name one fault only, and speak of positional arguments.
  const read = { args: [...args], options: Object.fromEntries(types), strict: false, tokens: true } as const;
  const given = new Map<string, string>();
  const operands: string[] = [];
  const faults: string[] = [];
  let afterUnknown = false;
  for (const token of parseArgs({ ...read, allowPositionals: true }).tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      // It is meant for the option before it, which has been told.
      if (takes !== undefined) operands.push(token.value);
      else if (!afterUnknown) faults.push(`${token.value}: nothing may stand here without an option before it`);
      afterUnknown = false;
      continue;
    }
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    afterUnknown = option === undefined;
    const fault = faultOf(token, option, given);
    if (fault === undefined) given.set(token.name, token.value ?? "");
    else faults.push(fault);
  }
  if (takes !== undefined && operands.length === 0 && !given.has("help")) faults.push(`${takes}: name at least one`);
  return { given, operands, faults };
}

interface Typed {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function faultOf(typed: Typed, option: Option<unknown> | undefined, given: Map<string, string>): string | undefined {
  const { name, rawName, value, inlineValue } = typed;
  if (option === undefined || !rawName.startsWith("--")) return `${rawName}: there is no such option`;
  if (given.has(name)) return `${rawName}: may be given once`;
  if (option.takes === undefined) return value === undefined ? undefined : `${rawName}: takes no value`;
  // "--folder --check": the next option is not the value of this one.
  const isMissing = value === undefined || (inlineValue !== true && value.startsWith("-"));
  return isMissing ? `${rawName}: needs a value, ${rawName} ${option.takes}` : undefined;
}

function describeUsage({ name, does, options, operands, more }: Command<AnyOptions>): string {
  const plain = operands === undefined ? name : `${name} -- ${operands}`;
  const rows: [call: string, does: string][] = [[plain, does]];
  for (const [option, { takes, does: doing, fallbackShown }] of Object.entries(options)) {
    const call = `${name} -- --${option}${takes === undefined ? "" : ` ${takes}`}`;
    rows.push([call, fallbackShown === undefined ? doing : `${doing}; ${fallbackShown} unless told`]);
  }
  rows.push([`${name} -- --help`, "this text"]);
  const width = Math.max(...rows.map(([call]) => call.length));
  const lines = rows.map(([call, doing]) => `${call.padEnd(width)}  ${doing}`);
  return [...lines, ...(more === undefined ? [] : ["", more])].join("\n");
}
