import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect, inject, onTestFinished } from "vitest";

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };
export const smallPhone = { width: 360, height: 740 };

interface VisitOptions {
  viewport?: { width: number; height: number };
  theme?: "light" | "dark";
  /** Of the browser, not of the page: what a bare address is answered in. */
  locale?: string;
  reducedMotion?: boolean;
  forcedColors?: boolean;
}

/**
 * A page of a fresh browser profile at an address of the running service. When the test ends, an error in the console, an
 * uncaught exception or a breach of the content security policy fails it.
 */
export async function visit(browser: Browser, path: string, options: VisitOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: inject("service"),
    viewport: options.viewport ?? desktop,
    colorScheme: options.theme ?? "light",
    locale: options.locale ?? "en-GB",
    forcedColors: options.forcedColors === true ? "active" : "none",
    reducedMotion: options.reducedMotion === false ? "no-preference" : "reduce",
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const faults = await collectFaults(context, page);
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  await page.goto(path);
  return page;
}

async function collectFaults(context: BrowserContext, page: Page): Promise<string[]> {
  const faults: string[] = [];
  await context.exposeFunction("reportPolicyBreach", (text: string) => faults.push(text));
  // zod's probe of `eval` would raise this event without a word in the console, so the console alone is not enough.
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report: unknown = Reflect.get(window, "reportPolicyBreach");
      if (typeof report === "function")
        report(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  return faults;
}

/** Waits until a place shows what it has to show. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("heading").first().waitFor();
  await page.waitForLoadState("networkidle");
}

/** The pixels by which the page is wider than its window; 0 where nothing scrolls sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
