/**
 * `npm run build`, and what `npm start` does first: builds page and service where any byte of their sources has changed since
 * the last time. Packages are imported late, so that `npm start` can say that they are missing.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(import.meta.dirname ?? ".", "..");
const stampFile = join(root, "dist", "build.json");

export const serviceFile = "dist/server/serve.js";

/** What each part is made of: a change of any byte in there has it built again. */
const everyPart = ["package-lock.json", "tsconfig.json", "server/contract"];
const parts = {
  page: { inputs: [...everyPart, "vite.config.ts", "web"], output: "dist/web/index.html", build: buildPage },
  service: {
    inputs: [...everyPart, "scripts", "server", "seed"],
    output: serviceFile,
    build: buildService,
  },
};

/** @returns the names of the parts that were built */
export async function buildWhatChanged() {
  // Whoever calls it from elsewhere: Vite takes its folders from here.
  process.chdir(root);
  const built = [];
  const stamp = readStamp();
  for (const [name, { inputs, output, build }] of Object.entries(parts)) {
    const hash = hashOf(inputs);
    if (stamp[name] === hash && existsSync(join(root, output))) continue;
    console.log(`Building the ${name}`);
    await build();
    stamp[name] = hash;
    mkdirSync(join(root, "dist"), { recursive: true });
    writeFileSync(stampFile, JSON.stringify(stamp));
    built.push(name);
  }
  return built;
}

async function buildPage() {
  const { build } = await import("vite");
  await build({ configFile: join(root, "vite.config.ts"), logLevel: "error" });
}

async function buildService() {
  const { build } = await import("esbuild");
  // Packages stay in node_modules.
  await build({
    absWorkingDir: root,
    entryPoints: ["scripts/serve.ts"],
    outfile: serviceFile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    sourcemap: true,
    logLevel: "warning",
  });
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await buildWhatChanged();
  if (built.length === 0) console.log("Page and service are built already.");
}
