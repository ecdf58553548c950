import { describe, expect, it } from "vitest";
import { shortcutOf } from "../../web/views/shell/shortcut.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const control = { ...plain, ctrlKey: true };

describe("the shortcuts of the search", () => {
  it.each([
    ["Latin", "k", "KeyK"],
    ["Latin with Caps Lock", "K", "KeyK"],
    ["Dvorak, where K is elsewhere", "k", "KeyV"],
    ["Russian", "л", "KeyK"],
    ["Greek", "κ", "KeyK"],
    ["an input method", "Process", "KeyK"],
  ])("Ctrl+K is known on %s", (_, key, code) => {
    expect(shortcutOf({ ...control, key, code })).toBe("find-by-command");
    expect(shortcutOf({ ...plain, metaKey: true, key, code })).toBe("find-by-command");
    expect(shortcutOf({ ...plain, key, code })).toBeUndefined();
  });

  it("Ctrl and the letter that stands on the place of K elsewhere is another command", () => {
    expect(shortcutOf({ ...control, key: "t", code: "KeyK" })).toBeUndefined();
    expect(shortcutOf({ ...control, shiftKey: true, key: "K", code: "KeyK" })).toBeUndefined();
  });

  it.each([
    ["American", "/", "Slash", false],
    ["German", "/", "Digit7", true],
    ["Russian, with its own slash", "/", "Backslash", true],
    ["Russian, on the place of the slash", ".", "Slash", false],
    ["Arabic", "ظ", "Slash", false],
    ["a Chinese input method", "、", "Slash", false],
  ])("the slash is known on %s", (...[, key, code, shiftKey]) => {
    expect(shortcutOf({ ...plain, shiftKey, key, code })).toBe("find-by-slash");
  });

  it.each([
    ["German", "-"],
    ["French", "!"],
    ["Brazilian", ";"],
    ["Dvorak", "z"],
  ])("what %s types on the place of the slash opens nothing", (_, key) => {
    expect(shortcutOf({ ...plain, key, code: "Slash" })).toBeUndefined();
  });
});
