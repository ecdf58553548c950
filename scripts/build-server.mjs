import { build } from "esbuild";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(import.meta.dirname, "..");

/** Bundles the service into dist/server/serve.js; packages stay in node_modules. */
export async function buildServer() {
  await build({
    absWorkingDir: root,
    entryPoints: ["scripts/serve.ts"],
    outfile: "dist/server/serve.js",
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
