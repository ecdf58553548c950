import { type CslItem, type CslName, isOthers } from "./csl-json.ts";

/**
 * A document as an entry of BibTeX, in UTF-8. Own code: of the kept writers, citation-js 0.8 makes every preprint an
 * `@article`, writes `month = {dec 15}` and the address twice, and brings a network client into the service.
 */
export function bibtexOf(item: CslItem): string {
  const fields = fieldsOf(item).filter(([, value]) => value !== undefined && value !== "");
  const lines = fields.map(([name, value]) => `  ${name} = {${value ?? ""}},`);
  return `@${entryType(item)}{${item.id},\n${lines.join("\n")}\n}\n`;
}

function entryType({ type }: CslItem): string {
  if (type === "article-journal" || type === "article-newspaper") return "article";
  if (type === "paper-conference") return "inproceedings";
  return type === "report" ? "techreport" : "misc";
}

function fieldsOf(item: CslItem): [string, string | undefined][] {
  const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
  const container = escaped(item["container-title"]);
  const isPreprint = item.number?.startsWith("arXiv:") ?? false;
  return [
    ["author", item.author?.map(authorOf).join(" and ")],
    // Braced twice, so that no style lowers the case of a name or of an abbreviation.
    ["title", `{${escaped(item.title) ?? ""}}`],
    [item.type === "paper-conference" ? "booktitle" : "journal", item.type.startsWith("post") ? undefined : container],
    ["howpublished", item.type.startsWith("post") ? container : undefined],
    [item.type === "report" ? "institution" : "publisher", isPreprint ? undefined : escaped(item.publisher)],
    ["type", escaped(item.genre)],
    ["volume", escaped(item.volume)],
    ["number", escaped(isPreprint ? item.issue : (item.issue ?? item.number))],
    ["pages", escaped(item.page)?.replace(/-/, "--")],
    ["year", year?.toString()],
    ["month", month?.toString()],
    ["day", day?.toString()],
    ["eprint", isPreprint ? escaped(item.number?.slice("arXiv:".length)) : undefined],
    ["archiveprefix", isPreprint ? "arXiv" : undefined],
    ["doi", verbatim(item.DOI)],
    ["url", verbatim(item.URL)],
    ["urldate", item.accessed?.["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("-")],
    ["langid", item.language === "zh-CN" ? "chinese" : undefined],
  ];
}

/** A name that is not to be taken apart stands in braces; "others" is BibTeX's own word for et al. */
function authorOf(name: CslName): string {
  if (isOthers(name)) return "others";
  if ("literal" in name) return `{${escaped(name.literal) ?? ""}}`;
  const family = [name["non-dropping-particle"], name.family].filter(Boolean).join(" ");
  return [family, name.suffix, name.given]
    .filter((part) => part !== undefined)
    .map((part) => escaped(part) ?? "")
    .join(", ");
}

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // Trap: `\{` keeps LaTeX happy and still counts as an open brace for BibTeX, which then swallows the next entry.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escaped(text: string | undefined): string | undefined {
  return text
    ?.replaceAll(/\s+/g, " ")
    .replaceAll(/[\\{}~^]/g, (sign) => commands[sign] ?? sign)
    .replaceAll(/[&%$#_]/g, String.raw`\$&`);
}

/** `doi` and `url` are read as they stand; only what would break the entry is encoded. */
const verbatim = (address: string | undefined): string | undefined =>
  address?.replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
