import type { Page } from "playwright-core";

/** In forced colours: texts in the colour of their ground, and bars in which the current place looks like the others. */
export const blindSpots = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const groundOf = (element: Element | null): string => {
      for (let one = element; one !== null; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
      }
      return getComputedStyle(document.documentElement).backgroundColor;
    };
    const unread = [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((one) => [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== ""))
      .filter((one) => one.checkVisibility() && getComputedStyle(one).color === groundOf(one));
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
      });
    return [
      ...unread.map((one) => `in the colour of its ground: ${one.outerHTML.slice(0, 120)}`),
      ...alike.map((link) => `looks like the others: ${link.outerHTML.slice(0, 120)}`),
    ];
  });
