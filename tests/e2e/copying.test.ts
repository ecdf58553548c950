import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { insecureHost } from "../support/service-setup.ts";
import { visit } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser([`--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`]);
});
afterAll(() => browser.close());

/** The page as it comes over plain HTTP from another machine, where browsers keep their clipboard to themselves. */
async function visitInsecurely(path: string): Promise<Page> {
  const address = new URL(path, inject("service"));
  address.hostname = insecureHost;
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(address.href);
  expect(await page.evaluate(() => [isSecureContext, "clipboard" in navigator])).toEqual([false, false]);
  return page;
}

/** What pasting puts into a box of text. */
async function paste(page: Page): Promise<string> {
  await page.evaluate(() => {
    const box = document.createElement("textarea");
    box.id = "pasted";
    document.body.append(box);
    box.focus();
  });
  await page.keyboard.press("Control+v");
  return page.locator("#pasted").inputValue();
}

test("the forms are walked by arrows, what was copied is told, and Escape gives the focus back", async () => {
  const page = await visit(browser, "/en/trace/constitutional-ai-and-self-alignment.2.1");
  const opener = page.getByRole("button", { name: /^Copy this claim with its source/ }).first();
  await opener.focus();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press("ArrowDown");
  await page.getByRole("button", { name: "Copy as Markdown" }).waitFor();
  await page.keyboard.press("Home");
  expect(await focused()).toBe("With links");
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("Markdown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Copied: Markdown" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("](<https://arxiv.org/abs/2212.08073>)");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("button", { name: "Copy as Plain text" }).count()).toBe(0);
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
});

describe("without a secure context", () => {
  test("a claim is copied as plain text, which is told, and the focus stays where it was", async () => {
    const page = await visitInsecurely("/en/trace/constitutional-ai-and-self-alignment.2.1");
    await page
      .getByRole("button", { name: /^Copy this claim with its source/ })
      .first()
      .click();
    const copy = page.getByRole("button", { name: "Copy as With links" });
    await copy.click();
    const told = page.getByRole("button", { name: "Copied as plain text: formatting needs a secure address" });
    await told.waitFor();
    expect(await told.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await paste(page)).toContain("https://arxiv.org/abs/2212.08073");
  });

  test("a citation is copied as plain text, and its BibTeX whole", async () => {
    const page = await visitInsecurely("/en/card/constitutional-ai-harmlessness");
    await page
      .getByRole("button", { name: /^Cite: Constitutional AI/ })
      .first()
      .click();
    await page.getByRole("button", { name: "BibTeX, Copy" }).click();
    await page.getByRole("button", { name: "Copied: BibTeX" }).waitFor();
    expect(await paste(page)).toMatch(/^@misc\{constitutional-ai-harmlessness,\n[^]*\n\}\n$/);
  });
});
