import { computeAccessibleName, getRole } from "dom-accessibility-api";

/**
 * Design: runs in the page of each engine, bundled by the reader. It finds what somebody with a screen reader would be told of, by
 * one reckoning of role and name in all of them.
 */
export interface WireTarget {
  role: string;
  /** Source of a regular expression that the name holds. */
  name: string;
  within?: WireTarget | undefined;
}

interface Finder {
  count(target: WireTarget): number;
  text(target: WireTarget): string;
  attribute(target: WireTarget, name: string): string | null;
  hasFocus(target: WireTarget): boolean;
  /** Scrolls it into sight; what hinders a click is told instead of a point. */
  pointOf(target: WireTarget): { x: number; y: number } | string;
  faults: string[];
}

function find({ role, name, within }: WireTarget): HTMLElement[] {
  const roots = within === undefined ? [document.body] : find(within);
  const wanted = new RegExp(name, "u");
  return roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>("*")])
    .filter((element) => getRole(element) === role && element.checkVisibility())
    .filter((element) => wanted.test(nameOf(element)));
}

/** A row or an item has no name of its own; it is known by its words. */
const nameOf = (element: HTMLElement): string =>
  computeAccessibleName(element) || (getRole(element) === "listitem" ? element.innerText : "");

const boxOf = (element: Element) => {
  // A link over several lines has its middle between them.
  const [first] = element.getClientRects();
  return first ?? element.getBoundingClientRect();
};

const finder: Finder = {
  count: (target) => find(target).length,
  text: (target) => find(target)[0]?.innerText ?? "",
  attribute: (target, name) => find(target)[0]?.getAttribute(name) ?? null,
  hasFocus: (target) => find(target).some((element) => element === document.activeElement),
  pointOf: (target) => {
    const [element] = find(target);
    if (element === undefined) return "it is not there";
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, width, height } = boxOf(element);
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = document.elementFromPoint(x, y);
    if (hit !== null && (element.contains(hit) || hit.contains(element))) return { x, y };
    return `${hit?.outerHTML.slice(0, 120) ?? "nothing"} lies over it`;
  },
  faults: [],
};

addEventListener("error", ({ message }) => finder.faults.push(`exception: ${message}`));
addEventListener("unhandledrejection", ({ reason }) => finder.faults.push(`rejection: ${String(reason)}`));
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  finder.faults.push(`policy: ${violatedDirective} ${blockedURI}`),
);

Object.assign(window, { claimtraceFinder: finder });
