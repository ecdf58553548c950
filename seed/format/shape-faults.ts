import type * as z from "zod";
import type { SeedFault } from "./fault.ts";
import { suggest } from "./nearest.ts";
import type { Located, Place, YamlPath } from "./yaml-source.ts";

/** Checks the form of one entry; an entry with faults is not answered. */
export function checkShape<Shape extends z.ZodType>(
  shape: Shape,
  { value, place }: Located<unknown>,
): { entry: Located<z.output<Shape>> | undefined; faults: SeedFault[] } {
  const result = shape.safeParse(value);
  if (result.success) return { entry: { value: result.data, place }, faults: [] };
  return { entry: undefined, faults: result.error.issues.flatMap((issue) => faultsOf(issue, { value, place, shape })) };
}

interface Subject {
  value: unknown;
  place: Place;
  shape: z.ZodType;
}

function faultsOf(issue: z.core.$ZodIssue, { value, place, shape }: Subject): SeedFault[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  const at = place.at(...path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        at
          .at(key)
          .fault(`unknown field "${key}"`, path.length === 0 ? suggest(key, fieldsOf(shape)) : undefined, "key"),
      );
    case "invalid_type":
      return [at.fault(describeType(issue.expected, path, valueAt(value, path)))];
    case "invalid_value":
      return [describeChoice(issue.values, at, valueAt(value, path))];
    case "invalid_union":
      return [at.fault("has none of the forms that are possible here")];
    default:
      return [at.fault(issue.message)];
  }
}

function describeType(expected: string, path: YamlPath, found: unknown): string {
  const nouns: Readonly<Record<string, string>> = {
    string: "text",
    array: "a list",
    object: "a map",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
  };
  const noun = nouns[expected] ?? expected;
  if (found === undefined || found === null) return isTranslation(path) ? "the translation is missing" : "is missing";
  if (expected === "string" && typeof found === "number") return `must be text: write "${String(found)}"`;
  return `must be ${noun}`;
}

function describeChoice(choices: readonly unknown[], at: Place, found: unknown): SeedFault {
  if (found === undefined || found === null) return at.fault("is missing", `one of ${choices.join(", ")}`);
  const words = choices.map(String);
  return at.fault(`unknown "${String(found)}"`, suggest(String(found), words) ?? `one of ${words.join(", ")}`);
}

const isTranslation = (path: YamlPath): boolean => /^(?:en|zh)$|Zh$/.test(String(path.at(-1)));

function fieldsOf(shape: z.ZodType): string[] {
  const { def } = shape as z.ZodType & { def: { shape?: Record<string, unknown> } };
  return Object.keys(def.shape ?? {});
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (held, step) =>
      typeof held === "object" && held !== null ? (held as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}
