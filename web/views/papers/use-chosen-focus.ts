import { useEffect, useRef } from "react";
import { useNavigationType } from "react-router";

/** The element that names what the related papers are related to. */
export const relatedHeadingId = "related-papers";
export const paperLinkId = (id: string) => `paper-${id}`;

/**
 * Keeps the focus with the reader: a paper that is opened as a step, or from among the related ones, hands it to the
 * heading of what it brought; going back from the step hands it to the paper in the list.
 *
 * @returns for the element that holds the related papers
 */
export function useChosenFocus(paper: string | null, narrow: boolean) {
  const panel = useRef<HTMLDivElement>(null);
  const before = useRef(paper);
  const arrived = useNavigationType() === "POP";
  useEffect(() => {
    const from = before.current;
    before.current = paper;
    if (from === paper) return;
    if (paper === null) {
      // Going Back restores the height of the page by itself.
      if (narrow && from !== null) document.getElementById(paperLinkId(from))?.focus({ preventScroll: arrived });
      return;
    }
    const { activeElement } = document;
    // The link that was followed is gone already where the answer was at hand.
    const isLost = activeElement === document.body && !arrived;
    const inPanel = isLost || (panel.current?.contains(activeElement) ?? false);
    if (panel.current !== null) panel.current.scrollTop = 0;
    if (!narrow && !inPanel) return;
    if (narrow && !arrived) window.scrollTo(0, 0);
    document.getElementById(relatedHeadingId)?.focus({ preventScroll: !arrived });
  }, [paper, narrow, arrived]);
  return panel;
}
