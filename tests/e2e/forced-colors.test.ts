import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { namesOfViews, views } from "../support/views.ts";
import { settled, visit } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function visitForced(path: string): Promise<Page> {
  const page = await visit(browser, `/en${path}`, { forcedColors: true });
  await settled(page);
  return page;
}

test.each(namesOfViews)(
  "in forced colours every text of %s differs from its ground, and one place is current",
  async (_, path) => {
    const page = await visitForced(path);
    const found = await page.evaluate(() => {
      const groundOf = (element: Element | null): string => {
        for (let one = element; one !== null; one = one.parentElement) {
          const { backgroundColor } = getComputedStyle(one);
          if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
        }
        return getComputedStyle(document.documentElement).backgroundColor;
      };
      const blobs = [...document.querySelectorAll<HTMLElement>("body *")]
        .filter((one) => [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== ""))
        .filter((one) => one.checkVisibility() && getComputedStyle(one).color === groundOf(one))
        .map((one) => one.outerHTML.slice(0, 120));
      const lines = (link: Element) => {
        const { borderTopColor, borderBottomColor } = getComputedStyle(link);
        return `${borderTopColor} ${borderBottomColor}`;
      };
      const alike = [...document.querySelectorAll("nav a[aria-current]")]
        .filter((link) => link.checkVisibility() && getComputedStyle(link).borderBottomStyle !== "none")
        .filter((link) => getComputedStyle(link).borderBottomWidth !== "0px")
        .filter((link) => {
          const others = [...(link.parentElement?.querySelectorAll("a:not([aria-current])") ?? [])];
          return others.some((other) => lines(other) === lines(link));
        })
        .map((link) => link.outerHTML.slice(0, 120));
      return { blobs, alike };
    });
    expect(found).toEqual({ blobs: [], alike: [] });
  },
);

test("in forced colours the labels of the graph stand on a halo of the ground", async () => {
  const page = await visitForced(views["explore, graph"]);
  // Cytoscape paints nodes and labels on canvases without a ground of their own.
  const painted = await page.waitForFunction(() => {
    const counts = { ground: 0, text: 0 };
    const probe = document.createElement("span");
    probe.style.cssText = "forced-color-adjust: none; color: Canvas; background-color: CanvasText";
    document.body.append(probe);
    const { color, backgroundColor } = getComputedStyle(probe);
    probe.remove();
    const channels = (text: string) => (text.match(/\d+/g) ?? []).slice(0, 3).map(Number).join();
    const [ground, text] = [channels(color), channels(backgroundColor)];
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>("[role=application] canvas[data-id]")) {
      if (canvas.width === 0 || canvas.height === 0) continue;
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at + 3] !== 255) continue;
        const pixel = [pixels[at], pixels[at + 1], pixels[at + 2]].join();
        if (pixel === ground) counts.ground += 1;
        if (pixel === text) counts.text += 1;
      }
    }
    return counts.text > 500 ? counts : null;
  });
  expect((await painted.jsonValue())?.ground).toBeGreaterThan(500);
});
