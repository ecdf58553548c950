import { DraftEntry } from "../draft-entry.ts";
import type { Entry, EntryType } from "../entry.ts";
import { readName, splitNames } from "../names.ts";
import type { Reading, SourceText } from "../reading.ts";
import { splitRecords, type TaggedForm, type TaggedRecord } from "./tagged-records.ts";

/**
 * Refer (refer(1), Lesk 1978) with what EndNote made of it, which is what CNKI and Google Scholar give as "EndNote": a percent sign and a letter.
 * Own reader: no kept library for Node reads it.
 */
export function readRefer(source: SourceText): Reading {
  const { records, faults } = splitRecords(source, form);
  return { entries: records.map((record) => entryOf(source.file, record)), faults };
}

const form: TaggedForm = {
  field: /^%([A-Z0-9@!?$+&*#^<>()[\]~])(?:\s+(.*))?$/i,
  opens: (tag, open) => tag === "0" && open.length > 0,
  opensAfterBlank: (_, open) => open.some(({ tag }) => tag === "T" || tag === "J"),
  closes: () => false,
  join: "\n",
};

const types: Readonly<Record<string, EntryType>> = {
  "journal article": "article-journal",
  "electronic article": "article-journal",
  "magazine article": "article-magazine",
  "newspaper article": "article-newspaper",
  book: "book",
  "edited book": "book",
  "electronic book": "book",
  "book section": "chapter",
  "electronic book section": "chapter",
  "conference proceedings": "paper-conference",
  "conference paper": "paper-conference",
  thesis: "thesis",
  report: "report",
  "government document": "report",
  "web page": "webpage",
  blog: "post-weblog",
  patent: "patent",
  standard: "standard",
  dataset: "dataset",
  "computer program": "software",
  map: "map",
  statute: "legislation",
  case: "legal_case",
  bill: "bill",
  hearing: "hearing",
  manuscript: "manuscript",
  "unpublished work": "manuscript",
  "personal communication": "personal_communication",
  encyclopedia: "entry-encyclopedia",
  dictionary: "entry-dictionary",
  "film or broadcast": "motion_picture",
  generic: "document",
};

type Place = (draft: DraftEntry, value: string) => void;

const names =
  (role: Parameters<DraftEntry["name"]>[0]): Place =>
  (draft, value) => {
    for (const name of splitNames(value.replaceAll("\n", ";"))) draft.name(role, readName(name));
  };

const places: Readonly<Record<string, Place>> = {
  A: names("author"),
  E: names("editor"),
  Y: names("collection-editor"),
  "?": names("translator"),
  T: (draft, value) => draft.text("title", value),
  "!": (draft, value) => draft.text("title-short", value),
  J: (draft, value) => draft.text("container-title", value),
  B: (draft, value) => draft.text("container-title", value),
  S: (draft, value) => draft.text("collection-title", value),
  I: (draft, value) => draft.text("publisher", value),
  C: (draft, value) => draft.text("publisher-place", value),
  V: (draft, value) => draft.text("volume", value),
  N: (draft, value) => draft.text("issue", value),
  P: (draft, value) => draft.text("page", value),
  7: (draft, value) => draft.text("edition", value),
  9: (draft, value) => draft.text("genre", value),
  G: (draft, value) => draft.text("language", value),
  X: (draft, value) => draft.text("abstract", value),
  D: (draft, value) => draft.issued(value, "%D"),
  8: (draft, value) => draft.issued(value, "%8"),
  K: (draft, value) => {
    for (const keyword of value.split(/\s*[;；,，\n]\s*/)) draft.keyword(keyword);
  },
  R: (draft, value) => {
    if (!draft.identifier("doi", value)) draft.unplaced("%R", value);
  },
  U: (draft, value) => {
    for (const address of value.split(/\s+/)) draft.link(address, "%U");
  },
  "@": (draft, value) => {
    for (const part of value.split(/[;,\n]/))
      if (part.trim() !== "" && !draft.identifier("isbn", part) && !draft.identifier("issn", part))
        draft.unplaced("%@", part);
  },
  F: (draft, value) => draft.citationKey(value),
  Z: (draft, value) => draft.note(value),
  1: (draft, value) => draft.note(value),
  // A path on the machine of whoever made the file.
  ">": () => undefined,
};

function entryOf(file: string, { line, raw, fields }: TaggedRecord): Entry {
  const kind = fields.find(({ tag }) => tag === "0")?.value.toLowerCase() ?? "";
  const hasJournal = fields.some(({ tag }) => tag === "J");
  const draft = new DraftEntry(types[kind] ?? (hasJournal ? "article-journal" : "document"), { file, line, raw });
  for (const { tag, value } of fields) {
    const letter = tag.toUpperCase();
    if (letter === "0") continue;
    if (letter === "+") placeAffiliations(draft, value);
    else if (Object.hasOwn(places, letter)) places[letter]?.(draft, value);
    else draft.unplaced(`%${tag}`, value);
  }
  return draft.entry;
}

/** Whose they are is told only where there is one author; CNKI lists them for all authors together. */
function placeAffiliations(draft: DraftEntry, value: string): void {
  const all = value.split(/\s*[;；\n]\s*/).filter((part) => part !== "");
  const [only, ...more] = draft.entry.author;
  if (only && more.length === 0) only.affiliations = all;
  else for (const one of all) draft.unplaced("%+", one);
}
