import { DraftEntry } from "../draft-entry.ts";
import type { Entry } from "../entry.ts";
import { readName } from "../names.ts";
import type { Reading, SourceText } from "../reading.ts";
import { splitRecords, type TaggedForm, type TaggedRecord } from "./tagged-records.ts";

/**
 * PubMed's own format (NBIB, MEDLINE), as the National Library of Medicine describes it: https://www.nlm.nih.gov/bsd/mms/medlineelements.html
 * Own reader: no kept library for Node reads it.
 */
export function readPubmed(source: SourceText): Reading {
  const { records, faults } = splitRecords(source, form);
  return { entries: records.map((record) => entryOf(source.file, record)), faults };
}

const form: TaggedForm = {
  field: /^([A-Z]{2,4}) {0,2}- ?(.*)$/,
  opens: (tag) => tag === "PMID",
  closes: () => false,
  join: " ",
};

type Place = (draft: DraftEntry, value: string) => void;

const places: Readonly<Record<string, Place>> = {
  TI: (draft, value) => draft.text("title", value.replace(/^\[(.*)\]\.?$/, "$1").replace(/(?<=\p{L}{2})\.$/u, "")),
  BTI: (draft, value) => draft.text(draft.entry.type === "chapter" ? "container-title" : "title", value),
  JT: (draft, value) => draft.text("container-title", value),
  AB: (draft, value) => draft.text("abstract", value),
  VI: (draft, value) => draft.text("volume", value),
  IP: (draft, value) => draft.text("issue", value),
  PG: (draft, value) => draft.text("page", value),
  EN: (draft, value) => draft.text("edition", value),
  PB: (draft, value) => draft.text("publisher", value),
  PL: (draft, value) => draft.text("publisher-place", value),
  LA: (draft, value) => draft.text("language", value),
  DP: (draft, value) => draft.issued(value, "DP"),
  PMID: (draft, value) => void draft.identifier("pmid", value),
  PMC: (draft, value) => void draft.identifier("pmcid", value),
  ISBN: (draft, value) => void draft.identifier("isbn", value),
  IS: (draft, value) => void draft.identifier("issn", value.replace(/\s*\(.*$/, "")),
  LID: placeElectronic,
  AID: placeElectronic,
  FED: (draft, value) => draft.name("editor", readName(value)),
  MH: (draft, value) => draft.keyword(value.replaceAll("*", "").replaceAll("/", " / ")),
  OT: (draft, value) => draft.keyword(value.replace(/^\*/, "")),
  GN: (draft, value) => draft.note(value),
};

/** `10.1000/xyz [doi]`; what is in other brackets (`[pii]`) is kept. */
function placeElectronic(draft: DraftEntry, value: string): void {
  const [, id = value, scheme] = /^(.*?)\s*\[(\w+)\]$/.exec(value) ?? [];
  if (scheme !== "doi" || !draft.identifier("doi", id)) draft.unplaced(scheme ?? "AID", id);
}

function entryOf(file: string, { line, raw, fields }: TaggedRecord): Entry {
  const kinds = fields.flatMap(({ tag, value }) => (tag === "PT" ? [value.toLowerCase()] : []));
  const isBook = fields.some(({ tag }) => tag === "BTI");
  const isChapter = isBook && fields.some(({ tag }) => tag === "TI");
  const draft = new DraftEntry(
    isChapter ? "chapter" : isBook ? "book" : kinds.includes("preprint") ? "article" : "article-journal",
    { file, line, raw },
  );
  const has = (tag: string) => fields.some((field) => field.tag === tag);
  for (const { tag, value } of fields) {
    const author = draft.entry.author.at(-1);
    if (tag === "FAU" || (tag === "AU" && !has("FAU")))
      draft.name("author", tag === "AU" ? abbreviated(value) : readName(value));
    else if (tag === "CN") draft.name("author", { literal: value });
    else if (tag === "AU" || (tag === "TA" && has("JT"))) continue;
    else if (tag === "TA") draft.text("container-title", value);
    // What stands below an author is the author's.
    else if (tag === "AD" && author) (author.affiliations ??= []).push(value);
    else if (tag === "AUID" && author) placeOrcid(draft, author, value);
    else if (Object.hasOwn(places, tag)) places[tag]?.(draft, value);
    else draft.unplaced(tag, value);
  }
  return draft.entry;
}

/** "Piwowar HA": the family name first, then initials. */
function abbreviated(value: string): ReturnType<typeof readName> {
  const [, family, initials] = /^(.+?)\s+(\p{Lu}{1,4})(?:\s+(?:Jr|Sr|\dnd|\drd|\dth))?$/u.exec(value) ?? [];
  return family === undefined || initials === undefined
    ? readName(value)
    : { family, given: [...initials].map((letter) => `${letter}.`).join(" ") };
}

function placeOrcid(draft: DraftEntry, author: Entry["author"][number], value: string): void {
  const orcid = /(\d{4}-?\d{4}-?\d{4}-?\d{3}[\dX])\s*$/.exec(value)?.[1]?.replaceAll("-", "");
  if (orcid === undefined) draft.unplaced("AUID", value);
  else author.orcid = (orcid.match(/.{4}/g) ?? []).join("-");
}
