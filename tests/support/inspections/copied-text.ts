import type { Page } from "playwright-core";

/**
 * Everything that a reader can select, as it is pasted: where two elements meet with neither a space nor a line between their
 * words ("Filters2 ticked"), and signs that nobody sees.
 */
export const misreadText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const selection = getSelection();
    const place = document.querySelector("dialog[open]") ?? document.querySelector("main");
    if (selection === null || place === null) return ["nothing can be selected"];
    selection.selectAllChildren(place);
    for (const [sign] of selection.toString().matchAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g))
      found.add(`U+${sign.charCodeAt(0).toString(16)}`);
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    let before: Text | undefined;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.checkVisibility({ visibilityProperty: true }) !== true)
        continue;
      const [end, start] = [before?.data.at(-1) ?? "", node.data.at(0) ?? ""];
      if (before !== undefined && before.parentElement !== node.parentElement) {
        const wordEnds = /[\p{Ll}\p{N})\]”’]/u.test(end) && /[\p{L}\p{N}([“+]/u.test(start);
        const isChinese = /\p{Script=Han}/u.test(end + start);
        if (wordEnds && !isChinese) {
          selection.setBaseAndExtent(before, before.data.length - 1, node, 1);
          if (selection.toString() === end + start) found.add(`${before.data.slice(-20)}|${node.data.slice(0, 20)}`);
        }
      }
      if (node.data.trim() !== "") before = node;
    }
    selection.removeAllRanges();
    return [...found];
  });
