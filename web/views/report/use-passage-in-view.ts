import { useEffect } from "react";
import { arrival } from "../../ui/arrival.ts";
import { whenPainted } from "../../ui/when-painted.ts";

export const passageElementId = (number: number) => `passage-${String(number)}`;

function isWhollyVisible(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const header = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return top >= header && bottom <= window.innerHeight;
}

/**
 * Brings the passage that the address means into view and gives it the focus, as a link into a page does. Who goes back to
 * a passage is where they left off instead.
 */
export function usePassageInView(passage: number | null): void {
  useEffect(() => {
    if (passage === null || arrival.isReturn()) return undefined;
    const element = document.getElementById(passageElementId(passage));
    if (element === null) return undefined;
    element.focus({ preventScroll: true });
    return whenPainted(() => {
      if (!isWhollyVisible(element)) element.scrollIntoView();
    });
  }, [passage]);
}
