import type { Entry } from "../entry.ts";
import { lineCounter, type EntryFault, type Reading, type SourceText } from "../reading.ts";
import { crossrefEntry } from "./crossref.ts";
import { cslEntry } from "./csl-json.ts";
import { asList, JsonRecord } from "./json-record.ts";
import { openAlexEntry } from "./openalex.ts";
import { semanticScholarEntry } from "./semantic-scholar.ts";
import { zoteroEntry } from "./zotero-json.ts";

export type JsonFormat = "csl-json" | "zotero-json" | "openalex" | "semantic-scholar" | "crossref";

/** The names under which an answer or an export keeps its list. */
const lists = ["items", "results", "data", "references", "citations", "message"];

/** What a text of JSON holds, wherever it is wrapped; `format` is null where nothing in it is known. */
export function readJson({ file, text }: SourceText): Reading & { format: JsonFormat | null } {
  const parsed = parseAll({ file, text });
  if ("fault" in parsed) return { entries: [], faults: [parsed.fault], format: null };
  const items = parsed.values.flatMap((value) => itemsIn(value, 0));
  const lines = objectLines(text);
  const folders = foldersOf(parsed.values[0]);
  const found = { entries: [] as Entry[], faults: [] as EntryFault[], format: null as JsonFormat | null };
  let at = 0;
  for (const [index, item] of items.entries()) {
    const record = JsonRecord.of(item);
    const line = (record && lines.next(item, at)) ?? index + 1;
    at = line;
    const form = record && formatOf(record);
    if (!record || !form) {
      // A batch answers null for what it does not know.
      found.faults.push(notAnEntry(file, line, item));
      continue;
    }
    if (form.format === "zotero-json" && /^(?:attachment|note|annotation)$/.test(form.record.text("itemType")))
      continue;
    found.format ??= form.format;
    const source = { file, line, raw: JSON.stringify(item) };
    found.entries.push(
      form.format === "zotero-json"
        ? zoteroEntry(form.record, source, folders)
        : readers[form.format](form.record, source),
    );
  }
  return found;
}

const readers: Readonly<
  Record<Exclude<JsonFormat, "zotero-json">, (item: JsonRecord, source: Entry["source"]) => Entry>
> = {
  "csl-json": cslEntry,
  openalex: openAlexEntry,
  "semantic-scholar": semanticScholarEntry,
  crossref: crossrefEntry,
};

function formatOf(item: JsonRecord): { format: JsonFormat; record: JsonRecord } | undefined {
  const inner = ["data", "citingPaper", "citedPaper"]
    .map((name) => item.record(name))
    .find((record) => record !== undefined);
  if (inner) return formatOf(inner);
  if (item.has("itemType")) return { format: "zotero-json", record: item };
  if (/openalex\.org\/W|^W\d+$/.test(item.text("id"))) return { format: "openalex", record: item };
  if (item.has("paperId")) return { format: "semantic-scholar", record: item };
  if (item.has("DOI") && (item.has("indexed") || item.has("deposited") || Array.isArray(item.get("title"))))
    return { format: "crossref", record: item };
  if (item.has("type") && (item.has("title") || item.has("author") || item.has("DOI") || item.has("URL")))
    return { format: "csl-json", record: item };
  return undefined;
}

/** The list that a value is or wraps. */
function itemsIn(value: unknown, depth: number): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => (Array.isArray(one) ? itemsIn(one, depth + 1) : [one]));
  const record = JsonRecord.of(value);
  if (!record || depth > 3 || formatOf(record)) return [value];
  const list = lists.find((name) => typeof record.get(name) === "object" && record.get(name) !== null);
  return list === undefined ? [value] : itemsIn(record.get(list), depth + 1);
}

/** One value, or one a line as APIs give them in bulk. */
function parseAll({ file, text }: SourceText): { values: unknown[] } | { fault: EntryFault } {
  try {
    return { values: [JSON.parse(text) as unknown] };
  } catch (error) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    if (lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) {
      try {
        return { values: lines.map((line) => JSON.parse(line) as unknown) };
      } catch {
        // Told as the whole is.
      }
    }
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    const hint = "nothing of the file was read; get the file again, it may be cut at its end";
    const message = error instanceof RangeError ? "is nested too deeply" : "is no valid JSON from here on";
    return { fault: { file, line: lineCounter(text)(position), key: null, message, hint, lost: "entry" } };
  }
}

function notAnEntry(file: string, line: number, item: unknown): EntryFault {
  const record = JsonRecord.of(item);
  const what =
    item === null
      ? "null: the service did not know what was asked for"
      : record
        ? `an object without what makes an entry of a known format (${record
            .entries()
            .slice(0, 5)
            .map(([name]) => name)
            .join(", ")})`
        : "no object";
  return {
    file,
    line,
    key: null,
    message: `is ${what}`,
    hint: "works of OpenAlex, Semantic Scholar and Crossref, CSL-JSON and Zotero's JSON are read",
    lost: "entry",
  };
}

/** Zotero's folders by key, each with the names of those it stands in. */
function foldersOf(value: unknown): Map<string, readonly string[]> {
  const collections = JsonRecord.of(value)?.record("collections");
  const found = new Map<string, readonly string[]>();
  const all = new Map(
    (collections?.entries() ?? []).flatMap(([key, one]) =>
      JsonRecord.of(one) ? [[key, JsonRecord.of(one)] as const] : [],
    ),
  );
  for (const [key, one] of all) {
    const path: string[] = [];
    for (let at = one, steps = 0; at && steps < 20; at = all.get(at.text("parent")), steps += 1)
      path.unshift(at.text("name"));
    found.set(key, path);
    // In Better BibTeX's export a folder lists its items by number, in Zotero's an item its folders by key.
    for (const item of asList(one?.get("items"))) found.set(`item:${String(item)}`, path);
  }
  return found;
}

/** Finds the line on which each object of a list begins, in the order of the list; undefined where it cannot be told. */
function objectLines(text: string): { next: (item: unknown, from: number) => number | undefined } {
  const lineOf = lineCounter(text);
  let offset = 0;
  return {
    next: (item) => {
      const [first] = JsonRecord.of(item)?.entries() ?? [];
      if (!first) return undefined;
      const [name, value] = first;
      const written = typeof value === "string" || typeof value === "number" ? JSON.stringify(value) : undefined;
      const key = JSON.stringify(name);
      for (let at = text.indexOf(key, offset); at !== -1; at = text.indexOf(key, at + 1)) {
        const rest = text.slice(at + key.length, at + key.length + 20 + (written?.length ?? 0)).replace(/^\s*:\s*/, "");
        if (written !== undefined && !rest.startsWith(written)) continue;
        offset = at + 1;
        return lineOf(text.lastIndexOf("{", at));
      }
      return undefined;
    },
  };
}
