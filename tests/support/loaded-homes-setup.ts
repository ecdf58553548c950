import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { removeHome } from "./claimtrace-process.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of what one file of process tests has loaded and the others copy. */
    loadedHomes: string;
  }
}

/** Lets the files of process tests, which run one after another, load the report once between them. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "claimtrace-loaded-"));
  project.provide("loadedHomes", folder);
  return () => {
    removeHome(folder);
  };
}
