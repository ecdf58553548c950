import type { Page } from "playwright-core";

/**
 * What a finger misses: whatever can be pressed is 24 pixels each way, or a circle of 24 around its middle meets nothing else
 * (WCAG 2.5.8); only a link among the words of a sentence is as high as its line. Marks and crumbs are 24 pixels by
 * themselves; crumbs, buttons, boxes and menus 44, but for a button that stands in a line of words.
 */
export const missedTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const place = document.querySelector("dialog[open]") ?? document.body;
    const controls = [...place.querySelectorAll<HTMLElement>("a[href], button, summary, input, select")];
    /** A link's padding is hit as well, but a line that breaks makes several boxes: the tallest is what is aimed at. */
    const boxOf = (control: HTMLElement): DOMRect => {
      const whole = control.matches("input") ? (control.closest("label") ?? control) : control;
      return [...whole.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height)[0] ?? new DOMRect();
    };
    const targets = controls
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .map((control) => ({ control, box: boxOf(control) }))
      .filter(({ box }) => box.width > 2 && box.height > 2 && box.bottom > 0);
    const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const isInLine = (control: HTMLElement) => {
      for (let one: Element | null = control; one !== null; one = one.parentElement) {
        if (!getComputedStyle(one).display.startsWith("inline")) return false;
        const around = [...(one.parentElement?.childNodes ?? [])];
        if (around.some((node) => node instanceof Text && node.data.trim() !== "")) return true;
      }
      return false;
    };
    const isMark = (control: HTMLElement) => control.closest('[class*="_marks_"]') !== null;
    const isCrumb = (control: HTMLElement) => control.closest('[class*="_crumbs_"]') !== null;
    const isSmall = ({ width, height }: DOMRect) => width < 23.9 || height < 23.9;
    const isFree = ({ control, box }: (typeof targets)[number]) => {
      const { x, y } = middle(box);
      return targets.every((other) => {
        if (other.control === control || other.control.contains(control) || control.contains(other.control))
          return true;
        const to = middle(other.box);
        if (isSmall(other.box)) return Math.hypot(to.x - x, to.y - y) >= 24;
        const across = Math.max(other.box.left - x, x - other.box.right, 0);
        const down = Math.max(other.box.top - y, y - other.box.bottom, 0);
        return Math.hypot(across, down) >= 12;
      });
    };
    const found = new Set<string>();
    for (const target of targets) {
      const { control, box } = target;
      const inLine = isInLine(control);
      const looks = `${control.className || control.tagName} in ${control.parentElement?.className ?? ""}`;
      const size = `${String(Math.round(box.width))} x ${String(Math.round(box.height))}`;
      if (isSmall(box) && (isMark(control) || isCrumb(control) || (!inLine && !isFree(target))))
        found.add(`${size} ${looks}`);
      const isPressed = control.matches("button, summary, select, input") || isCrumb(control);
      if (isPressed && !isMark(control) && !inLine && box.height < 43.9) found.add(`under 44: ${size} ${looks}`);
    }
    return [...found];
  });
