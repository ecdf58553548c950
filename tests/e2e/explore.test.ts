import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { phone, visit } from "../support/visit.ts";

const graphOf = (page: Page) => page.getByRole("application", { name: /^Graph: \d+ nodes/ });
const inspectorOf = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Whether anything but the ground is painted: Cytoscape's own canvases hold some colour. */
const isPainted = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLCanvasElement>("[role=application] canvas")].some((canvas) => {
      const { width, height } = canvas;
      if (width === 0 || height === 0) return false;
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      let coloured = 0;
      for (let at = 3; at < pixels.length; at += 4) if (pixels[at] === 255) coloured++;
      return coloured > 2_000;
    }),
  );

describe("the graph in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test("is drawn around a name, and can be walked and expanded by keyboard alone", async () => {
    const page = await visit(browser, "/en/explore?focus=constitutional-ai");
    await isPainted(page);
    const before = parameter(page, "nodes")?.split(",") ?? [];
    expect(before[0]).toBe("constitutional-ai");

    await graphOf(page).focus();
    for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) await page.keyboard.press(key);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.has("select"));
    const walkedTo = parameter(page, "select") ?? "";
    expect(before).toContain(walkedTo);
    // The address changes before the page does: what the inspector shows says that the step is done.
    const heading = inspectorOf(page).getByRole("heading", { level: 2 });
    await heading.filter({ hasNotText: /^Constitutional AI$/ }).waitFor();

    await page.keyboard.press("Escape");
    await page.waitForURL((url) => !url.searchParams.has("select"));
    await heading.filter({ hasText: /^Constitutional AI$/ }).waitFor();
    await page.keyboard.press("e");
    await inspectorOf(page).getByRole("checkbox").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => (url.searchParams.get("nodes")?.split(",").length ?? 0) > before.length);

    await page.goBack();
    await page.goBack();
    expect(parameter(page, "nodes")?.split(",")).toEqual(before);
  });

  test("opens as a list on a phone and is drawn there when asked", async () => {
    const page = await visit(browser, "/en/explore?focus=constitutional-ai", { viewport: phone });
    await page
      .getByRole("heading", { level: 2, name: /^Constitutional AI/ })
      .first()
      .waitFor();
    expect(await graphOf(page).count()).toBe(0);
    await page.getByRole("link", { name: "Graph", exact: true }).click();
    await isPainted(page);
  });
});
