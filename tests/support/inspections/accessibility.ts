import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const everyRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function run(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => Reflect.has(window, "axe")))) await page.evaluate(axe);
  const results = await page.evaluate(async (given) => {
    const runner = Reflect.get(window, "axe") as { run(options: RunOptions): Promise<AxeResults> };
    return runner.run(given);
  }, options);
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** What axe finds on the page as it is. */
export const axeFindings = (page: Page): Promise<string[]> =>
  run(page, { runOnly: everyRule, resultTypes: ["violations"] });

/** The same where only colours have changed since: of all rules those that look at colours. */
export const colorFindings = (page: Page): Promise<string[]> =>
  run(page, {
    runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
    resultTypes: ["violations"],
  });
