import type { EntryType } from "../entry.ts";

/** Of BibTeX (btxdoc 1988) and BibLaTeX 3.20, and those that Zotero, JabRef and others write beside them. */
const types: Readonly<Record<string, EntryType>> = {
  article: "article-journal",
  artwork: "graphic",
  audio: "song",
  book: "book",
  bookinbook: "chapter",
  booklet: "document",
  collection: "book",
  conference: "paper-conference",
  dataset: "dataset",
  electronic: "webpage",
  inbook: "chapter",
  incollection: "chapter",
  inproceedings: "paper-conference",
  inreference: "entry-encyclopedia",
  jurisdiction: "legal_case",
  legal: "legal_case",
  legislation: "legislation",
  letter: "personal_communication",
  manual: "report",
  mastersthesis: "thesis",
  movie: "motion_picture",
  mvbook: "book",
  mvcollection: "book",
  mvproceedings: "book",
  mvreference: "book",
  newspaper: "article-newspaper",
  online: "webpage",
  patent: "patent",
  performance: "speech",
  periodical: "book",
  phdthesis: "thesis",
  presentation: "speech",
  proceedings: "book",
  reference: "book",
  report: "report",
  review: "review",
  software: "software",
  softwaremodule: "software",
  softwareversion: "software",
  standard: "standard",
  suppbook: "chapter",
  suppcollection: "chapter",
  suppperiodical: "article-journal",
  talk: "speech",
  techreport: "report",
  thesis: "thesis",
  unpublished: "manuscript",
  video: "motion_picture",
  www: "webpage",
};

export function typeOf(written: string, fields: ReadonlyMap<string, unknown>): EntryType {
  const type = types[written.toLowerCase()];
  const subtype = fields.get("entrysubtype");
  if (type === "article-journal" && subtype === "magazine") return "article-magazine";
  if (type === "article-journal" && subtype === "newspaper") return "article-newspaper";
  if (type !== undefined) return type;
  if (fields.has("eprint")) return "article";
  return fields.has("url") && !fields.has("publisher") ? "webpage" : "document";
}
