import type { Page } from "playwright-core";

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

/** All that moved without being asked since the page was loaded: the sum, under .1 is good (https://web.dev/articles/cls), and what. */
export const layoutShift = (page: Page): Promise<{ sum: number; moved: string[] }> =>
  page.evaluate(async () => {
    // Kept entries are handed over in a task of their own, and a page that never moved has none to wait for.
    const shifts: Shift[] = [];
    await new Promise<void>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(entry as Shift);
      });
      observer.observe({ type: "layout-shift", buffered: true });
      setTimeout(resolve, 100);
    });
    const describe = ({ value, sources }: Shift) => {
      const nodes = sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement)?.className);
      return `${value.toFixed(3)} ${nodes.join(", ")}`;
    };
    return { sum: shifts.reduce((sum, { value }) => sum + value, 0), moved: shifts.map(describe) };
  });
