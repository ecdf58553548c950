import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { namesOfViews } from "../support/views.ts";
import { desktop, settled, sidewaysScroll, smallPhone, visit } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(async () => {
    const runner = Reflect.get(window, "axe") as { run(options: object): Promise<AxeResults> };
    return runner.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  test.each(namesOfViews)("%s has no axe finding", async (_, path) => {
    const page = await visit(browser, `/en${path}`, { theme, viewport: desktop });
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe.each(["en", "zh"] as const)("at 360 pixels, in %s", (language) => {
  test.each(namesOfViews)("%s scrolls in one direction only and has no axe finding", async (_, path) => {
    const page = await visit(browser, `/${language}${path}`, { viewport: smallPhone });
    await settled(page);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});
