import { DraftEntry } from "../draft-entry.ts";
import type { Entry, EntryName, EntryType, OtherRole, TextField } from "../entry.ts";
import { asList, asText, JsonRecord } from "./json-record.ts";

/**
 * Items as Zotero's own exports, its local API (`data`) and Better BibTeX JSON have them: https://api.zotero.org/schema
 */
const types: Readonly<Record<string, EntryType>> = {
  artwork: "graphic",
  audioRecording: "song",
  bill: "bill",
  blogPost: "post-weblog",
  book: "book",
  bookSection: "chapter",
  case: "legal_case",
  computerProgram: "software",
  conferencePaper: "paper-conference",
  dataset: "dataset",
  dictionaryEntry: "entry-dictionary",
  document: "document",
  email: "personal_communication",
  encyclopediaArticle: "entry-encyclopedia",
  film: "motion_picture",
  forumPost: "post",
  hearing: "hearing",
  instantMessage: "personal_communication",
  interview: "interview",
  journalArticle: "article-journal",
  letter: "personal_communication",
  magazineArticle: "article-magazine",
  manuscript: "manuscript",
  map: "map",
  newspaperArticle: "article-newspaper",
  patent: "patent",
  podcast: "broadcast",
  preprint: "article",
  presentation: "speech",
  radioBroadcast: "broadcast",
  report: "report",
  standard: "standard",
  statute: "legislation",
  thesis: "thesis",
  tvBroadcast: "broadcast",
  videoRecording: "motion_picture",
  webpage: "webpage",
};

const fields: Readonly<Record<TextField, readonly string[]>> = {
  title: ["title", "caseName", "nameOfAct", "subject"],
  "title-short": ["shortTitle"],
  "container-title": [
    "publicationTitle",
    "bookTitle",
    "proceedingsTitle",
    "encyclopediaTitle",
    "dictionaryTitle",
    "blogTitle",
    "forumTitle",
    "websiteTitle",
    "programTitle",
    "code",
    "reporter",
  ],
  "collection-title": ["series", "seriesTitle"],
  "event-title": ["conferenceName", "meetingName"],
  publisher: [
    "publisher",
    "institution",
    "university",
    "company",
    "distributor",
    "studio",
    "label",
    "network",
    "repository",
  ],
  "publisher-place": ["place"],
  volume: ["volume", "codeVolume", "reporterVolume"],
  issue: ["issue"],
  page: ["pages", "codePages", "firstPage"],
  number: [
    "number",
    "reportNumber",
    "patentNumber",
    "billNumber",
    "docketNumber",
    "publicLawNumber",
    "archiveID",
    "seriesNumber",
    "versionNumber",
    "version",
  ],
  edition: ["edition"],
  genre: [
    "genre",
    "reportType",
    "thesisType",
    "manuscriptType",
    "presentationType",
    "type",
    "mapType",
    "letterType",
    "websiteType",
    "postType",
  ],
  language: ["language"],
  abstract: ["abstractNote"],
};
const dates = ["date", "dateDecided", "issueDate", "dateEnacted"];
/** Of the machine or the library that the file came from. */
const ours = [
  "itemType",
  "itemID",
  "itemKey",
  "key",
  "libraryID",
  "uri",
  "select",
  "attachments",
  "relations",
  "dateAdded",
  "dateModified",
  "version",
  "parentItem",
  "deleted",
  "seeAlso",
];
const roles: Readonly<Record<string, "author" | "editor" | OtherRole>> = {
  editor: "editor",
  seriesEditor: "collection-editor",
  translator: "translator",
  bookAuthor: "container-author",
  reviewedAuthor: "reviewed-author",
  director: "director",
  interviewer: "interviewer",
  performer: "performer",
  producer: "producer",
  recipient: "recipient",
  contributor: "contributor",
};
/** Whoever made the thing is its author, under whatever word Zotero has for that. */
const makers = [
  "author",
  "artist",
  "presenter",
  "programmer",
  "cartographer",
  "inventor",
  "sponsor",
  "podcaster",
  "composer",
  "interviewee",
];

/** @param folders of the collections that the item is in, by their key */
export function zoteroEntry(
  item: JsonRecord,
  source: Entry["source"],
  folders: ReadonlyMap<string, readonly string[]>,
): Entry {
  const draft = new DraftEntry(types[item.text("itemType")] ?? "document", source);
  for (const name of ours) item.get(name);
  for (const [field, names] of Object.entries(fields) as [TextField, readonly string[]][])
    for (const name of names) draft.text(field, item.text(name));
  for (const name of dates) if (item.text(name) !== "") draft.issued(item.text(name), name);
  if (item.text("accessDate") !== "") draft.accessed(item.text("accessDate"));
  for (const creator of item.records("creators")) placeCreator(draft, creator);
  for (const [name, scheme] of [
    ["DOI", "doi"],
    ["ISBN", "isbn"],
    ["ISSN", "issn"],
  ] as const)
    for (const part of item.text(name).split(scheme === "doi" ? /\s+/ : /[,;\s]+(?=[\dX-]{8,})/))
      if (part !== "" && !draft.identifier(scheme, part)) draft.unplaced(name, part);
  if (item.text("url") !== "") draft.link(item.text("url"));
  const archive = item.text("archiveID");
  if (/^arxiv:/i.test(archive)) draft.identifier("arxiv", archive);
  placeExtra(draft, item.get("extra"));
  draft.citationKey(item.text("citationKey") || item.text("citekey"));
  for (const tag of asList(item.get("tags"))) draft.keyword(asText(tag) || (JsonRecord.of(tag)?.text("tag") ?? ""));
  for (const note of asList(item.get("notes"))) draft.note(asText(note) || (JsonRecord.of(note)?.text("note") ?? ""));
  for (const key of item.texts("collections")) draft.folder(folders.get(key) ?? []);
  for (const { field, value } of item.rest()) draft.unplaced(field, value);
  return draft.entry;
}

function placeCreator(draft: DraftEntry, creator: JsonRecord): void {
  const kind = creator.text("creatorType");
  const [family, given, literal] = [creator.text("lastName"), creator.text("firstName"), creator.text("name")];
  const name: EntryName | undefined =
    family === ""
      ? literal || given
        ? { literal: literal || given }
        : undefined
      : { family, ...(given !== "" && { given }) };
  draft.name(makers.includes(kind) ? "author" : (roles[kind] ?? "contributor"), name);
}

/** Zotero's "Extra": lines of `name: value`, where people keep what has no field; the rest is a note. */
function placeExtra(draft: DraftEntry, extra: unknown): void {
  const rest: string[] = [];
  for (const line of asList(extra)
    .map(asText)
    .flatMap((text) => text.split("\n"))) {
    const [, name = "", value = ""] = /^([\w -]{2,30}):\s*(.+)$/.exec(line.trim()) ?? [];
    const isPlaced = /^citation key$/i.test(name)
      ? (draft.citationKey(value), true)
      : /^doi$/i.test(name)
        ? draft.identifier("doi", value)
        : /^arxiv$/i.test(name)
          ? draft.identifier("arxiv", value)
          : /^pmid$/i.test(name)
            ? draft.identifier("pmid", value)
            : /^pmcid$/i.test(name)
              ? draft.identifier("pmcid", value)
              : /^isbn$/i.test(name)
                ? draft.identifier("isbn", value)
                : /^issn$/i.test(name)
                  ? draft.identifier("issn", value)
                  : false;
    if (!isPlaced && line.trim() !== "") rest.push(line.trim());
  }
  if (rest.length > 0) draft.note(rest.join("\n"));
}
