/**
 * `npm start`: builds what has changed since the last time, then runs the service in this very process. Plain JavaScript
 * without static imports of packages, so that an old Node or a missing `npm ci` is told in a sentence.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildWhatChanged, serviceFile } from "./build.mjs";

const root = join(import.meta.dirname ?? ".", "..");

refuseOldNode();
refuseMissingPackages();
await buildWhatChanged();
process.env["NODE_ENV"] ??= "production";
await import(join(root, serviceFile));

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Node is too old: this is ${process.versions.node}, Claimtrace needs 20.19 or later.`);
}

function refuseMissingPackages() {
  if (existsSync(join(root, "node_modules", "esbuild"))) return;
  fail("The packages are not installed yet. Run: npm ci");
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
