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
  /** Answers of the service that the test is about and that the console tells. */
  mayFail?: readonly number[];
  /** A finger instead of a mouse. */
  touch?: boolean;
  /** Comes from somewhere, so that the way back stands over the place. */
  trail?: boolean;
}

/** Two places that a reader comes from; the second with a long name. */
const trailBehind = [
  { path: "/card/openai", search: "", name: "OpenAI", nameZh: null },
  {
    path: "/trace/constitutional-ai-and-self-alignment.2.1",
    search: "",
    name: "The paper on Constitutional AI trains a harmless assistant with very few feedback labels from people",
    nameZh: "宪法 AI 的论文只用很少的人工反馈标注就训练出无害的助手",
  },
];

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
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
    reducedMotion: options.reducedMotion === false ? "no-preference" : "reduce",
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  if (options.trail === true)
    await context.addInitScript((steps) => {
      if (sessionStorage.getItem("claimtrace.trail") === null) sessionStorage.setItem("claimtrace.trail", steps);
    }, JSON.stringify(trailBehind));
  const page = await context.newPage();
  const faults = await collectFaults(context, page, options.mayFail);
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  await page.goto(path);
  return page;
}

async function collectFaults(context: BrowserContext, page: Page, mayFail: readonly number[] = []): Promise<string[]> {
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
    if (message.type() !== "error") return;
    if (!mayFail.some((status) => message.text().includes(`status of ${String(status)}`)))
      faults.push(`console: ${message.text()}`);
  });
  return faults;
}

/** Waits until a place shows what it has to show, and nothing on it is still on its way. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("heading").first().waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => document.querySelector("[data-pending], [aria-busy=true]") === null);
}

/** The pixels by which the page is wider than its window; 0 where nothing scrolls sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
