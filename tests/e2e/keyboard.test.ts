import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { visit } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What has the focus, in the words that it shows. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

const hasFocus = (target: Locator) =>
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** Presses Tab until the focus is on one of the targets. */
async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press("Tab");
    if (await hasFocus(target)) return;
  }
  throw new Error(`${String(most)} presses of Tab do not reach ${String(target)}`);
}

test("the first press of Tab offers to skip to the content, and every stop shows where the focus is", async () => {
  const page = await visit(browser, "/en");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Skip to the content");
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press("Tab");
    const ring = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null) return "nothing focused";
      const boxes = [element, element.parentElement].filter((box) => box !== null);
      return boxes.some((box) => getComputedStyle(box).outlineStyle !== "none") ? "ring" : element.outerHTML;
    });
    expect(ring).toBe("ring");
  }
});

test("which labs back which approach is answered down to the document by keyboard alone", async () => {
  const page = await visit(browser, "/en");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await tabTo(page, page.getByRole("button", { name: /Skip the footnotes/ }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: "Which labs back which safety approach?" }), 2);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Organizations (lab) and approaches: stances only" }).waitFor();

  // The matrix is one stop of the Tab key; the arrow keys walk its filled cells.
  const cells = page.getByRole("table").getByRole("link", { name: /^Anthropic \w+ \w+/ });
  await tabTo(page, cells);
  const cell = page.getByRole("link", { name: /^Anthropic develops Constitutional AI/ });
  for (let press = 0; press < 10 && !(await hasFocus(cell)); press += 1) await page.keyboard.press("ArrowRight");
  expect(await hasFocus(cell)).toBe(true);
  await page.keyboard.press("ArrowLeft");
  expect(await hasFocus(cell)).toBe(false);
  await page.keyboard.press("ArrowRight");

  await page.keyboard.press("Enter");
  const opened = page.getByRole("region", { name: /^Anthropic develops Constitutional AI/ });
  await opened.waitFor();
  await tabTo(page, opened.getByRole("link", { name: /arxiv\.org/ }));
});

test("a claim is found and its chain opened by keyboard alone; Escape closes the search and gives the focus back", async () => {
  const page = await visit(browser, "/en");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await tabTo(page, page.getByRole("link", { name: "Papers" }));
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("combobox").waitFor({ state: "detached" });
  expect(await focused(page)).toMatch(/Papers/);

  await page.keyboard.press("/");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.type("bootstraping a model");
  await page.getByRole("option", { name: /two ways of bootstrapping/ }).waitFor();
  const chosen = () => page.locator('[role="option"][aria-selected="true"]').innerText();
  for (let press = 0; press < 20 && !/two ways of bootstrapping/.test(await chosen()); press += 1) {
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /two ways of bootstrapping/ }).waitFor();
});

test.each(["/", "Control+k"])("what is typed at once after %s stands in the box and is found", async (key) => {
  const page = await visit(browser, "/en");
  await page.getByRole("heading", { level: 1 }).waitFor();
  // Enter would follow this link.
  await tabTo(page, page.getByRole("link", { name: "Papers" }));
  // The part of the page that holds the box has not been fetched yet, and is slow to come.
  await page.route(/SearchPalette.*\.js$/, async (route) => {
    await page.waitForTimeout(500);
    await route.continue();
  });
  await page.keyboard.press(key);
  await page.keyboard.type("galliumm");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page
    .getByRole("option", { name: /gallium/i })
    .first()
    .waitFor();
  expect(await page.getByRole("combobox").inputValue()).toBe("gallium");
  expect(new URL(page.url()).pathname).toBe("/en");
});
