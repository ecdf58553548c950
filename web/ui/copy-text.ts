/**
 * Puts text on the clipboard.
 *
 * @returns false where the browser does not let us (an insecure address, a refused permission)
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

export interface RichText {
  text: string;
  html: string;
}

/**
 * Puts text on the clipboard together with its form in HTML, so that a word processor keeps links and italics.
 *
 * @returns "plain" where only the text could be put there (an insecure address, a browser without the interface)
 */
export async function copyRich({ text, html }: RichText): Promise<"copied" | "plain" | "failed"> {
  try {
    const blob = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ "text/plain": blob("text/plain", text), "text/html": blob("text/html", html) }),
    ]);
    return "copied";
  } catch {
    return (await copyText(text)) ? "plain" : "failed";
  }
}

/** The clipboard interface is missing outside HTTPS and localhost; selecting and copying still works there. */
function copyBySelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.setAttribute("readonly", "");
  area.style.position = "fixed";
  area.style.opacity = "0";
  const before = document.activeElement;
  document.body.append(area);
  area.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
