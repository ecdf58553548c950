import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { desktop, sidewaysScroll, smallPhone, visit } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const views = {
  home: "",
  search: "?find=constitutional",
  "search without a hit": "?find=zzzzqqqq",
  "card of an organization": "/card/anthropic",
  "card of a paper": "/card/constitutional-ai-harmlessness",
  "trace of a misprinted footnote": "/trace/fundamental-challenges-with-rlhf.1.1",
  "trace without a source": "/trace/constitutional-ai-and-self-alignment.1.1",
  "explore, empty": "/explore",
  "explore, graph":
    "/explore?nodes=anthropic,openai,constitutional-ai,rlaif,responsible-scaling&focus=anthropic&select=anthropic&view=graph",
  "explore, list": "/explore?nodes=anthropic,constitutional-ai,rlaif&focus=anthropic&view=list",
  compare: "/compare?cell=anthropic,constitutional-ai",
  papers: "/papers?paper=constitutional-ai-harmlessness",
  "report, outline": "/report",
  "report, chapter": "/report/safety",
  "report, passage": "/report/culture-wars?passage=2",
};

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function settled(page: Page): Promise<void> {
  await page.getByRole("heading").first().waitFor();
  await page.waitForLoadState("networkidle");
}

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(async () => {
    const runner = Reflect.get(window, "axe") as { run(options: object): Promise<AxeResults> };
    return runner.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  test.each(Object.entries(views))("%s has no axe finding", async (_, path) => {
    const page = await visit(browser, `/en${path}`, { theme, viewport: desktop });
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe.each(["en", "zh"] as const)("at 360 pixels, in %s", (language) => {
  test.each(Object.entries(views))("%s scrolls in one direction only and has no axe finding", async (_, path) => {
    const page = await visit(browser, `/${language}${path}`, { viewport: smallPhone });
    await settled(page);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});
