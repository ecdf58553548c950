import { readFileSync } from "node:fs";
import { join } from "node:path";
import CSL from "citeproc";
import type { CitationStyle } from "../contract/citation.ts";
import { projectRoot } from "../project-root.ts";
import type { CslItem } from "./csl-json.ts";

/**
 * Design: entries of a bibliography as a style has them, by citeproc-js from the style's own CSL file. An entry speaks the
 * language of its document, whatever the page's: 等 in a Chinese one, et al. in an English one. So each style has an engine a
 * language, built when it is first asked for (APA takes half a second, the others a tenth of that) and then kept.
 */
export interface FormattedEntry {
  text: string;
  /** The same with its italics, and nothing else. */
  html: string;
}

const folder = join(projectRoot, "server", "citing", "styles");
const read = (file: string) => readFileSync(join(folder, file), "utf8");

interface Formatter {
  engine: InstanceType<typeof CSL.Engine>;
  show(item: CslItem): void;
}
const formatters = new Map<string, Formatter>();

export function formatEntry(item: CslItem, style: CitationStyle): FormattedEntry {
  const { engine, show } = formatterOf(style, item.language);
  show(item);
  return { text: plain(entryIn("text", engine, item)), html: italicsOnly(entryIn("html", engine, item)) };
}

function formatterOf(style: CitationStyle, language: CslItem["language"]): Formatter {
  const known = formatters.get(`${style} ${language}`);
  if (known !== undefined) return known;
  let current: CslItem | undefined;
  const engine = new CSL.Engine(
    {
      retrieveItem: () => current ?? {},
      retrieveLocale: (wanted) => read(wanted === "zh-CN" ? "locales-zh-CN.xml" : "locales-en-US.xml"),
    },
    read(`${style}.csl`),
    language,
    true,
  );
  const formatter = { engine, show: (item: CslItem) => void (current = markupAsText(item)) };
  formatters.set(`${style} ${language}`, formatter);
  return formatter;
}

/** citeproc takes tags in a title for its own; a title that holds "<i>" means these letters. */
function markupAsText(item: CslItem): CslItem {
  const hidden = (text: string) => text.replaceAll("<", LESS);
  return { ...item, title: hidden(item.title) };
}
/** Of the private use area: no title holds it. */
const LESS = "\uE000";

function entryIn(format: "text" | "html", engine: Formatter["engine"], { id }: CslItem): string {
  engine.setOutputFormat(format);
  // Emptied first, or an item of the same id would be answered from the engine's memory.
  engine.updateItems([]);
  engine.updateItems([id]);
  return engine.makeBibliography()[1][0] ?? "";
}

/** Without the number of an entry that stands alone. */
const plain = (entry: string): string =>
  entry
    .trim()
    .replace(/^\[1\]\s*/, "")
    .replaceAll(LESS, "<");

function italicsOnly(entry: string): string {
  return entry
    .replace(/<div class="csl-left-margin">.*?<\/div>/, "")
    .replaceAll(/<(?!\/?i>)[^>]*>/g, "")
    .replaceAll(LESS, "&#60;")
    .trim();
}
