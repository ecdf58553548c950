/**
 * Which shortcut a key means. The letter that is typed decides; where the layout types none of ours (Cyrillic, Greek,
 * Hebrew, an input method), the place of the key does. So a German "-" or a French "!" on the place of "/" opens nothing.
 */
export type Shortcut = "find-by-slash" | "find-by-command";

type Key = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const isLatinLetter = (key: string) => /^[a-z]$/i.test(key);
/** A full stop stands there on Cyrillic and Hebrew layouts. */
const isForeignOnSlash = (key: string) => key === "." || key.length > 1 || key.charCodeAt(0) > 0x24f;

/** @returns undefined where the key is no shortcut */
export function shortcutOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Key): Shortcut | undefined {
  const command = ctrlKey || metaKey;
  if (command && !shiftKey && !altKey)
    return (isLatinLetter(key) ? key.toLowerCase() === "k" : code === "KeyK") ? "find-by-command" : undefined;
  if (command || altKey) return undefined;
  const slash = key === "/" || (code === "Slash" && !shiftKey && isForeignOnSlash(key));
  return slash ? "find-by-slash" : undefined;
}
