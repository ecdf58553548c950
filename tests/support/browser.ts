import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

const installedNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** The packaged browser's own argument list turns web security off and dies at a second context, so it is not used. */
export const launchArguments: readonly string[] = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

/** The program of the first of these names that is installed. */
export function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * The browser that the tests drive: the one that `CLAIMTRACE_BROWSER` names, else one that is installed, else the one that
 * comes inside the packages (Linux x64), which unpacks itself into the folder for temporary files once.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env["CLAIMTRACE_BROWSER"];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CLAIMTRACE_BROWSER names ${named}, and there is no such file`);
    return named;
  }
  return findOnPath(installedNames) ?? (await chromium.executablePath());
}

export async function openBrowser(moreArguments: readonly string[] = []): Promise<Browser> {
  const args = [...launchArguments, ...moreArguments];
  return playwright.launch({ executablePath: await findBrowser(), args, headless: true });
}
