import { useEffect } from "react";

/**
 * Design: the focus never falls to the body. Browsers drop it there when what has it leaves the page, which sends whoever
 * walks by keyboard back to the beginning. One rule for everything that leaves: the focus goes to what now stands in its
 * place. That is whom the act names by `bequeathFocus`, else the next control of the same part of the page, else the one
 * before it, else the part itself, so that its name is said. Headings that are arrived at take the focus themselves (PageTitle).
 */

const parts =
  "dialog, form, aside, nav, main, section, [role=region], [role=group], [role=dialog], [role=radiogroup], fieldset";
const controls =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, [tabindex]:not([tabindex='-1'])";

type FindHeir = () => HTMLElement | null | undefined;

/** Where the focus is, and where it stands in the page, as long as it does. */
interface Holder {
  element: HTMLElement;
  ancestors: HTMLElement[];
  /** Controls of the part of the page that it is in, in order: whoever of them is still there tells the place. */
  before: HTMLElement[];
  after: HTMLElement[];
}

let holder: Holder | undefined;
let named: { by: HTMLElement | undefined; find: FindHeir } | undefined;

/** Says who gets the focus if what has it now leaves the page; asked at that moment. */
export function bequeathFocus(find: FindHeir): void {
  named = { by: holder?.element, find };
}

const isThere = (element: HTMLElement): boolean =>
  element.isConnected && element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled");

const controlsIn = (part: HTMLElement): HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>(controls)].filter((control) => isThere(control) && control.tabIndex >= 0);

function ancestorsOf(element: HTMLElement): HTMLElement[] {
  const ancestors: HTMLElement[] = [];
  for (let one = element.parentElement; one !== null && one !== document.body; one = one.parentElement)
    ancestors.push(one);
  return ancestors;
}

function describe(element: HTMLElement): Holder {
  const ancestors = ancestorsOf(element);
  const part = ancestors.find((one) => one.matches("main, dialog, header, footer")) ?? ancestors.at(-1);
  const all = part === undefined ? [] : controlsIn(part);
  const isBefore = (one: HTMLElement) =>
    (one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return {
    element,
    ancestors,
    before: all.filter((one) => one !== element && isBefore(one)),
    after: all.filter((one) => one !== element && !isBefore(one) && !element.contains(one)),
  };
}

/** The controls of a part that stand where the holder stood or behind it, and those before it. */
function aroundPlace(part: HTMLElement, { before, after }: Holder): { next?: HTMLElement; previous?: HTMLElement } {
  const all = controlsIn(part);
  const lastBefore = before.findLast((one) => isThere(one) && part.contains(one));
  const firstAfter = after.find((one) => isThere(one) && part.contains(one));
  // What is new in the page stands between the two.
  const from = lastBefore === undefined ? 0 : all.indexOf(lastBefore) + 1;
  const next = all[from] ?? firstAfter;
  return { ...(next && { next }), ...(lastBefore && { previous: lastBefore }) };
}

function heirOf(lost: Holder): HTMLElement | null {
  const part = lost.ancestors.find((one) => isThere(one) && one.matches(parts));
  // What lay over the page leaves the page itself.
  if (part === undefined) return document.querySelector<HTMLElement>("main h1") ?? document.querySelector("main");
  const { next, previous } = aroundPlace(part, lost);
  return next ?? previous ?? part;
}

/** Gives the focus to an element that may not have been made for it. */
function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.focus();
}

function passOn(): void {
  if (holder === undefined) return;
  const { activeElement } = document;
  // What is hidden keeps the focus until the page is next painted.
  const mayBeLost = activeElement === null || activeElement === document.body || activeElement === holder.element;
  if (!mayBeLost || isThere(holder.element)) {
    // Still there without the focus: the reader took it away.
    if (activeElement !== holder.element) holder = undefined;
    return;
  }
  const chosen = named?.by === holder.element ? named.find() : undefined;
  const heir = chosen && isThere(chosen) ? chosen : heirOf(holder);
  holder = undefined;
  named = undefined;
  if (heir !== null) focusOn(heir);
}

/** What may lead to a change of the page: the place of the focus is noted before it. */
const isAct = (event: Event): boolean =>
  !(event instanceof KeyboardEvent) || ["Enter", " ", "Escape", "Delete", "Backspace"].includes(event.key);

/** Keeps the focus in the page as long as it is mounted. */
export function useKeptFocus(): void {
  useEffect(() => {
    let frame: number | undefined;
    // Once the page has settled into what it shows next: what leaves and comes back in one stroke is not gone.
    const look = () => {
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        passOn();
      });
    };
    const note = (event: Event) => {
      const { activeElement } = document;
      if (isAct(event) && activeElement instanceof HTMLElement && activeElement !== document.body)
        holder = describe(activeElement);
    };
    const ending = new AbortController();
    const how = { capture: true, signal: ending.signal };
    for (const type of ["focusin", "keydown", "click"]) document.addEventListener(type, note, how);
    document.addEventListener("focusout", look, how);
    const observer = new MutationObserver(look);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ["disabled", "hidden", "open", "class"],
    });
    return () => {
      ending.abort();
      holder = undefined;
      observer.disconnect();
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, []);
}
