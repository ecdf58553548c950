/**
 * Design: keeps what is typed or pasted between asking for the palette and its box taking the focus; the palette's code may
 * still be on its way. What belongs to an input method or to a shortcut passes untouched. Enter and the arrows are swallowed:
 * they are not meant for the page underneath any more. Whoever turns to something else is left alone at once.
 */
let typed = "";
let waiting: AbortController | undefined;

const swallowed = new Set(["Enter", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]);
const lastCharacter = /.$/su;

const isShortcut = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState("AltGraph");

function onKeyDown(event: KeyboardEvent): void {
  const { key, isComposing, repeat } = event;
  if (isComposing || isShortcut(event)) return;
  if (key === "Tab" || key === "Escape") {
    stop();
    return;
  }
  const isCharacter = Array.from(key).length === 1;
  if (!isCharacter && key !== "Backspace" && !swallowed.has(key)) return;
  // A slow finger on the key that opens is not a row of slashes.
  if (isCharacter && !repeat) typed += key;
  if (key === "Backspace") typed = typed.replace(lastCharacter, "");
  event.preventDefault();
  event.stopPropagation();
}

function onPaste(event: ClipboardEvent): void {
  typed += event.clipboardData?.getData("text/plain").replace(/\s+/g, " ") ?? "";
  event.preventDefault();
}

function stop(): void {
  waiting?.abort();
  waiting = undefined;
  typed = "";
}

/** From now on keys are meant for the palette's box. */
export function awaitBox(): void {
  if (waiting !== undefined) return;
  waiting = new AbortController();
  const how = { capture: true, signal: waiting.signal };
  document.addEventListener("keydown", onKeyDown, how);
  document.addEventListener("paste", onPaste, how);
  document.addEventListener("pointerdown", stop, how);
  window.addEventListener("popstate", stop, how);
}

/** What was typed until now; the box has the focus and hears the rest itself. */
export function takeTypedAhead(): string {
  const text = typed;
  stop();
  return text;
}
