import { useEffect } from "react";
import { singleKeysAreOn } from "../../ui/single-keys.ts";
import { shortcutOf } from "./shortcut.ts";
import { useOpenPalette } from "./use-open-palette.ts";

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

/** `/` and Ctrl/Cmd+K open the palette from anywhere. */
export function usePaletteKeys(): void {
  const open = useOpenPalette();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const shortcut = shortcutOf(event);
      if (shortcut === undefined) return;
      if (shortcut === "find-by-slash" && (isTypedInto(event.target) || !singleKeysAreOn())) return;
      event.preventDefault();
      open();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [open]);
}
