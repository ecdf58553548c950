import { DraftEntry } from "../draft-entry.ts";
import { otherRoles, textFields, type Entry, type EntryName, type EntryType } from "../entry.ts";
import { dateOf } from "../dates.ts";
import { asList, asText, JsonRecord } from "./json-record.ts";

/** CSL-JSON 1.0: https://docs.citationstyles.org/en/stable/specification.html and the schema of citation-style-language/schema. */
export function cslEntry(item: JsonRecord, source: Entry["source"]): Entry {
  const draft = new DraftEntry(cslType(item.text("type")), source);
  for (const field of textFields) draft.text(field, item.text(field));
  // As older versions of the specification called them.
  draft.text("title-short", item.text("shortTitle"));
  draft.text("event-title", item.text("event"));
  for (const role of ["author", "editor", ...otherRoles] as const)
    for (const name of item.records(role)) draft.name(role, cslName(name));
  const issued = item.record("issued");
  if (issued) placeDate(draft, issued);
  const accessed = item.record("accessed");
  if (accessed) draft.accessed(dateText(accessed));
  placeIdentifiers(draft, item);
  draft.citationKey(item.text("citation-key"));
  draft.citationKey(item.text("id"));
  for (const keyword of asText(item.get("keyword")).split(/\s*[;,]\s*/)) draft.keyword(keyword);
  draft.note(item.text("note"));
  for (const { field, value } of item.rest()) draft.unplaced(field, value);
  return draft.entry;
}

export function placeIdentifiers(draft: DraftEntry, item: JsonRecord): void {
  for (const [name, scheme] of [
    ["DOI", "doi"],
    ["PMID", "pmid"],
    ["PMCID", "pmcid"],
  ] as const) {
    const value = item.text(name);
    if (value !== "" && !draft.identifier(scheme, value)) draft.unplaced(name, value);
  }
  for (const [name, scheme] of [
    ["ISBN", "isbn"],
    ["ISSN", "issn"],
  ] as const)
    for (const value of item.texts(name).flatMap((list) => list.split(/[,;\s]+(?=[\dX-]{8,})/)))
      if (!draft.identifier(scheme, value)) draft.unplaced(name, value);
  for (const address of item.texts("URL")) draft.link(address, "URL");
}

const knownTypes: ReadonlySet<string> = new Set<EntryType>([
  "article",
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "bill",
  "book",
  "broadcast",
  "chapter",
  "dataset",
  "document",
  "entry-dictionary",
  "entry-encyclopedia",
  "figure",
  "graphic",
  "hearing",
  "interview",
  "legal_case",
  "legislation",
  "manuscript",
  "map",
  "motion_picture",
  "paper-conference",
  "patent",
  "personal_communication",
  "post",
  "post-weblog",
  "report",
  "review",
  "software",
  "song",
  "speech",
  "standard",
  "thesis",
  "webpage",
]);
/** Names of Crossref, which serves CSL-JSON with types of its own. */
const otherTypes: Readonly<Record<string, EntryType>> = {
  "journal-article": "article-journal",
  "proceedings-article": "paper-conference",
  "book-chapter": "chapter",
  "book-section": "chapter",
  "book-part": "chapter",
  "reference-entry": "entry-encyclopedia",
  "edited-book": "book",
  "reference-book": "book",
  monograph: "book",
  dissertation: "thesis",
  "posted-content": "article",
  "report-component": "report",
  "peer-review": "review",
  "review-book": "review",
  preprint: "article",
  letter: "article-journal",
  editorial: "article-journal",
  erratum: "article-journal",
  entry: "entry-encyclopedia",
};

export function cslType(written: string): EntryType {
  if (knownTypes.has(written)) return written as EntryType;
  return Object.hasOwn(otherTypes, written) ? (otherTypes[written] ?? "document") : "document";
}

export function cslName(name: JsonRecord): EntryName | undefined {
  const literal = name.text("literal") || name.text("name");
  const orcid = /(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/i.exec(name.text("ORCID") || name.text("orcid"))?.[1];
  const affiliations = asList(name.get("affiliation")).flatMap(
    (one) => JsonRecord.of(one)?.text("name") || asText(one) || [],
  );
  const known = { ...(orcid !== undefined && { orcid }), ...(affiliations.length > 0 && { affiliations }) };
  const [family, given] = [name.text("family"), name.text("given")];
  if (family === "") return literal === "" && given === "" ? undefined : { literal: literal || given, ...known };
  const particle = name.text("non-dropping-particle") || name.text("dropping-particle");
  const suffix = name.text("suffix");
  return {
    family,
    ...(given !== "" && { given }),
    ...(particle !== "" && { "non-dropping-particle": particle }),
    ...(suffix !== "" && { suffix }),
    ...known,
  };
}

/** `{"date-parts": [[2023, 5, 4]]}`, `{"raw": "May 2023"}`, `{"literal": "2023"}`. */
export function dateText(date: JsonRecord): string {
  const [year, month, day] = asList(asList(date.get("date-parts"))[0]).map(asText);
  const parts = dateOf(year?.padStart(4, "0"), month, day);
  return parts ?? (date.text("raw") || date.text("literal") || date.text("date-time"));
}

export function placeDate(draft: DraftEntry, date: JsonRecord): void {
  const text = dateText(date);
  if (text !== "") draft.issued(text);
}
