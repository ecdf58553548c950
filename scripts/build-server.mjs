import { build } from "esbuild";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(import.meta.dirname, "..");

/** Bundles the service into dist/server/main.js; packages stay in node_modules. */
export async function buildServer() {
  await build({
    absWorkingDir: root,
    entryPoints: ["server/main.ts"],
    outfile: "dist/server/main.js",
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    sourcemap: true,
    logLevel: "warning",
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildServer();
