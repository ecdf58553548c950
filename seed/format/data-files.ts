import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { SeedFault } from "./fault.ts";

/** Every data file by its path below the folder, in the same order on every machine. */
export async function readDataFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return new Map(names.map((name, index) => [name, texts[index] ?? ""]));
}

/** The version of some data files: the same files in the same form have the same one. */
export function versionOf(files: ReadonlyMap<string, string>, form: number): string {
  const hash = createHash("sha256").update(`${String(form)}\0`);
  for (const [file, text] of files) hash.update(`${file}\0${text}\0`);
  return hash.digest("hex").slice(0, 16);
}

export function missingFile(file: string): SeedFault {
  return { file, line: 1, column: 1, field: "", message: "is missing" };
}
