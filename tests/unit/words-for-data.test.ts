import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { isReading, relationTypeNames } from "../../server/contract/relations.ts";
import { projectRoot } from "../../server/project-root.ts";
import { figures } from "../../web/i18n/en/figures.ts";
import { subtypes } from "../../web/i18n/en/subtypes.ts";
import { trace } from "../../web/i18n/en/trace.ts";

const folder = join(projectRoot, "seed", "state-of-ai-2023");
const files = ["entities", "claims", "sources"].flatMap((part) =>
  readdirSync(join(folder, part), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, part, name)),
);

/** Every value that stands under one of these keys, at any depth. */
function valuesUnder(keys: readonly string[], value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesUnder(keys, item));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    keys.includes(key) && typeof inner === "string" ? [inner] : valuesUnder(keys, inner),
  );
}

const inData = (...keys: string[]): string[] => [
  ...new Set(files.flatMap((file) => valuesUnder(keys, parse(readFileSync(file, "utf8"))))),
];

// The other language has a word wherever English has one: the compiler holds that.
test("every subtype and genre of the data has a word", () => {
  expect(inData("subtype", "genre").filter((word) => !Object.hasOwn(subtypes, word))).toEqual([]);
});

test("every unit of the data has a word", () => {
  const special = ["count", "percent", "rank"];
  const missing = inData("unit").filter((unit) => !special.includes(unit) && !Object.hasOwn(figures.units, unit));
  expect(missing).toEqual([]);
});

test("every way in which one claim is read to bear on another has a heading from either end", () => {
  expect(Object.keys(trace.readings)).toEqual(relationTypeNames.filter(isReading));
});
