import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { namesOfViews, views } from "../support/views.ts";
import { quiet, settled, smallPhone, visit } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What has the focus, as a reader would name it; nothing where it fell to the body or to what nobody sees. */
const holder = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body || !element.checkVisibility()) return "";
    return (element.getAttribute("aria-label") ?? element.innerText).trim() || element.tagName;
  });

/** What has the focus once everything asked for is there and has been painted; nothing where it is lost for good. */
async function focusStays(page: Page): Promise<string> {
  await quiet(page);
  let found = "";
  for (let frame = 0; frame < 20 && found === ""; frame += 1) {
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
    found = await holder(page);
  }
  return found;
}

/** Gives it the focus as a keyboard would and presses the key. */
async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await target.focus();
  await page.keyboard.press(key);
}

/**
 * Every control of a place that does not lead away from it, one of each look: marked, so that it is found again after a
 * reload.
 */
const markControls = (page: Page) =>
  page.evaluate(() => {
    const seen = new Set<string>();
    const found: string[] = [];
    const page = document.querySelector("dialog[open]") ?? document.querySelector("main") ?? document.body;
    const all = page.querySelectorAll<HTMLElement>("button, summary, a[href], input, select");
    for (const control of all) {
      const leadsAway = control instanceof HTMLAnchorElement && control.pathname !== location.pathname;
      const says = (control.getAttribute("aria-label") ?? control.innerText).replaceAll(/\d+/g, "#");
      const look = `${control.tagName}.${control.className} ${control.matches("button") ? (says.split(/[,:]/)[0] ?? "") : ""}`;
      if (leadsAway || seen.has(look) || !control.checkVisibility() || control.tabIndex < 0) continue;
      seen.add(look);
      control.dataset["marked"] = String(found.length);
      found.push(look);
    }
    return found;
  });

/** Which of the marked controls has the focus. */
const markedHolder = (page: Page) =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset["marked"] : undefined,
  );

async function losses(page: Page, path: string): Promise<string[]> {
  await settled(page);
  const looks = await markControls(page);
  const lost: string[] = [];
  for (const [index, look] of looks.entries()) {
    const target = page.locator(`[data-marked="${String(index)}"]`);
    if ((await target.count()) === 0 || !(await target.isVisible())) continue;
    await press(page, target, look.startsWith("INPUT") ? " " : "Enter");
    if ((await focusStays(page)) === "") lost.push(look);
    // What still has the focus has changed little: the next control is where it was.
    if ((await markedHolder(page)) === String(index)) continue;
    await page.goto(path);
    await settled(page);
    await markControls(page);
  }
  return lost;
}

describe("whatever is pressed, the focus stays in the page", () => {
  test.each(namesOfViews)("%s", async (_, path) => {
    const page = await visit(browser, `/en${path}`);
    expect(await losses(page, `/en${path}`)).toEqual([]);
  });

  test("the sheet of a phone", async () => {
    const path = `/en${views["explore, graph"]}`;
    const page = await visit(browser, path, { viewport: smallPhone });
    expect(await losses(page, path)).toEqual([]);
  });
});

const explore = (view: "graph" | "list") =>
  `/en/explore?nodes=anthropic,openai,constitutional-ai,rlaif&focus=anthropic&select=anthropic&view=${view}`;

/** The first neighbour that can be ticked; the footer has a box of its own. */
const offered = (page: Page) => page.getByRole("complementary", { name: "Inspector" }).getByRole("checkbox").first();

/** Acts that take away what had the focus, and who has it then. */
const acts: Record<string, { path: string; act: (page: Page) => Promise<void>; heir: RegExp }> = {
  "the picker's Escape in the list": {
    path: explore("list"),
    act: async (page) => {
      await press(page, page.getByRole("button", { name: /^Choose from/ }));
      await offered(page).waitFor();
      await page.keyboard.press("Escape");
      await offered(page).waitFor({ state: "detached" });
    },
    heir: /^Choose from/,
  },
  "the picker's Add in the list": {
    path: explore("list"),
    act: async (page) => {
      await press(page, page.getByRole("button", { name: /^Choose from/ }));
      await offered(page).waitFor();
      await press(page, page.getByRole("button", { name: /^Add \d+/ }));
      await offered(page).waitFor({ state: "detached" });
    },
    heir: /./,
  },
  "closing what a relation of a card rests on": {
    path: "/en/card/anthropic",
    act: async (page) => {
      await press(page, page.getByRole("button", { name: /^What this rests on/, expanded: false }).first());
      await press(page, page.getByRole("button", { name: "Close" }));
      await page.getByRole("button", { name: "Close" }).waitFor({ state: "detached" });
    },
    heir: /^(What|Footnote)/,
  },
  "the last part of a card's claims": {
    path: "/en/card/openai",
    act: async (page) => {
      const more = page.getByRole("button", { name: /^Show \d+ more/ }).first();
      await press(page, more);
      await quiet(page);
    },
    heir: /./,
  },
  "clearing the filters of the papers": {
    path: "/en/papers?year=2022",
    act: (page) => press(page, page.getByRole("button", { name: "Clear filters" })),
    heir: /./,
  },
  "trying again after a failure": {
    path: "/en",
    act: async (page) => {
      await page.route("**/api/card/**", (route) => route.fulfill({ json: {} }), { times: 1 });
      await page.evaluate(() => {
        window.history.pushState(null, "", "/en/card/anthropic");
        window.dispatchEvent(new PopStateEvent("popstate"));
      });
      await press(page, page.getByRole("button", { name: "Try again" }));
      await page.getByRole("heading", { level: 1, name: "Anthropic" }).waitFor();
    },
    heir: /./,
  },
};

describe("what had the focus and leaves the page has an heir", () => {
  test.each(Object.entries(acts))("after %s", async (_, { path, act, heir }) => {
    const page = await visit(browser, path);
    await settled(page);
    await act(page);
    await expect.poll(() => focusStays(page)).toMatch(heir);
  });
});
