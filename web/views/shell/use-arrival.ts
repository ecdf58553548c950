import { useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { arrival } from "../../ui/arrival.ts";

const positionKey = (key: string) => `claimtrace.scroll.${key}`;

const recall = (key: string): number | undefined => {
  try {
    const stored = sessionStorage.getItem(positionKey(key));
    return stored === null ? undefined : Number(stored);
  } catch {
    return undefined;
  }
};

const remember = (key: string, top: number): void => {
  try {
    sessionStorage.setItem(positionKey(key), String(Math.round(top)));
  } catch {
    // Without storage Back begins at the top.
  }
};

/**
 * Scrolls to a height that the page may only reach once its answer is there; gives up when the reader moves first.
 * Returns how to stop.
 */
function scrollWhenTallEnough(top: number): () => void {
  const attempt = () => {
    if (document.documentElement.scrollHeight - window.innerHeight < top) return;
    stop();
    window.scrollTo(0, top);
  };
  const observer = new ResizeObserver(attempt);
  const stop = () => {
    observer.disconnect();
    for (const event of ["wheel", "touchstart", "keydown"]) window.removeEventListener(event, stop);
  };
  for (const event of ["wheel", "touchstart", "keydown"]) window.addEventListener(event, stop, { passive: true });
  observer.observe(document.body);
  attempt();
  return stop;
}

/** Going somewhere begins at the top with the heading in focus; Back and Forward return to where the reader was. */
export function useArrival(): void {
  const { key, pathname, hash } = useLocation();
  const navigationType = useNavigationType();
  const before = useRef(pathname);

  // With the commit, not after it: the page that shrinks scrolls, and that is no longer the old entry's height.
  useLayoutEffect(() => {
    window.history.scrollRestoration = "manual";
    const onScroll = () => remember(key, window.scrollY);
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => window.removeEventListener("scroll", onScroll);
  }, [key]);

  // Before the new place's own effects: its heading asks whether somebody has just arrived.
  useLayoutEffect(() => {
    const moved = before.current !== pathname;
    before.current = pathname;
    if (moved) arrival.begin();
    if (navigationType === "POP") {
      const top = recall(key);
      return top === undefined || top === 0 ? undefined : scrollWhenTallEnough(top);
    }
    if (moved && hash === "") window.scrollTo(0, 0);
    return undefined;
  }, [key, pathname, hash, navigationType]);
}
