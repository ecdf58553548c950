import { useMedia } from "../../ui/use-media.ts";

/** Whether the window is a phone's: the list comes first there. */
export const useNarrow = (): boolean => useMedia("(max-width: 45rem)");
