import { knownColumns, separatorOf } from "./formats/csv.ts";
import { isListed } from "./formats/identifier-list.ts";

export type TextForm =
  "bibtex" | "ris" | "pubmed" | "endnote-xml" | "refer" | "web-of-science" | "csv" | "identifiers" | "json";

/** The first signs of each format, from the surest to the one that takes most; asked of the content, as endings lie. */
const signs: readonly { form: TextForm; isThere: (text: string) => boolean }[] = [
  { form: "json", isThere: (text) => /^\s*[[{]/.test(text) && !/^\s*\{\\/.test(text) },
  {
    form: "endnote-xml",
    isThere: (text) => /^\s*<\?xml|^\s*<(?:xml|records)\b|^\s*<!DOCTYPE\s+xml/i.test(text) && /<records?\b/.test(text),
  },
  { form: "ris", isThere: (text) => /^\s*TY\s{1,2}-(?:\s|$)/m.test(text) },
  { form: "pubmed", isThere: (text) => /^PMID ?- ?\d+/m.test(text) },
  { form: "web-of-science", isThere: (text) => /^(?:FN |PT [JBSPC]\s*$)/m.test(text) && /^(?:ER|EF)\s*$/m.test(text) },
  { form: "bibtex", isThere: (text) => /^[^\n]{0,3}\s*@\s*[A-Za-z]+\s*[{(]/m.test(text) },
  { form: "refer", isThere: (text) => /^%[0ATDJ]\s+\S/m.test(text) && /^%[TA]\s+\S/m.test(text) },
  { form: "csv", isThere: isTable },
  { form: "identifiers", isThere: isList },
];

/** @returns null where the content is of no known format */
export function recognise(text: string): TextForm | null {
  // What decides stands at the beginning; a comment may come before it.
  const start = text.slice(0, 200_000);
  return signs.find(({ isThere }) => isThere(start))?.form ?? null;
}

function isTable(text: string): boolean {
  const [head = "", ...rows] = text.split(/\r?\n/, 2);
  const separator = separatorOf(head);
  const names =
    separator === undefined ? [head] : head.split(separator).map((name) => name.replace(/^\s*"|"\s*$/g, ""));
  return rows.length > 0 && knownColumns(names) > 0;
}

/** At least half of what stands in it is one. */
function isList(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/, 200).filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));
  return lines.length > 0 && lines.filter(isListed).length * 2 >= lines.length;
}
