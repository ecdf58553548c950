import { useSyncExternalStore } from "react";

const narrow = "(max-width: 45rem)";

const subscribe = (changed: () => void) => {
  const query = matchMedia(narrow);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

/** Whether the window is a phone's: the list comes first there. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(narrow).matches);
