import puppeteer, { type Browser, type KeyInput, type Page } from "puppeteer-core";
import { findBrowser, findOnPath, launchArguments } from "../browser.ts";
import { type Engine, type RunningEngine, type Tab, windowSize } from "./engine.ts";

/** Over the DevTools protocol. */
export const chromium: Engine = {
  name: "Chromium",
  missing: () => undefined,
  start: async () =>
    running(
      await puppeteer.launch({ executablePath: await findBrowser(), args: [...launchArguments], headless: true }),
    ),
};

const firefoxNames = ["firefox-esr", "firefox"];

/** Over WebDriver BiDi, which Firefox speaks itself. */
export const firefox: Engine = {
  name: "Firefox",
  missing: () =>
    findOnPath(firefoxNames) === undefined
      ? `there is no ${firefoxNames.join(" or ")} on the path (Debian: the package firefox-esr)`
      : undefined,
  start: async () =>
    running(
      await puppeteer.launch({
        browser: "firefox",
        executablePath: findOnPath(firefoxNames) ?? "",
        headless: true,
      }),
    ),
};

function running(browser: Browser): RunningEngine {
  return {
    openTab: async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(windowSize);
      return tabOf(page, () => context.close());
    },
    stop: () => browser.close(),
  };
}

function tabOf(page: Page, close: () => Promise<void>): Tab {
  return {
    open: async (address) => void (await page.goto(address, { waitUntil: "load" })),
    evaluate: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: async (chord) => {
      const keys = chord.split("+") as KeyInput[];
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    print: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
    close,
  };
}
