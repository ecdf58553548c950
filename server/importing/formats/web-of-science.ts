import { DraftEntry, referenceOf } from "../draft-entry.ts";
import type { Entry, EntryType } from "../entry.ts";
import { readName } from "../names.ts";
import type { Reading, SourceText } from "../reading.ts";
import { splitRecords, type TaggedForm, type TaggedRecord } from "./tagged-records.ts";

/**
 * Web of Science's plain text, with the two-letter tags that its help lists ("Web of Science Core Collection Field Tags").
 * Own reader: no kept library for Node reads it.
 */
export function readWebOfScience(source: SourceText): Reading {
  const { records, faults } = splitRecords(source, form);
  return { entries: records.map((record) => entryOf(source.file, record)), faults };
}

const form: TaggedForm = {
  field: /^([A-Z][A-Z0-9])(?: (.*))?$/,
  opens: (tag) => tag === "PT",
  closes: (tag) => tag === "ER",
  frame: ["FN", "VR", "EF"],
  join: "\n",
};

const types: Readonly<Record<string, EntryType>> = {
  J: "article-journal",
  B: "book",
  S: "book",
  P: "patent",
  C: "paper-conference",
};

type Place = (draft: DraftEntry, value: string) => void;
const lines = (value: string): string[] => value.split("\n");

const places: Readonly<Record<string, Place>> = {
  TI: (draft, value) => draft.text("title", value),
  SO: (draft, value) => draft.text("container-title", value),
  SE: (draft, value) => draft.text("collection-title", value),
  CT: (draft, value) => draft.text("event-title", value),
  PU: (draft, value) => draft.text("publisher", value),
  PI: (draft, value) => draft.text("publisher-place", value),
  VL: (draft, value) => draft.text("volume", value),
  IS: (draft, value) => draft.text("issue", value),
  AR: (draft, value) => draft.text("number", value),
  LA: (draft, value) => draft.text("language", value),
  AB: (draft, value) => draft.text("abstract", value),
  DI: (draft, value) => void draft.identifier("doi", value),
  D2: (draft, value) => void draft.identifier("doi", value),
  PM: (draft, value) => void draft.identifier("pmid", value),
  SN: (draft, value) => void draft.identifier("issn", value),
  EI: (draft, value) => void draft.identifier("issn", value),
  BN: (draft, value) => {
    for (const isbn of value.split(/[\s;]+/)) void draft.identifier("isbn", isbn);
  },
  DE: placeKeywords,
  ID: placeKeywords,
  BE: (draft, value) => {
    for (const name of lines(value)) draft.name("editor", readName(name));
  },
  CR: (draft, value) => {
    for (const cited of lines(value)) placeReference(draft, cited);
  },
};

function placeKeywords(draft: DraftEntry, value: string): void {
  for (const keyword of value.replaceAll("\n", " ").split(/\s*;\s*/)) draft.keyword(keyword);
}

/** "Bai YT, 2022, ARXIV, DOI 10.48550/arXiv.2212.08073"; several DOIs stand in brackets. */
function placeReference(draft: DraftEntry, cited: string): void {
  const dois = [...cited.matchAll(/10\.\d{4,9}\/[^\s,\]]+/g)].map(([doi]) => ["doi", doi] as const);
  const year = /,\s*(\d{4})\s*(?:,|$)/.exec(cited)?.[1];
  const reference = referenceOf({ identifiers: dois, text: cited, year: year === undefined ? null : Number(year) });
  if (reference) draft.reference(reference);
}

function entryOf(file: string, { line, raw, fields }: TaggedRecord): Entry {
  const valueOf = (tag: string) => fields.find((field) => field.tag === tag)?.value;
  const isPaper = valueOf("DT")?.includes("Proceedings Paper") === true;
  const draft = new DraftEntry(isPaper ? "paper-conference" : (types[valueOf("PT") ?? ""] ?? "document"), {
    file,
    line,
    raw,
  });
  for (const { tag, value } of fields) {
    if (/^(?:PT|AU|AF|PY|PD|BP|EP|CA)$/.test(tag)) continue;
    if (Object.hasOwn(places, tag)) places[tag]?.(draft, value);
    else draft.unplaced(tag, value);
  }
  for (const name of lines(valueOf("AF") ?? valueOf("AU") ?? "")) draft.name("author", readName(name));
  for (const name of lines(valueOf("CA") ?? "")) if (name !== "") draft.name("author", { literal: name });
  const [first, last] = [valueOf("BP"), valueOf("EP")];
  if (first) draft.text("page", last && last !== first ? `${first}-${last}` : first);
  const year = valueOf("PY");
  if (year) draft.issued(`${year} ${valueOf("PD") ?? ""}`.trim(), "PY");
  return draft.entry;
}
