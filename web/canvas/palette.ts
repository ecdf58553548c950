import { type Kind, kinds } from "../../server/contract/kinds.ts";

/** The tokens as the canvas needs them: colours resolved for the theme in force, families as lists. */
export interface Palette {
  kind: Record<Kind, string>;
  canvas: string;
  text: string;
  quiet: string;
  faint: string;
  hairline: string;
  edge: string;
  strongEdge: string;
  accent: string;
  disputed: string;
  focus: string;
  serif: string;
  sans: string;
}

const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

/** Cytoscape reads rgb() only, so the mix of look.md is worked out here. */
function mix(first: string, second: string, share: number): string {
  const other = channels(second);
  const mixed = channels(first).map((value, at) => Math.round(value * share + (other[at] ?? value) * (1 - share)));
  return `rgb(${mixed.join(", ")})`;
}

/**
 * Reads the tokens that hold at an element.
 *
 * A custom property cannot be read as it stands: the build lowers `light-dark()` to helper variables, so a probe's computed
 * `color` is asked instead.
 */
export function readPalette(host: HTMLElement): Palette {
  const probe = host.ownerDocument.createElement("span");
  probe.hidden = true;
  // Else forced colours would make every token the colour of text.
  probe.style.setProperty("forced-color-adjust", "none");
  host.append(probe);
  const style = getComputedStyle(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return style.color;
  };
  const family = (token: string): string => {
    probe.style.fontFamily = `var(--${token})`;
    return style.fontFamily;
  };
  const kind = {} as Record<Kind, string>;
  for (const name of kinds) kind[name] = colour(`k-${name}`);
  const palette: Palette = {
    kind,
    canvas: colour("canvas"),
    text: colour("text"),
    quiet: colour("text-2"),
    faint: colour("text-3"),
    hairline: colour("hairline"),
    edge: colour("edge"),
    strongEdge: mix(colour("edge"), colour("text"), 0.6),
    accent: colour("accent"),
    disputed: colour("disputed"),
    focus: colour("focus"),
    serif: family("serif"),
    sans: family("sans"),
  };
  probe.remove();
  return palette;
}

/** Calls back whenever the tokens may have changed: theme chosen, theme of the system, contrast, a font that has arrived. */
export function watchPalette(changed: () => void): () => void {
  const watcher = new MutationObserver(changed);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const queries = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener("change", changed);
  document.fonts.addEventListener("loadingdone", changed);
  return () => {
    watcher.disconnect();
    for (const query of queries) query.removeEventListener("change", changed);
    document.fonts.removeEventListener("loadingdone", changed);
  };
}
