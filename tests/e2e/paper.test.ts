import { inflateSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { namesOfViews } from "../support/views.ts";
import { desktop, phone, settled, visit } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Half a sheet beyond what the text needs is told as waste. */
const charactersOfAFullPage = 4_500;

/** How many signs each page of a PDF of Chromium shows: the shown glyphs of its content stream. */
function glyphsByPage(pdf: Buffer): number[] {
  const source = pdf.toString("latin1");
  const objects = new Map(
    [...source.matchAll(/(\d+) 0 obj\n([^]*?)endobj/g)].map(([, number = "", body = ""]) => [number, body]),
  );
  const streamOf = (body: string): string => {
    const start = body.indexOf("stream\n") + "stream\n".length;
    const bytes = Buffer.from(body.slice(start, body.lastIndexOf("\nendstream")), "latin1");
    return body.includes("/FlateDecode") ? inflateSync(bytes).toString("latin1") : bytes.toString("latin1");
  };
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page\b/.test(body))
    .map((body) => {
      const content = objects.get(/\/Contents\s+(\d+) 0 R/.exec(body)?.[1] ?? "");
      if (content === undefined) return 0;
      const shown = [...streamOf(content).matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, hex = ""]) => hex.length / 4);
      return shown.reduce((sum, glyphs) => sum + glyphs, 0);
    });
}

/** The running foot alone is some forty signs. */
const blankBelow = 80;

const print = async (page: Page): Promise<number[]> =>
  glyphsByPage(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

describe.each([desktop, phone])("printed from a window of $width pixels", (viewport) => {
  test.each(namesOfViews)("%s has no blank page, and no more pages than its text fills", async (_, path) => {
    const page = await visit(browser, `/en${path}`, { viewport, theme: "dark" });
    await settled(page);
    const pages = await print(page);
    const all = pages.reduce((sum, glyphs) => sum + glyphs, 0);
    expect(pages.slice(0, -1).filter((glyphs) => glyphs < blankBelow)).toEqual([]);
    expect(pages.length).toBeLessThanOrEqual(2 + Math.ceil((4 * all) / charactersOfAFullPage));
  });
});

test("the whole of a list that scrolls on its own is printed", async () => {
  const page = await visit(
    browser,
    "/en/explore?nodes=anthropic,openai,constitutional-ai,rlaif,responsible-scaling&view=list",
  );
  await settled(page);
  await page.emulateMedia({ media: "print" });
  const cut = await page.evaluate(
    () =>
      [...document.querySelectorAll("main *")].filter(
        (element) =>
          element.scrollHeight > element.clientHeight + 4 && /auto|scroll/.test(getComputedStyle(element).overflowY),
      ).length,
  );
  expect(cut).toBe(0);
});

test.each(namesOfViews)("%s prints light from the dark, without controls", async (_, path) => {
  const page = await visit(browser, `/en${path}`, { theme: "dark" });
  await settled(page);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const seen = await page.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    scheme: getComputedStyle(document.documentElement).colorScheme,
    controls: [
      ...document.querySelectorAll(
        "input, select, nav[aria-label='Places'], [aria-label='Search names, titles, claims']",
      ),
    ].filter((element) => element.checkVisibility()).length,
  }));
  expect(seen).toEqual({ ground: "rgb(255, 255, 255)", scheme: "light", controls: 0 });
});
