import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { views } from "../support/views.ts";
import { settled, visit } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test("in forced colours the labels of the graph stand on a halo of the ground", async () => {
  const page = await visit(browser, `/en${views["explore, graph"]}`, { forcedColors: true });
  await settled(page);
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
