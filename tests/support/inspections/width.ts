import type { Page } from "playwright-core";

/** The pixels by which the page is wider than its window; 0 where nothing scrolls sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** From 320 to 1600 pixels: steps of 80, and both sides of every width at which a style of the page changes. */
const telling = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const steps = Array.from({ length: 17 }, (_, step) => 320 + 80 * step);
    const mediaOf = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSMediaRule ? [rule.conditionText] : []),
        ...(rule instanceof CSSGroupingRule ? mediaOf(rule.cssRules) : []),
      ]);
    const changes = [...document.styleSheets]
      .flatMap((sheet) => mediaOf(sheet.cssRules))
      .flatMap((condition) => [...condition.matchAll(/width[^\d]*([\d.]+)(rem|px)/g)])
      .map(([, size, unit]) => Number(size) * (unit === "rem" ? 16 : 1));
    const sides = changes.flatMap((width) => [Math.floor(width) - 1, Math.floor(width) + 1]);
    return [...new Set([...steps, ...sides])].sort((a, b) => a - b);
  });

/** What is wrong at the width that the window has: the page is wider, or something of the header is out of reach. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const look = () => {
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
    };
    // Once the page has followed the window: a picture takes its new size a few frames later.
    let found = look();
    for (let frame = 0; frame < 60 && found.length > 0; frame += 1) {
      await new Promise((painted) => requestAnimationFrame(painted));
      found = look();
    }
    return found;
  });

/** What does not fit, at every width that may tell. */
export async function misfitsByWidth(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of await telling(page)) {
    await page.setViewportSize({ width, height: 800 });
    for (const misfit of await misfits(page)) faults.push(`${String(width)}: ${misfit}`);
  }
  return faults;
}
