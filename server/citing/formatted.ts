import { readFileSync } from "node:fs";
import { join } from "node:path";
import CSL from "citeproc";
import type { CitationStyle } from "../contract/citation.ts";
import { projectRoot } from "../project-root.ts";
import { andOthers, type CslItem, isOthers } from "./csl-json.ts";

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
  show(forProcessor(item, style));
  const finish = (entry: string, written: (text: string) => string) =>
    withHidden(mended(entry, item, style), item, written);
  return {
    text: finish(plain(entryIn("text", engine, item)), (text) => text),
    html: finish(italicsOnly(entryIn("html", engine, item)), (text) =>
      text.replaceAll("&", "&#38;").replaceAll("<", "&#60;"),
    ),
  };
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
  const formatter = { engine, show: (item: CslItem) => void (current = item) };
  formatters.set(`${style} ${language}`, formatter);
  return formatter;
}

/** Signs of the private use area stand for what the processor would spoil: no title holds them. */
const LESS = "\uE000";
const OTHERS = "\uE001";
const firstLiteral = 0xe100;

/**
 * The item as the processor may have it. It takes tags in a title for its own, a hyphen in a number for a range, and the name
 * of an organization for a family's, which GB/T sets in capitals.
 */
function forProcessor(item: CslItem, style: CitationStyle): CslItem {
  const { DOI, ...rest } = item;
  const author = item.author?.map((name, index) => {
    if (isOthers(name)) return { literal: OTHERS };
    return "literal" in name ? { literal: String.fromCharCode(firstLiteral + index) } : name;
  });
  // GB/T gives address and DOI; where one is the other, once is enough.
  const isTwice = style === "gb-t-7714" && /^https:\/\/doi\.org\//.test(item.URL ?? "");
  return {
    ...rest,
    title: item.title.replaceAll("<", LESS),
    ...(author !== undefined && { author }),
    ...(item.number !== undefined && { number: item.number.replaceAll("-", String.raw`\-`) }),
    ...(DOI !== undefined && !isTwice && { DOI }),
  };
}

/** Puts back what was hidden. */
function withHidden(entry: string, item: CslItem, written: (text: string) => string): string {
  const names = item.author ?? [];
  return entry.replaceAll(LESS, written("<")).replaceAll(/[\uE100-\uF8FF]/g, (sign) => {
    const name = names[sign.charCodeAt(0) - firstLiteral];
    return name !== undefined && "literal" in name ? written(name.literal.replaceAll("'", "’")) : "";
  });
}

/** What the styles leave unlovely where only part is known. */
function mended(entry: string, item: CslItem, style: CitationStyle): string {
  const told = entry.replace(unnamed, `, ${andOthers(item)}`).replace("et al..", "et al.");
  return style === "chicago" ? oneYear(withCapitals(told), item) : told;
}

/** "Kim, … others" and "Kim and others" are no way to say that more follow. */
const unnamed = new RegExp(`,? ?(?:(?:…|and|和|与|&|&#38;) ?)?${OTHERS}`, "u");

/** The processor leaves "pro-Innovation" small for the sake of "pro". */
const withCapitals = (entry: string): string =>
  entry.replaceAll(/(?<=[\s“‘(])[a-z](?=[a-z]*-[A-Z])/g, (letter) => letter.toUpperCase());

/** Chicago dates a page a second time at its end, which tells nothing where the year is all that is known. */
function oneYear(entry: string, { type, issued }: CslItem): string {
  const [year, month] = issued?.["date-parts"][0] ?? [];
  if (year === undefined || month !== undefined || type === "paper-conference") return entry;
  return entry.replace(new RegExp(`( ${String(year)}\\. .*) ${String(year)}\\.(?= |$)`), "$1");
}

function entryIn(format: "text" | "html", engine: Formatter["engine"], { id }: CslItem): string {
  engine.setOutputFormat(format);
  // Emptied first, or an item of the same id would be answered from the engine's memory.
  engine.updateItems([]);
  engine.updateItems([id]);
  return engine.makeBibliography()[1][0] ?? "";
}

/** Without the number of an entry that stands alone. */
const plain = (entry: string): string => entry.trim().replace(/^\[1\]\s*/, "");

function italicsOnly(entry: string): string {
  return entry
    .replace(/<div class="csl-left-margin">.*?<\/div>/, "")
    .replaceAll(/<(?!\/?i>)[^>]*>/g, "")
    .trim();
}
