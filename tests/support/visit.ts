import type { Browser, BrowserContext, Page, Request } from "playwright-core";
import { afterAll, beforeAll, expect, inject, onTestFinished } from "vitest";

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };
export const smallPhone = { width: 360, height: 740 };

export interface VisitOptions {
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
  /** At a quarter of this machine's speed until it has arrived. */
  slowly?: boolean;
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

interface Opened {
  page: Page;
  /** Closes the page; an error in the console, an uncaught exception or a breach of the content security policy fails. */
  close: () => Promise<void>;
}

async function open(browser: Browser, path: string, options: VisitOptions): Promise<Opened> {
  const context = await browser.newContext({
    baseURL: inject("service"),
    viewport: options.viewport ?? desktop,
    colorScheme: options.theme ?? "light",
    locale: options.locale ?? "en-GB",
    forcedColors: options.forcedColors === true ? "active" : "none",
    hasTouch: options.touch ?? false,
    reducedMotion: options.reducedMotion === false ? "no-preference" : "reduce",
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  if (options.trail === true)
    await context.addInitScript((steps) => {
      if (sessionStorage.getItem("claimtrace.trail") === null) sessionStorage.setItem("claimtrace.trail", steps);
    }, JSON.stringify(trailBehind));
  const page = await context.newPage();
  countRequests(page);
  const faults = await collectFaults(context, page, options.mayFail);
  await (options.slowly === true ? loadSlowly(page, path) : page.goto(path));
  return {
    page,
    close: async () => {
      await context.close();
      expect(faults).toEqual([]);
    },
  };
}

async function loadSlowly(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(path);
  await settled(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
}

/** A page of a fresh browser profile at an address of the running service, closed when the test ends. */
export async function visit(browser: Browser, path: string, options: VisitOptions = {}): Promise<Page> {
  const { page, close } = await open(browser, path, options);
  onTestFinished(close);
  return page;
}

/** One page for all tests of the surrounding `describe`, opened and settled before the first of them. */
export function sharedVisit(browser: () => Browser, path: string, options: VisitOptions): () => Page {
  let opened: Opened | undefined;
  beforeAll(async () => {
    opened = await open(browser(), path, options);
    await settled(opened.page);
  });
  afterAll(() => opened?.close());
  return () => {
    if (opened === undefined) throw new Error(`${path} is not open`);
    return opened.page;
  };
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

const underway = new WeakMap<Page, Set<Request>>();

function countRequests(page: Page): void {
  const requests = new Set<Request>();
  underway.set(page, requests);
  page.on("request", (request) => requests.add(request));
  for (const event of ["requestfinished", "requestfailed"] as const)
    page.on(event as "requestfinished", (request) => requests.delete(request));
}

/**
 * Waits until nothing is asked of the service and the page has nothing left to do: sooner than the half second without a request that
 * `networkidle` waits for, and later where the machine is slow.
 */
export async function quiet(page: Page): Promise<void> {
  const requests = underway.get(page) ?? new Set();
  do {
    while (requests.size > 0) await page.waitForTimeout(10);
    await page.evaluate(async () => {
      // What never comes to rest is not waited for: an idle moment, or a fifth of a second.
      const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }));
      const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let turn = 0; turn < 3; turn += 1) {
        await painted();
        await idle();
      }
    });
  } while (requests.size > 0);
}

/** Waits until a place shows what it has to show, and nothing on it is still on its way. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("heading").first().waitFor({ state: "attached" });
  await page.waitForFunction(() => document.querySelector("[data-pending], [aria-busy=true]") === null);
  await quiet(page);
  await page.waitForFunction(() => document.querySelector("[data-pending], [aria-busy=true]") === null);
}
