import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { desktop, phone, quiet, visit } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const height = (page: Page) => page.evaluate(() => Math.round(window.scrollY));
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** The passage that the address means is marked, has the focus and is seen from its first line to its last. */
async function expectArrival(page: Page, passage: number): Promise<void> {
  await expect.poll(() => focusedId(page)).toBe(`passage-${String(passage)}`);
  const marked = page.locator("[aria-current=location]");
  expect(await marked.getAttribute("id")).toBe(`passage-${String(passage)}`);
  const header = await page.getByRole("banner").boundingBox();
  const box = await marked.boundingBox();
  if (box === null || header === null) throw new Error("The passage is not on the page");
  expect(box.y).toBeGreaterThanOrEqual(header.y + header.height);
  expect(box.y + box.height).toBeLessThanOrEqual(desktop.height);
}

describe("the report", () => {
  test("leads from its outline over a passage to a claim's chain, and Back to where the passage was left", async () => {
    const page = await visit(browser, "/en/report");
    await page.getByRole("link", { name: "Constitutional AI and Self-Alignment" }).click();
    await heading(page, "Constitutional AI and Self-Alignment").waitFor();
    await page.getByRole("link", { name: "¶ 4, Link to passage 4" }).click();
    await expect.poll(() => page.url()).toMatch(/\/en\/report\/constitutional-ai-and-self-alignment\?passage=4$/);
    await expectArrival(page, 4);

    // Up to the passage before it, so that the one in the address is no longer seen as a whole.
    const claim = page.locator("#passage-3").getByRole("listitem").first().getByRole("link").first();
    await page.evaluate(() => {
      window.scrollBy(0, -500);
    });
    await claim.scrollIntoViewIfNeeded();
    const left = await height(page);
    const said = await claim.innerText();
    await claim.click();
    await heading(page, said).waitFor();
    expect(new URL(page.url()).pathname).toBe("/en/trace/constitutional-ai-and-self-alignment.3.1");

    await page.goBack();
    await page.locator("#passage-4[aria-current=location]").waitFor();
    await quiet(page);
    await expect.poll(() => height(page)).toBe(left);
    expect(await focusedId(page)).not.toBe("passage-4");
  });

  test("is reached from a claim's chain at the very passage that states it", async () => {
    const page = await visit(browser, "/en/trace/light-touch.6.1");
    await page
      .getByRole("link", { name: /, passage 6$/ })
      .first()
      .click();
    await heading(page, /^“Light-touch”/).waitFor();
    await expectArrival(page, 6);
  });

  test("opens at a passage whose address somebody was sent", async () => {
    const page = await visit(browser, "/zh/report/light-touch?passage=6");
    await expectArrival(page, 6);
    await page.getByRole("link", { name: "English" }).click();
    await heading(page, /^“Light-touch”/).waitFor();
    await expectArrival(page, 6);
  });

  test("unfolds its outline on a phone, and folds it again at the next heading", async () => {
    const page = await visit(browser, "/en/report/light-touch", { viewport: phone });
    const outline = page.getByRole("navigation", { name: "Outline" });
    const interpretability = outline.getByRole("link", { name: /^Interpretability of models/ });
    await outline.getByText(/^Outline: “Light-touch”/).click();
    await interpretability.click();
    await heading(page, "Interpretability of models").waitFor();
    await outline.getByText("Outline: Interpretability of models").waitFor();
    expect(await interpretability.isVisible()).toBe(false);
  });
});
