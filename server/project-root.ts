import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder that holds package.json: the same for `scripts/serve.ts` and for the bundle in `dist/server`. */
export const projectRoot = findProjectRoot(import.meta.dirname);

function findProjectRoot(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("No package.json above the running program");
  return findProjectRoot(parent);
}
