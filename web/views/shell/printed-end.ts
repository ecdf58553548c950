import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** A way out of the page, as its note on paper has it. */
export interface PrintedLink {
  letter: string;
  address: string;
  /** What it leads to, where the link's own words do not say more than its host. */
  title: string | undefined;
}

/** a, b ... z, aa, ab ... */
function letterOf(index: number): string {
  const last = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** Where the address stands in its own line, as in a bibliography, or the link is no part of the document. */
const noNote = "[data-address-in-place], .no-print, [data-printed-notes]";

/** What the end of a place tells on paper. */
interface PrintedEnd {
  links: readonly PrintedLink[];
  /** Footnotes that the place itself lists with their documents. */
  told: ReadonlySet<string>;
}

/** Gives the links of the place their letters, one an address, and lists them in order. */
function letterLinks(): PrintedLink[] {
  const notes = new Map<string, PrintedLink>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>("main a[href^='http']")) {
    if (link.closest(noNote) !== null || link.textContent === link.href) continue;
    const note = notes.get(link.href) ?? {
      letter: letterOf(notes.size),
      address: link.getAttribute("href") ?? "",
      title: link.dataset["leadsTo"],
    };
    notes.set(link.href, note);
    link.dataset["note"] = ` (${note.letter})`;
  }
  return [...notes.values()];
}

const listedFootnotes = () =>
  new Set(
    [...document.querySelectorAll<HTMLElement>("[data-footnote-told]")].map((one) => one.dataset["footnoteTold"] ?? ""),
  );

/**
 * What ends the place while it is being printed; undefined otherwise. A browser lays the page out
 * for paper as soon as it has said that it prints, so what hangs on this is drawn at once.
 */
export function usePrintedEnd(): PrintedEnd | undefined {
  const [end, setEnd] = useState<PrintedEnd>();
  useEffect(() => {
    const begin = () => flushSync(() => setEnd({ links: letterLinks(), told: listedFootnotes() }));
    const finish = () => setEnd(undefined);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", finish);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", finish);
    };
  }, []);
  return end;
}
