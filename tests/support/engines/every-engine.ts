import type { Engine } from "./engine.ts";
import { chromium, firefox } from "./puppeteer-engine.ts";
import { webkit } from "./webkit-engine.ts";

export const engines: readonly Engine[] = [chromium, firefox, webkit];

/** Engines that have to be there, by name and separated by commas: the gate names those that it installs. */
const required = (process.env["CLAIMTRACE_ENGINES"] ?? "").split(",").filter(Boolean);

const unknown = required.filter((name) => !engines.some((engine) => engine.name === name));
if (unknown.length > 0)
  throw new Error(`CLAIMTRACE_ENGINES names ${unknown.join(", ")}, which is no engine of the tests`);

/** Why the tests in an engine are left out; undefined where they run, or where its absence is a failure. */
export function reasonToSkip(engine: Engine): string | undefined {
  return required.includes(engine.name) ? undefined : engine.missing();
}
