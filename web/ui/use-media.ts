import { useCallback, useRef, useSyncExternalStore } from "react";

/**
 * Whether the window fits a media query, now and as it changes. Paper is narrower than most windows; a page that took
 * another shape while it is being printed would leave blank sheets behind, so the shape on screen is kept for it.
 */
export function useMedia(query: string): boolean {
  const onScreen = useRef<boolean>(undefined);
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => {
    if (onScreen.current !== undefined && isPrinting()) return onScreen.current;
    onScreen.current = window.matchMedia(query).matches;
    return onScreen.current;
  });
}

const isPrinting = () => window.matchMedia("print").matches;
