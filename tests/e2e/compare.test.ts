import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { desktop, phone, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const cell = (page: Page) => page.getByRole("link", { name: /^Anthropic develops Constitutional AI/ });
const evidence = (page: Page) => page.getByRole("region", { name: /^Anthropic develops Constitutional AI/ });
const top = async (locator: ReturnType<typeof cell>) => (await locator.boundingBox())?.y ?? Number.NaN;

describe("the evidence of a cell opens where the eye is", () => {
  test.each([
    ["beside the matrix", desktop],
    ["under its row", { width: 900, height: 900 }],
    ["over the foot of a phone", phone],
  ])(
    "%s: the chosen cell and the evidence are both in the window, and Escape gives the focus back",
    async (_where, viewport) => {
      const page = await visit(browser, "/en/compare", { viewport });
      await cell(page).click();
      await evidence(page).getByText("Constitutional AI: Harmlessness from AI Feedback").first().waitFor();
      const [chosen, opened] = [await cell(page).boundingBox(), await evidence(page).boundingBox()];
      expect(chosen?.y).toBeGreaterThan(0);
      expect((chosen?.y ?? 0) + (chosen?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
      expect(opened?.y).toBeGreaterThan(0);
      expect(opened?.y).toBeLessThan(viewport.height);
      if (viewport === phone) expect((chosen?.y ?? 0) + (chosen?.height ?? 0)).toBeLessThanOrEqual(opened?.y ?? 0);
      await page.keyboard.press("Escape");
      await evidence(page).waitFor({ state: "detached" });
      await expect.poll(() => cell(page).evaluate((link) => document.activeElement === link)).toBe(true);
    },
  );
});

test("the heads of rows and columns stay while all rows and columns pass under them", async () => {
  const page = await visit(browser, "/en/compare?all=1");
  const matrix = page.getByRole("region", { name: /^Matrix/ });
  const column = matrix.getByRole("columnheader", { name: "Public participation in AI" });
  const row = matrix.getByRole("rowheader", { name: /^Anthropic/ });
  await row.waitFor();
  const [headTop, rowLeft] = [await top(column), (await row.boundingBox())?.x];
  await matrix.evaluate((box) => box.scrollBy(0, 300));
  await expect.poll(() => matrix.evaluate((box) => box.scrollTop)).toBe(300);
  expect(Math.abs((await top(column)) - headTop)).toBeLessThan(2);
  await matrix.evaluate((box) => box.scrollTo(900, 0));
  expect((await row.boundingBox())?.x).toBe(rowLeft);
});
