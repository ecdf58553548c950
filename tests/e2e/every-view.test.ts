import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { axeFindings, colorFindings } from "../support/inspections/accessibility.ts";
import { misreadText } from "../support/inspections/copied-text.ts";
import { blindSpots } from "../support/inspections/forced-colors.ts";
import { layoutShift } from "../support/inspections/layout-shift.ts";
import { sharedNames } from "../support/inspections/shared-names.ts";
import { missedTargets } from "../support/inspections/touch-targets.ts";
import { misfitsByWidth, sidewaysScroll } from "../support/inspections/width.ts";
import { namesOfViews } from "../support/views.ts";
import { desktop, sharedVisit, smallPhone, type VisitOptions } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const atRest = { sum: 0, moved: [] };

/** What is tested on a view's one page: each looks at another side of it, and the last changes the window. */
const open = (address: string, options: VisitOptions) =>
  sharedVisit(() => browser, address, { ...options, trail: true });

describe.each(namesOfViews)("%s on a desktop", (_, path) => {
  const page = open(`/en${path}`, { viewport: desktop, slowly: true });

  test("stays where it is while it loads at a quarter of the speed", async () => {
    const { sum, moved } = await layoutShift(page());
    expect(sum < 0.1 ? atRest : { sum, moved }).toEqual(atRest);
  });

  test("has no axe finding, in light and in dark", async () => {
    expect(await axeFindings(page())).toEqual([]);
    await page().emulateMedia({ colorScheme: "dark" });
    expect(await colorFindings(page())).toEqual([]);
  });

  test("gives whatever can be pressed a name that says what it is about", async () => {
    expect(await sharedNames(page())).toEqual([]);
  });

  test("is read as it looks when it is copied", async () => {
    expect(await misreadText(page())).toEqual([]);
  });

  test("can be read in forced colours, and one place of every bar is current", async () => {
    await page().emulateMedia({ forcedColors: "active" });
    expect(await blindSpots(page())).toEqual([]);
    await page().emulateMedia({ forcedColors: "none" });
  });

  test("fits into every window from 320 to 1600 pixels, its header whole", async () => {
    expect(await misfitsByWidth(page())).toEqual([]);
  });
});

const languages = ["en", "zh"] as const;
const onPhones = namesOfViews.flatMap(([name, path]) => languages.map((language) => [name, language, path] as const));

describe.each(onPhones)("%s on a phone of 360 pixels, in %s", (_, language, path) => {
  const page = open(`/${language}${path}`, { viewport: smallPhone, touch: true, slowly: language === "en" });

  test.runIf(language === "en")("stays where it is while it loads at a quarter of the speed", async () => {
    const { sum, moved } = await layoutShift(page());
    expect(sum < 0.1 ? atRest : { sum, moved }).toEqual(atRest);
  });

  test("scrolls in one direction only and has no axe finding", async () => {
    expect(await sidewaysScroll(page())).toBe(0);
    expect(await axeFindings(page())).toEqual([]);
  });

  test("lets a finger hit what it means", async () => {
    expect(await missedTargets(page())).toEqual([]);
  });

  test("is read as it looks when it is copied", async () => {
    expect(await misreadText(page())).toEqual([]);
  });

  // The desktop's page does the same in English.
  test.runIf(language === "zh")("fits into every window from 320 to 1600 pixels, its header whole", async () => {
    expect(await misfitsByWidth(page())).toEqual([]);
  });
});
