import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { loadHome, prepareStarts, removeHome } from "./claimtrace-process.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A home whose database holds the report, to be copied and never started in: most tests are not about the loading. */
    loadedHome: string;
  }
}

/** Has jars, build and a loaded report ready, as the files of process tests run side by side. */
export default async function setup(project: TestProject): Promise<() => void> {
  const home = mkdtempSync(join(tmpdir(), "claimtrace-loaded-"));
  const end = () => {
    removeHome(home);
  };
  try {
    await prepareStarts();
    await loadHome(home);
    project.provide("loadedHome", home);
    return end;
  } catch (error) {
    end();
    throw error;
  }
}
