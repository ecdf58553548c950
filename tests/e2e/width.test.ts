import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { namesOfViews } from "../support/views.ts";
import { settled, visit } from "../support/visit.ts";

/** Every 40 pixels, and both sides of the widths at which the layout changes. */
const breakpoints = [720, 832, 992, 1120];
const widths = [
  ...Array.from({ length: 33 }, (_, step) => 320 + 40 * step),
  ...breakpoints.flatMap((width) => [width - 1, width + 1]),
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What is wrong at the width that the window has: the page is wider, or something of the header is out of reach. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const outside = [...document.querySelectorAll<HTMLElement>("body header :is(a, button), nav :is(a, button)")]
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const { left, right } = control.getBoundingClientRect();
        return left < 0 || right > clientWidth;
      })
      .map((control) => `${control.getAttribute("aria-label") ?? control.innerText} is outside`);
    return scrollWidth > clientWidth ? [`${String(scrollWidth - clientWidth)} pixels wider`, ...outside] : outside;
  });

describe.each(["en", "zh"] as const)("from 320 to 1600 pixels, in %s", (language) => {
  test.each(namesOfViews)("%s fits into the window, its header whole", async (_, path) => {
    const page = await visit(browser, `/${language}${path}`);
    await settled(page);
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const misfit of await misfits(page)) faults.push(`${String(width)}: ${misfit}`);
    }
    expect(faults).toEqual([]);
  });
});
