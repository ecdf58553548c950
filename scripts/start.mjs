/**
 * `npm start`: builds what has changed since the last time, then runs the service in this very process. Plain JavaScript
 * without static imports of packages, so that an old Node or a missing `npm ci` is told in a sentence.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname ?? ".", "..");
const stampFile = join(root, "dist", "build.json");

/** What each part is made of: a change of any byte in there has it built again. */
const everyPart = ["package-lock.json", "tsconfig.json", "server/contract"];
const parts = {
  page: { inputs: [...everyPart, "vite.config.ts", "web"], output: "dist/web/index.html", build: buildPage },
  service: {
    inputs: [...everyPart, "scripts", "server", "seed"],
    output: "dist/server/serve.js",
    build: buildService,
  },
};

// Whoever calls it from elsewhere: Vite takes its folders from here.
process.chdir(root);
refuseOldNode();
refuseMissingPackages();
await buildWhatChanged();
process.env["NODE_ENV"] ??= "production";
await import(join(root, parts.service.output));

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Node is too old: this is ${process.versions.node}, Claimtrace needs 20.19 or later.`);
}

function refuseMissingPackages() {
  if (existsSync(join(root, "node_modules", "esbuild"))) return;
  fail("The packages are not installed yet. Run: npm ci");
}

async function buildWhatChanged() {
  const stamp = readStamp();
  for (const [name, { inputs, output, build }] of Object.entries(parts)) {
    const hash = hashOf(inputs);
    if (stamp[name] === hash && existsSync(join(root, output))) continue;
    console.log(`Building the ${name}`);
    await build();
    stamp[name] = hash;
    mkdirSync(join(root, "dist"), { recursive: true });
    writeFileSync(stampFile, JSON.stringify(stamp));
  }
}

async function buildPage() {
  const { build } = await import("vite");
  await build({ configFile: join(root, "vite.config.ts"), logLevel: "error" });
}

async function buildService() {
  const { buildServer } = await import("./build-server.mjs");
  await buildServer();
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, "utf8"));
  } catch {
    return {};
  }
}

function hashOf(inputs) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap((input) => listFiles(join(root, input)))) {
    hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** The data and the jars' list are read at the start, not built in. */
function listFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(yaml|xml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
