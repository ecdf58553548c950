import { DraftEntry } from "../draft-entry.ts";
import type { Entry, EntryType } from "../entry.ts";
import { readName } from "../names.ts";
import type { Reading, SourceText } from "../reading.ts";
import { splitRecords, type TaggedForm, type TaggedRecord } from "./tagged-records.ts";

/**
 * RIS, as its makers describe it (Research Information Systems, "RIS Format Specifications", 2001 and 2011) and as EndNote, Zotero, Mendeley, publishers and CNKI
 * write it. Own reader: citation-js 0.8 reads it strictly, and loses a file at its first line out of form.
 */
export function readRis(source: SourceText): Reading {
  const { records, faults } = splitRecords(source, form);
  return { entries: records.map((record) => entryOf(source.file, record)), faults };
}

const form: TaggedForm = {
  field: /^\s*([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*))?$/,
  opens: (tag) => tag === "TY",
  closes: (tag) => tag === "ER",
  join: " ",
};

const types: Readonly<Record<string, EntryType>> = {
  ABST: "article-journal",
  ADVS: "motion_picture",
  AGGR: "dataset",
  ANCIENT: "manuscript",
  ART: "graphic",
  BILL: "bill",
  BLOG: "post-weblog",
  BOOK: "book",
  CASE: "legal_case",
  CHAP: "chapter",
  CHART: "figure",
  CLSWK: "book",
  COMP: "software",
  CONF: "paper-conference",
  CPAPER: "paper-conference",
  CTLG: "book",
  DATA: "dataset",
  DBASE: "dataset",
  DICT: "entry-dictionary",
  EBOOK: "book",
  ECHAP: "chapter",
  EDBOOK: "book",
  EJOUR: "article-journal",
  ELEC: "webpage",
  ENCYC: "entry-encyclopedia",
  EQUA: "figure",
  FIGURE: "figure",
  GOVDOC: "report",
  GRNT: "report",
  HEAR: "hearing",
  ICOMM: "personal_communication",
  INPR: "article-journal",
  JFULL: "article-journal",
  JOUR: "article-journal",
  LEGAL: "legislation",
  MANSCPT: "manuscript",
  MAP: "map",
  MGZN: "article-magazine",
  MPCT: "motion_picture",
  MULTI: "motion_picture",
  MUSIC: "song",
  NEWS: "article-newspaper",
  PAMP: "document",
  PAT: "patent",
  PCOMM: "personal_communication",
  PREPRINT: "article",
  RPRT: "report",
  SER: "book",
  SLIDE: "speech",
  SOUND: "song",
  STAND: "standard",
  STAT: "legislation",
  THES: "thesis",
  UNBILL: "bill",
  UNPB: "manuscript",
  UNPD: "manuscript",
  VIDEO: "motion_picture",
  WEB: "webpage",
};

type Place = (draft: DraftEntry, value: string) => void;

const places: Readonly<Record<string, Place>> = {
  TI: (draft, value) => draft.text("title", value),
  T1: (draft, value) => draft.text("title", value),
  CT: (draft, value) => draft.text("title", value),
  ST: (draft, value) => draft.text("title-short", value),
  T2: (draft, value) => draft.text("container-title", value),
  JF: (draft, value) => draft.text("container-title", value),
  T3: (draft, value) => draft.text("collection-title", value),
  AU: (draft, value) => draft.name("author", readName(value)),
  A1: (draft, value) => draft.name("author", readName(value)),
  A2: (draft, value) => draft.name("editor", readName(value)),
  ED: (draft, value) => draft.name("editor", readName(value)),
  A3: (draft, value) => draft.name("collection-editor", readName(value)),
  A4: (draft, value) => draft.name("translator", readName(value)),
  PY: (draft, value) => draft.issued(value, "PY"),
  Y1: (draft, value) => draft.issued(value, "Y1"),
  DA: (draft, value) => draft.issued(value, "DA"),
  Y2: (draft, value) => draft.accessed(value),
  VL: (draft, value) => draft.text("volume", value),
  IS: (draft, value) => draft.text("issue", value),
  CP: (draft, value) => draft.text("issue", value),
  ET: (draft, value) => draft.text("edition", value),
  PB: (draft, value) => draft.text("publisher", value),
  CY: (draft, value) => draft.text("publisher-place", value),
  PP: (draft, value) => draft.text("publisher-place", value),
  LA: (draft, value) => draft.text("language", value),
  AB: (draft, value) => draft.text("abstract", value),
  N2: (draft, value) => draft.text("abstract", value),
  N1: (draft, value) => draft.note(value),
  RN: (draft, value) => draft.note(value),
  KW: (draft, value) => {
    for (const keyword of value.split(/\s*[;；\n]\s*/)) draft.keyword(keyword);
  },
  DO: (draft, value) => {
    if (!draft.identifier("doi", value)) draft.unplaced("DO", value);
  },
  UR: (draft, value) => {
    for (const address of value.split(/\s*;\s*(?=https?:)|\s+/)) draft.link(address, "UR");
  },
  LK: (draft, value) => draft.link(value, "LK"),
  ID: (draft, value) => draft.citationKey(value),
  LB: (draft, value) => draft.citationKey(value),
  M3: (draft, value) => (draft.identifier("doi", value) ? undefined : draft.text("genre", value)),
  SN: (draft, value) => {
    for (const part of value.split(/[;,]|\s(?=\d{3,})/)) placeSerial(draft, part);
  },
  // Paths on the machine of whoever made the file.
  L1: dropPath,
  L2: dropPath,
  L4: dropPath,
};

function placeSerial(draft: DraftEntry, value: string): void {
  if (!draft.identifier("isbn", value) && !draft.identifier("issn", value)) draft.unplaced("SN", value);
}

function dropPath(draft: DraftEntry, value: string): void {
  if (/^https?:/i.test(value)) draft.link(value);
}

function entryOf(file: string, { line, raw, fields }: TaggedRecord): Entry {
  const valueOf = (tag: string) => fields.find((field) => field.tag === tag)?.value;
  const type = types[valueOf("TY")?.toUpperCase() ?? ""] ?? "document";
  const draft = new DraftEntry(type, { file, line, raw });
  const hasTitle = fields.some(({ tag }) => tag === "TI" || tag === "T1");
  for (const { tag, value } of fields) {
    if (tag === "TY" || tag === "SP" || tag === "EP" || tag === "AD") continue;
    // A book's own title, in files that have no other; else the book that a chapter is in.
    if (tag === "BT") draft.text(hasTitle ? "container-title" : "title", value);
    else if (/^(?:JO|JA|J1|J2)$/.test(tag))
      placeAbbreviation(
        draft,
        fields.some((field) => /^(?:T2|JF)$/.test(field.tag)),
        value,
      );
    else if (Object.hasOwn(places, tag)) places[tag]?.(draft, value);
    else draft.unplaced(tag, value);
  }
  const [first, last] = [valueOf("SP"), valueOf("EP")];
  if (first) draft.text("page", last && !first.includes("-") && last !== first ? `${first}-${last}` : first);
  const address = valueOf("AD");
  if (address) placeAffiliation(draft, address);
  return draft.entry;
}

function placeAbbreviation(draft: DraftEntry, isNamed: boolean, value: string): void {
  if (isNamed) draft.unplaced("container-title-short", value);
  else draft.text("container-title", value);
}

/** Whose it is can be told only where there is one author. */
function placeAffiliation(draft: DraftEntry, value: string): void {
  const [only, ...more] = draft.entry.author;
  if (only && more.length === 0) only.affiliations = [value];
  else draft.unplaced("AD", value);
}
