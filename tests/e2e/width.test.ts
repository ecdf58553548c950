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
    /** In a strip that scrolls on its own, as letters do on a phone: all of it can be reached. */
    const scrollsAside = (control: Element): boolean =>
      getComputedStyle(control.closest("nav") ?? control).overflowX === "auto";
    const outside = [...document.querySelectorAll<HTMLElement>("body header :is(a, button), nav :is(a, button)")]
      .filter((control) => control.checkVisibility() && !scrollsAside(control))
      .filter((control) => {
        const { left, right } = control.getBoundingClientRect();
        return left < 0 || right > clientWidth;
      })
      .map((control) => `${control.getAttribute("aria-label") ?? control.innerText} is outside`);
    return scrollWidth > clientWidth ? [`${String(scrollWidth - clientWidth)} pixels wider`, ...outside] : outside;
  });

/** The same once the page has followed the window: a picture takes its new size a few frames later. */
async function lastingMisfits(page: Page): Promise<string[]> {
  let found = await misfits(page);
  for (let frame = 0; frame < 60 && found.length > 0; frame += 1) {
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
    found = await misfits(page);
  }
  return found;
}

describe.each(["en", "zh"] as const)("from 320 to 1600 pixels, in %s", (language) => {
  test.each(namesOfViews)("%s fits into the window, its header whole", async (_, path) => {
    const page = await visit(browser, `/${language}${path}`);
    await settled(page);
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const misfit of await lastingMisfits(page)) faults.push(`${String(width)}: ${misfit}`);
    }
    expect(faults).toEqual([]);
  });
});
