import type { Page } from "playwright-core";

/** Names that several things to press have, although they do not lead to the same. */
export const sharedNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const leadsTo = new Map<string, Set<string>>();
    const place = document.querySelector("dialog[open]") ?? document.querySelector("main") ?? document.body;
    const controls = [...place.querySelectorAll<HTMLElement>("a[href], button, summary")];
    for (const [index, control] of controls.entries()) {
      if (!control.checkVisibility() || control.closest("[aria-hidden=true]") !== null) continue;
      const name = (control.getAttribute("aria-label") ?? control.textContent).replaceAll(/\s+/g, " ").trim();
      const isLink = control instanceof HTMLAnchorElement;
      // One act may be offered in several lists that show the same thing, but not twice in one.
      const list = isLink
        ? ""
        : String(controls.findIndex((one) => one.closest("ul, ol") === control.closest("ul, ol")));
      const target = isLink ? control.href.replace(/[?&]select=[^&]*/, "") : String(index);
      const key = `${name}${list === "" ? "" : ` in list ${list}`}`;
      leadsTo.set(key, (leadsTo.get(key) ?? new Set()).add(target));
    }
    return [...leadsTo]
      .filter(([, targets]) => targets.size > 1)
      .map(([name, { size }]) => `${name} (${String(size)})`);
  });
