import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { quiet, visit } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const card = "/en/card/anthropic";

/** What has the focus: its element's name and the words that it shows. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return `${String(element?.localName)}: ${element === document.body ? "" : String(element?.textContent)}`;
  });

const box = (page: Page) => page.getByRole("combobox", { name: /^Search/ });
const hits = (page: Page) => page.getByRole("dialog").getByRole("option", { name: /Anthropic/ });

const height = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

const scrollable = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);

/** Leaves the reader well below the top of a long page, once that page is long enough. */
async function scrollDown(page: Page): Promise<number> {
  await quiet(page);
  const target = 900;
  await expect.poll(() => scrollable(page), { timeout: 20_000 }).toBeGreaterThan(target);
  await page.evaluate((top) => {
    window.scrollTo(0, top);
  }, target);
  await expect.poll(() => height(page)).toBe(target);
  return target;
}

async function expectHeight(page: Page, expected: number): Promise<void> {
  await quiet(page);
  await expect.poll(() => scrollable(page), { timeout: 20_000 }).toBeGreaterThan(900);
  await expect.poll(async () => Math.abs((await height(page)) - expected)).toBeLessThan(5);
}

describe("who arrives has the focus on the heading of the place, also when its answer comes late", () => {
  test("from an opened cell of the matrix in the graph", async () => {
    const page = await visit(browser, "/en/compare?cell=anthropic,constitutional-ai");
    await page.getByRole("link", { name: "Open in Explore" }).click();
    await page.getByRole("application").waitFor();
    await expect.poll(() => focused(page)).toMatch(/^h1: Explore/);
  });

  test("from a card in its neighbourhood", async () => {
    const page = await visit(browser, card);
    await page.getByRole("link", { name: "Explore around it" }).click();
    await page.getByRole("application").waitFor();
    await expect.poll(() => focused(page)).toBe("h1: Explore around Anthropic");
  });

  test("from a claim's chain in the graph", async () => {
    const page = await visit(browser, "/en/trace/constitutional-ai-and-self-alignment.2.1");
    await page.getByRole("link", { name: "Show as graph" }).click();
    await page.getByRole("application").waitFor();
    await expect.poll(() => focused(page)).toMatch(/^h1: Explore around/);
  });

  test("from the search on a card", async () => {
    const page = await visit(browser, "/en/compare");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("/");
    await box(page).fill("Anthropic");
    await hits(page).first().click();
    await page.getByRole("heading", { level: 1, name: "Anthropic" }).waitFor();
    await expect.poll(() => focused(page)).toBe("h1: Anthropic");
  });
});

test("going on begins at the top, Back and Forward return to where the reader was", async () => {
  const page = await visit(browser, card);
  const before = await scrollDown(page);
  const links = page.getByRole("main").locator('a[href*="/card/"]');
  const inWindow = await links.evaluateAll((all) =>
    all.findIndex((link) => {
      const { top, bottom } = link.getBoundingClientRect();
      return top > 200 && bottom < window.innerHeight - 200;
    }),
  );
  await links.nth(inWindow).click();
  await expect.poll(() => new URL(page.url()).pathname).not.toBe(card);
  await quiet(page);
  await expect.poll(() => height(page)).toBe(0);

  await page.goBack();
  await expectHeight(page, before);
});

test("choosing a paper deep in the list and going Back keeps the place in the list", async () => {
  const page = await visit(browser, "/en/papers");
  const before = await scrollDown(page);
  await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="paper="]')];
    links.find((link) => link.getBoundingClientRect().top > 300)?.click();
  });
  await page.getByRole("region", { name: /^Related to/ }).waitFor();
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  await expect.poll(() => height(page)).toBe(0);
  await page.goBack();
  await expectHeight(page, before);
});

describe("an address typed into a used tab", () => {
  test("begins at the top, wherever the reader was on the page before", async () => {
    const page = await visit(browser, card);
    await scrollDown(page);
    await page.goto("/en/papers");
    await expectHeight(page, 0);
    await page.goto(card);
    await expectHeight(page, 0);
  });

  test("is left by Back to where the reader was, and a reload stays there", async () => {
    const page = await visit(browser, card);
    const before = await scrollDown(page);
    await page.goto("/en/papers");
    await expectHeight(page, 0);
    await page.goBack();
    await expectHeight(page, before);
    await page.reload();
    await expectHeight(page, before);
  });
});

test("the first Escape closes the search, with its text still in it", async () => {
  const page = await visit(browser, "/en/compare");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("/");
  await box(page).fill("Anthropic");
  await hits(page).first().waitFor();
  await page.keyboard.press("Escape");
  await box(page).waitFor({ state: "detached" });
  expect(new URL(page.url()).search).toBe("");
});
