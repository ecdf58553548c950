import { useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { arrival } from "../../ui/arrival.ts";

interface Entry {
  key: string;
  pathname: string;
  search: string;
}

// Every directly loaded entry has the key "default": only its address tells it from the others of the tab.
const positionKey = ({ key, pathname, search }: Entry) => `claimtrace.scroll.${key}.${pathname}${search}`;

const recall = (entry: Entry): number | undefined => {
  try {
    const stored = sessionStorage.getItem(positionKey(entry));
    return stored === null ? undefined : Number(stored);
  } catch {
    return undefined;
  }
};

const remember = (entry: Entry, top: number): void => {
  try {
    sessionStorage.setItem(positionKey(entry), String(Math.round(top)));
  } catch {
    // Without storage Back begins at the top.
  }
};

const forget = (entry: Entry): void => {
  try {
    sessionStorage.removeItem(positionKey(entry));
  } catch {
    // Without storage there is nothing to forget.
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

/** Whether the document was loaded from an address or a link, and not by a reload, Back or Forward. */
const isFreshlyLoaded = (): boolean =>
  performance
    .getEntriesByType("navigation")
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === "navigate");

/** Going somewhere begins at the top with the heading in focus; Back and Forward return to where the reader was. */
export function useArrival(): void {
  const { key, pathname, search, hash } = useLocation();
  const navigationType = useNavigationType();
  const before = useRef(pathname);
  const isFirst = useRef(true);

  // With the commit, not after it: the page that shrinks scrolls, and that is no longer the old entry's height.
  useLayoutEffect(() => {
    window.history.scrollRestoration = "manual";
    const onScroll = () => remember({ key, pathname, search }, window.scrollY);
    // A scroll is told with the next frame: who leaves before it has come is asked on leaving.
    const events = ["scroll", "pagehide"];
    for (const event of events) window.addEventListener(event, onScroll, { passive: true });
    return () => {
      for (const event of events) window.removeEventListener(event, onScroll);
    };
  }, [key, pathname, search]);

  // Before the new place's own effects: its heading asks whether somebody has just arrived.
  useLayoutEffect(() => {
    const moved = before.current !== pathname;
    before.current = pathname;
    if (moved) arrival.begin();
    // Who loads the page is given the focus by the browser, at its beginning.
    if (isFirst.current) arrival.take();
    const isFresh = isFirst.current && isFreshlyLoaded();
    isFirst.current = false;
    const entry = { key, pathname, search };
    if (isFresh) forget(entry);
    arrival.setReturn(navigationType === "POP" && recall(entry) !== undefined);
    if (navigationType === "POP") {
      const top = recall(entry);
      return top === undefined || top === 0 ? undefined : scrollWhenTallEnough(top);
    }
    if (moved && hash === "") window.scrollTo(0, 0);
    return undefined;
  }, [key, pathname, search, hash, navigationType]);
}
