import { useCallback } from "react";
import { useViewState } from "../../use-view-state.ts";
import { awaitBox } from "./typed-ahead.ts";

/** Marks the history entry that opened the palette, so that closing it can go back instead of leaving a step behind. */
export const openedHere = { paletteOpenedHere: true } as const;

export const wasOpenedHere = (state: unknown): boolean =>
  typeof state === "object" && state !== null && "paletteOpenedHere" in state;

/** Opens the search palette over whatever is shown. */
export function useOpenPalette(): () => void {
  const { view, change } = useViewState();
  return useCallback(() => {
    if (view.find !== null) return;
    awaitBox();
    change({ find: "" }, { state: openedHere });
  }, [view.find, change]);
}
