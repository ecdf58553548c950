import { parse } from "csv-parse/sync";
import { DraftEntry } from "../draft-entry.ts";
import type { Entry, EntryType } from "../entry.ts";
import { readName, splitNames } from "../names.ts";
import type { EntryFault, Reading, SourceText } from "../reading.ts";
import { cslType } from "./csl-json.ts";

/** Names of columns, in small letters without signs, by what they hold: of Zotero, Scopus, Web of Science, Dimensions, Lens, spreadsheets made by hand. */
const columns = {
  title: ["title", "documenttitle", "articletitle", "name", "题名", "标题", "篇名", "题目"],
  author: ["author", "authors", "authorfullnames", "creators", "作者"],
  editor: ["editor", "editors", "bookeditors"],
  year: ["year", "publicationyear", "pubyear", "py", "年份", "发表年份", "年"],
  date: ["date", "publicationdate", "published", "datepublished", "发表时间", "日期"],
  container: [
    "journal",
    "publicationtitle",
    "sourcetitle",
    "source",
    "venue",
    "containertitle",
    "booktitle",
    "刊名",
    "文献来源",
    "来源",
  ],
  publisher: ["publisher", "institution", "出版社"],
  volume: ["volume", "vol", "卷"],
  issue: ["issue", "number", "期"],
  pages: ["pages", "page", "页码"],
  firstPage: ["pagestart", "startpage", "firstpage"],
  lastPage: ["pageend", "endpage", "lastpage"],
  doi: ["doi", "dois", "digitalobjectidentifier"],
  arxiv: ["arxiv", "arxivid", "eprint"],
  pmid: ["pmid", "pubmedid"],
  pmcid: ["pmcid"],
  openAlexId: ["openalex", "openalexid"],
  isbn: ["isbn"],
  issn: ["issn"],
  url: ["url", "link", "links", "address", "sourceurl", "网址", "链接"],
  abstract: ["abstract", "abstractnote", "摘要"],
  keywords: ["keywords", "keyword", "authorkeywords", "indexkeywords", "manualtags", "automatictags", "tags", "关键词"],
  notes: ["notes", "note", "extra", "备注"],
  type: ["type", "itemtype", "documenttype", "publicationtype", "文献类型"],
  language: ["language", "languageoforiginaldocument", "语言"],
  key: ["key", "citationkey", "citekey", "id"],
  affiliations: ["affiliations", "affiliation", "authorswithaffiliations"],
} as const;
type Column = keyof typeof columns;

export interface Mapping {
  /** As the file calls it. */
  column: string;
  /** What it was taken for; null: kept, not understood. */
  as: Column | null;
}

const plainName = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
const columnOf = (name: string): Column | null =>
  (Object.keys(columns) as Column[]).find((column) =>
    (columns[column] as readonly string[]).includes(plainName(name)),
  ) ?? null;

/** How many columns of a first line are known; a table of references has a title or an identifier among them. */
export function knownColumns(names: readonly string[]): number {
  const known = names.map(columnOf).filter((column) => column !== null);
  return known.some((column) => ["title", "doi", "arxiv", "pmid", "url"].includes(column)) ? known.length : 0;
}

/** The sign between the columns: of those that part the first line, the one that parts it most. */
export function separatorOf(firstLine: string): string | undefined {
  const counted = [",", "\t", ";"].map((sign) => ({ sign, count: firstLine.split(sign).length }));
  const [most] = counted.toSorted((a, b) => b.count - a.count);
  return most && most.count > 1 ? most.sign : undefined;
}

export function readCsv({ file, text }: SourceText): Reading & { columns: Mapping[] } {
  const faults: EntryFault[] = [];
  // The types of csv-parse do not follow `info` and `raw`, with which each row comes wrapped (its documentation, "Option info").
  const rows = parse(text, {
    bom: true,
    delimiter: separatorOf(text.split(/\r?\n/, 1)[0] ?? "") ?? ",",
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  }) as unknown as { record: string[]; info: { lines: number }; raw: string }[];
  const [head, ...body] = rows;
  const mapping = (head?.record ?? []).map((column): Mapping => ({ column, as: columnOf(column) }));
  const entries = body.flatMap(({ record, info, raw }) => {
    const line = info.lines - (raw.trimEnd().match(/\n/g)?.length ?? 0);
    if (record.length > mapping.length)
      faults.push({
        file,
        line,
        key: null,
        message: `has ${String(record.length)} columns, the first line has ${String(mapping.length)}`,
        hint: "put what holds the separator into quotation marks",
        lost: "part",
      });
    return record.every((value) => value.trim() === "")
      ? []
      : [entryOf(mapping, record, { file, line, raw: raw.trimEnd() })];
  });
  return { entries, faults, columns: mapping };
}

function entryOf(mapping: readonly Mapping[], record: readonly string[], source: Entry["source"]): Entry {
  const valuesOf = (as: Column) =>
    mapping.flatMap((column, at) => (column.as === as && record[at]?.trim() ? [record[at].trim()] : []));
  const valueOf = (as: Column) => valuesOf(as)[0] ?? "";
  const draft = new DraftEntry(typeOf(valueOf("type"), valueOf("container")), source);
  draft.text("title", valueOf("title"));
  for (const role of ["author", "editor"] as const)
    for (const list of valuesOf(role).slice(0, 1))
      for (const name of splitNames(list)) draft.name(role, readName(name.replace(/\s*\(\d{6,}\)$/, "")));
  for (const date of [...valuesOf("date"), ...valuesOf("year")]) draft.issued(date);
  for (const [as, field] of [
    ["container", "container-title"],
    ["publisher", "publisher"],
    ["volume", "volume"],
    ["issue", "issue"],
    ["pages", "page"],
    ["language", "language"],
    ["abstract", "abstract"],
  ] as const)
    for (const value of valuesOf(as)) draft.text(field, value);
  const [first, last] = [valueOf("firstPage"), valueOf("lastPage")];
  if (first !== "") draft.text("page", last === "" || last === first ? first : `${first}-${last}`);
  for (const scheme of ["doi", "arxiv", "pmid", "pmcid", "openAlexId", "isbn", "issn"] as const)
    for (const value of valuesOf(scheme).flatMap((list) => list.split(/\s*[;|]\s*/)))
      if (value !== "" && !draft.identifier(scheme, value)) draft.unplaced(scheme, value);
  for (const address of valuesOf("url").flatMap((list) => list.split(/\s*[;|]\s*(?=https?:)|\s+/))) draft.link(address);
  for (const keyword of valuesOf("keywords").flatMap((list) => list.split(/\s*[;|；]\s*/))) draft.keyword(keyword);
  for (const note of valuesOf("notes")) draft.note(note);
  draft.citationKey(valueOf("key"));
  for (const value of valuesOf("affiliations")) draft.unplaced("affiliations", value);
  for (const [at, { column, as }] of mapping.entries()) if (as === null) draft.unplaced(column, record[at] ?? "");
  for (const value of record.slice(mapping.length)) draft.unplaced("without a column", value);
  return draft.entry;
}

function typeOf(written: string, container: string): EntryType {
  const type = cslType(
    written
      .trim()
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .replaceAll(/[\s_]+/g, "-"),
  );
  if (type !== "document") return type;
  const words = written.toLowerCase();
  if (/conference|proceeding/.test(words)) return "paper-conference";
  if (/chapter|section/.test(words)) return "chapter";
  if (/book/.test(words)) return "book";
  if (/thesis|dissertation/.test(words)) return "thesis";
  if (/report/.test(words)) return "report";
  if (/web/.test(words)) return "webpage";
  if (/preprint/.test(words)) return "article";
  return /article|review|journal/.test(words) || container !== "" ? "article-journal" : "document";
}
