import { parse } from "@retorquere/bibtex-parser";
import { readMonth } from "../dates.ts";
import { DraftEntry } from "../draft-entry.ts";
import type { Entry, EntryName, OtherRole } from "../entry.ts";
import { lineCounter, type EntryFault, type Reading, type SourceText } from "../reading.ts";
import { typeOf } from "./bibtex-types.ts";

type Parsed = ReturnType<typeof parse>;
type ParsedEntry = Parsed["entries"][number];
type Creator = { name?: string; lastName?: string; firstName?: string; prefix?: string; suffix?: string };

/**
 * BibTeX and BibLaTeX. The parser is that of Better BibTeX: of the three kept ones tried on the samples it is the one that
 * reads all of them (docs/importing.md has the table); it resolves strings, crossrefs and TeX, and goes on after a broken entry.
 */
export function readBibtex({ file, text }: SourceText): Reading {
  const parsed = parse(text, { sentenceCase: false, caseProtection: false });
  const lineOf = lineCounter(text);
  const groups = foldersOf(parsed.jabref.root);
  const byKey = new Map(parsed.entries.map((entry) => [entry.key, entry]));
  let from = 0;
  const entries = parsed.entries.map((entry) => {
    const at = placeOf(text, entry, from);
    from = Math.max(from, at);
    const fields = new Map<string, unknown>(Object.entries(entry.fields));
    handDown(fields, byKey);
    return entryOf(
      { type: entry.type, key: entry.key, fields },
      { file, line: lineOf(at), raw: entry.input.trim() },
      groups.get(entry.key) ?? [],
    );
  });
  return {
    entries,
    faults: [...parsed.errors.map((error) => faultOf({ file, text }, error)), ...lostEntries({ file, text }, parsed)],
  };
}

/** What a broken entry was is not told whole by the parser: then where its key stands. */
function placeOf(text: string, { input, key }: ParsedEntry, from: number): number {
  const whole = text.indexOf(input, from);
  if (whole !== -1 && input !== "") return whole;
  const start = new RegExp(`@\\w+\\s*[{(]\\s*${escaped(key)}\\s*,`, "g");
  start.lastIndex = from;
  return start.exec(text)?.index ?? from;
}

const escaped = (literal: string): string => literal.replaceAll(/[^\p{L}\p{N}_]/gu, "\\$&");

/** A part has the date and the title of what it is in; the parser hands down a year but no date, and not every title. */
function handDown(fields: Map<string, unknown>, byKey: ReadonlyMap<string, ParsedEntry>): void {
  const above = byKey.get(valuesOf(fields.get("crossref")).join(""))?.fields;
  const date = above?.["date"] ?? above?.["year"];
  if (date !== undefined && !fields.has("date") && !fields.has("year")) fields.set("date", date);
  if (above?.["title"] !== undefined && !fields.has("booktitle") && !fields.has("journal"))
    fields.set("booktitle", above["title"]);
}

function faultOf({ file, text }: SourceText, { error, input = "" }: Parsed["errors"][number]): EntryFault {
  const unresolved = /^Unresolved @string reference "(.*)"$/.exec(error)?.[1];
  if (unresolved !== undefined) return unknownString({ file, text }, unresolved);
  const at = Math.max(text.indexOf(input.trim()), 0);
  const key = /^\s*@\w+\s*[{(]\s*([^,\s]*)/.exec(input)?.[1];
  const inside = Number(/ at line (\d+)/.exec(error)?.[1]);
  const start = lineCounter(text)(at);
  const found = /expected ("[^"]*")/.exec(error)?.[1];
  return {
    file,
    line: start,
    key: key === undefined || key === "" ? null : key,
    message:
      found === undefined
        ? `cannot be read: ${error.split("\n")[0] ?? error}`
        : `${found} is missing${Number.isNaN(inside) ? "" : ` before line ${String(inside)}`}`,
    hint: "close every brace and quotation mark, and put a comma between fields; what stands before it was read",
    lost: "part",
  };
}

const unknownString = ({ file, text }: SourceText, name: string): EntryFault => ({
  file,
  line: lineCounter(text)(Math.max(text.search(new RegExp(`=\\s*${escaped(name)}`)), 0)),
  key: null,
  message: `the abbreviation ${name} is defined nowhere in the file`,
  hint: `write @string{${name} = {...}} above it, or braces around what it stands for; it was taken as it is written`,
  lost: "part",
});

/** Entries that stand in the text and did not come out of it. */
function lostEntries({ file, text }: SourceText, { entries, errors }: Parsed): EntryFault[] {
  const read = new Set(entries.map(({ key }) => key));
  const lineOf = lineCounter(text);
  return [...text.matchAll(/^[ \t]*@(\w+)\s*[{(]\s*([^\s,{}()"#%=]+)\s*,/gm)].flatMap(
    ({ index, 1: type = "", 2: key = "" }) => {
      if (
        /^(?:comment|preamble|string)$/i.test(type) ||
        read.has(key) ||
        errors.some(({ input }) => input?.includes(key) === true)
      )
        return [];
      return [
        {
          file,
          line: lineOf(index),
          key,
          message: "was not read",
          hint: "something before it is not closed",
          lost: "entry" as const,
        },
      ];
    },
  );
}

type Group = { name: string; entries: string[]; groups: Group[] };

/** The folders that JabRef keeps in a comment, by the key of what is in them. */
function foldersOf(
  root: readonly Group[],
  above: readonly string[] = [],
  found = new Map<string, string[][]>(),
): Map<string, string[][]> {
  for (const { name, entries, groups } of root) {
    const path = [...above, name];
    for (const key of entries) found.set(key, [...(found.get(key) ?? []), path]);
    if (path.length < 20) foldersOf(groups, path, found);
  }
  return found;
}

type Place = (draft: DraftEntry, value: string) => void;

const text =
  (field: Parameters<DraftEntry["text"]>[0]): Place =>
  (draft, value) =>
    draft.text(field, value);
const number: Place = (draft, value) =>
  draft.text(/^(?:article|review)/.test(draft.entry.type) ? "issue" : "number", value);
const identifier =
  (scheme: Parameters<DraftEntry["identifier"]>[0]): Place =>
  (draft, value) => {
    for (const part of value.split(/[,;]\s+|\s+(?=97[89]|10\.)/))
      if (!draft.identifier(scheme, part)) draft.unplaced(scheme, part);
  };
const note: Place = (draft, value) => draft.note(value);
const drop: Place = () => undefined;

const places: Readonly<Record<string, Place>> = {
  title: (draft, value) => draft.text("title", value),
  shorttitle: text("title-short"),
  journal: text("container-title"),
  journaltitle: text("container-title"),
  fjournal: text("container-title"),
  booktitle: text("container-title"),
  series: text("collection-title"),
  eventtitle: text("event-title"),
  conference: text("event-title"),
  publisher: text("publisher"),
  institution: text("publisher"),
  school: text("publisher"),
  organization: text("publisher"),
  address: text("publisher-place"),
  location: text("publisher-place"),
  volume: text("volume"),
  issue: text("issue"),
  number,
  eid: text("number"),
  pages: (draft, value) => draft.text("page", value.replace(/(?<=\d)\s*[–—-]+\s*(?=\w*\d)/g, "-")),
  edition: text("edition"),
  type: text("genre"),
  language: text("language"),
  langid: text("language"),
  abstract: text("abstract"),
  doi: identifier("doi"),
  pmid: identifier("pmid"),
  pmcid: identifier("pmcid"),
  isbn: identifier("isbn"),
  issn: identifier("issn"),
  url: (draft, value) => draft.link(value),
  urldate: (draft, value) => draft.accessed(value),
  lastchecked: (draft, value) => draft.accessed(value),
  note,
  annote: note,
  annotation: note,
  comment: note,
  date: (draft, value) => draft.issued(value, "date"),
  // Paths on the machine of whoever made the file, and what BibTeX itself has done with.
  file: drop,
  files: drop,
  filename: drop,
  localfile: drop,
  "local-url": drop,
  pdf: drop,
  crossref: drop,
  xdata: drop,
  ids: (draft, value) => {
    for (const key of value.split(/\s*,\s*/)) draft.citationKey(key);
  },
};

const roles: Readonly<Record<string, "author" | "editor" | OtherRole>> = {
  author: "author",
  editor: "editor",
  translator: "translator",
  bookauthor: "container-author",
  collaborator: "contributor",
  director: "director",
};

type EntryFields = { type: string; key: string; fields: Map<string, unknown> };

function entryOf({ type, key, fields }: EntryFields, source: Entry["source"], folders: readonly string[][]): Entry {
  const draft = new DraftEntry(typeOf(type, fields), source);
  draft.citationKey(key);
  joinTitles(fields);
  placeDate(draft, fields);
  placeEprint(draft, fields);
  for (const [field, value] of fields) placeField(draft, field, value);
  for (const folder of folders) draft.folder(folder);
  return draft.entry;
}

function placeField(draft: DraftEntry, field: string, value: unknown): void {
  const values = valuesOf(value);
  if (Object.hasOwn(roles, field)) return placeNames(draft, roles[field] ?? "contributor", value);
  if (/^(?:keywords?|tags)$/.test(field)) for (const keyword of values) draft.keyword(keyword);
  else if (field === "groups") for (const folder of values) draft.folder(folder.split(/\s*\\?>\s*|\//));
  else if (field === "howpublished") placeHow(draft, values.join("; "));
  else if (Object.hasOwn(places, field)) places[field]?.(draft, values.join("; "));
  else for (const one of values) draft.unplaced(field, one);
}

const valuesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) =>
    typeof one === "string" ? [one] : typeof one === "number" ? [String(one)] : isCreator(one) ? [nameText(one)] : [],
  );
const isCreator = (value: unknown): value is Creator => typeof value === "object" && value !== null;
const nameText = ({ name, lastName, firstName }: Creator): string =>
  name ?? [firstName, lastName].filter(Boolean).join(" ");

function placeNames(draft: DraftEntry, role: "author" | "editor" | OtherRole, value: unknown): void {
  for (const creator of (Array.isArray(value) ? value : []).filter(isCreator)) {
    const { name, lastName, firstName, prefix, suffix } = creator;
    if (lastName === "others" && firstName === undefined) {
      if (role === "author") draft.entry.authorsCut = true;
      continue;
    }
    const parts: EntryName =
      lastName === undefined
        ? { literal: name ?? firstName ?? "" }
        : {
            family: lastName,
            ...(firstName && { given: firstName }),
            ...(prefix && { "non-dropping-particle": prefix }),
            ...(suffix && { suffix }),
          };
    if (parts.literal !== "") draft.name(role, parts);
  }
}

/** BibLaTeX keeps a title in two fields. */
function joinTitles(fields: Map<string, unknown>): void {
  for (const [whole, rest] of [
    ["title", "subtitle"],
    ["booktitle", "booksubtitle"],
    ["journaltitle", "journalsubtitle"],
  ] as const) {
    const [title, subtitle] = [fields.get(whole), fields.get(rest)];
    if (typeof title !== "string" || typeof subtitle !== "string") continue;
    fields.set(whole, /[?!:.]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`);
    fields.delete(rest);
  }
  if (fields.has("title")) return;
  // A volume of proceedings, a patent: what has no title of its own goes by that of the whole.
  const other = ["maintitle", "booktitle", "shorttitle"].find((name) => typeof fields.get(name) === "string");
  if (other === undefined) return;
  fields.set("title", fields.get(other));
  fields.delete(other);
}

function placeDate(draft: DraftEntry, fields: Map<string, unknown>): void {
  const of = (name: string) => valuesOf(fields.get(name)).join(" ");
  if (of("date") !== "") return;
  const [year, month, day] = [of("year"), of("month"), of("day")];
  for (const name of ["year", "month", "day"]) fields.delete(name);
  if (/^\d{4}$/.test(year))
    draft.issuedParts(
      year,
      readMonth(month.split(/[\s~.,]/)[0] ?? ""),
      day || /\d{1,2}/.exec(month.replace(/^\d{1,2}$/, ""))?.[0],
    );
  else if (year !== "") draft.issued(year, "year");
  if (month !== "" && readMonth(month.split(/[\s~.,]/)[0] ?? "") === undefined) draft.unplaced("month", month);
}

/** `eprint = {2212.08073}, archivePrefix = {arXiv}`; PubMed, JSTOR and others stand in the same field. */
function placeEprint(draft: DraftEntry, fields: Map<string, unknown>): void {
  const [eprint = ""] = valuesOf(fields.get("eprint"));
  const [kind = ""] = [...valuesOf(fields.get("eprinttype")), ...valuesOf(fields.get("archiveprefix"))];
  const scheme = /^(?:pubmed|pmid)$/i.test(kind) ? "pmid" : /^(?:arxiv)?$/i.test(kind) ? "arxiv" : undefined;
  if (eprint === "" || scheme === undefined || !draft.identifier(scheme, eprint)) return;
  for (const name of ["eprint", "eprinttype", "archiveprefix", "primaryclass", "eprintclass"]) fields.delete(name);
}

function placeHow(draft: DraftEntry, value: string): void {
  const address = /https?:\/\/[^\s"<>}]+/.exec(value)?.[0];
  if (address === undefined) draft.unplaced("howpublished", value);
  else draft.link(address);
}
