import { SaxesParser } from "saxes";
import { DraftEntry } from "../draft-entry.ts";
import type { Entry, EntryType } from "../entry.ts";
import { readName } from "../names.ts";
import type { EntryFault, Reading, SourceText } from "../reading.ts";

/**
 * EndNote's XML export (`<xml><records><record>`), after the DTD that EndNote ships (RSXML). Read as a stream of tags: a document type
 * declaration ends the reading, so that no entity is ever expanded and none is fetched.
 */
export function readEndnoteXml({ file, text }: SourceText): Reading {
  const reader = new RecordReader(file, text);
  const parser = new SaxesParser();
  const faults: EntryFault[] = [];
  parser.on("opentag", ({ name, attributes }) => reader.open(name, attributes, parser.position));
  parser.on("closetag", ({ name }) => reader.close(name, parser.position, parser.line));
  parser.on("text", (value) => reader.text(value));
  parser.on("cdata", (value) => reader.text(value));
  const stop = (message: string, hint: string) => {
    faults.push({ file, line: parser.line, key: null, message, hint, lost: "part" });
  };
  parser.on("doctype", () => {
    throw new Stopped(
      "it declares a document type, which may hold entities",
      "remove the lines from <!DOCTYPE to its end",
    );
  });
  parser.on("error", (error) => {
    throw new Stopped(
      `is no well-formed XML: ${error.message.replace(/^\d+:\d+:\s*/, "")}`,
      "everything before that line was read; export the library again",
    );
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    stop(error.message, error.hint);
  }
  return { entries: reader.entries, faults };
}

class Stopped extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** By the number that EndNote gives a type, which stays the same in every language. */
const types: Readonly<Record<string, EntryType>> = {
  0: "article-journal",
  1: "book",
  2: "thesis",
  3: "paper-conference",
  4: "personal_communication",
  5: "article-newspaper",
  6: "book",
  7: "chapter",
  8: "article-magazine",
  9: "software",
  10: "paper-conference",
  12: "webpage",
  13: "document",
  14: "legal_case",
  17: "article-journal",
  19: "article-magazine",
  21: "motion_picture",
  23: "article-newspaper",
  25: "patent",
  27: "report",
  28: "book",
  31: "legislation",
  32: "thesis",
  34: "manuscript",
  36: "manuscript",
  43: "article-journal",
  46: "report",
  47: "paper-conference",
  56: "post-weblog",
  58: "standard",
  59: "dataset",
  60: "chapter",
};

type Place = (draft: DraftEntry, value: string) => void;
const names =
  (role: Parameters<DraftEntry["name"]>[0]): Place =>
  (draft, value) =>
    draft.name(role, readName(value));
const text =
  (field: Parameters<DraftEntry["text"]>[0]): Place =>
  (draft, value) =>
    draft.text(field, value);

/** By the path below the record. */
const places: Readonly<Record<string, Place>> = {
  "contributors/authors/author": names("author"),
  "contributors/secondary-authors/author": names("editor"),
  "contributors/tertiary-authors/author": names("collection-editor"),
  "contributors/translated-authors/author": names("translator"),
  "contributors/subsidiary-authors/author": names("contributor"),
  "titles/title": text("title"),
  "titles/secondary-title": text("container-title"),
  "titles/tertiary-title": text("collection-title"),
  "titles/short-title": text("title-short"),
  "periodical/full-title": text("container-title"),
  pages: text("page"),
  volume: text("volume"),
  number: text("issue"),
  issue: text("issue"),
  edition: text("edition"),
  section: text("number"),
  publisher: text("publisher"),
  "pub-location": text("publisher-place"),
  language: text("language"),
  abstract: text("abstract"),
  "work-type": text("genre"),
  "dates/year": (draft, value) => draft.issued(value, "year"),
  "dates/pub-dates/date": (draft, value) => placePublished(draft, value),
  "access-date": (draft, value) => draft.accessed(value),
  "electronic-resource-num": (draft, value) => {
    if (!draft.identifier("doi", value)) draft.unplaced("electronic-resource-num", value);
  },
  isbn: (draft, value) => {
    for (const part of value.split(/[\s;,]*[\r\n;,]+\s*|\s+\(.*?\)\s*/))
      if (part.trim() !== "" && !draft.identifier("isbn", part) && !draft.identifier("issn", part))
        draft.unplaced("isbn", part);
  },
  "accession-num": (draft, value) => draft.unplaced("accession-num", value),
  "keywords/keyword": (draft, value) => {
    for (const keyword of value.split(/\s*[\r\n;]+\s*/)) draft.keyword(keyword);
  },
  "urls/related-urls/url": (draft, value) => draft.link(value),
  "urls/web-urls/url": (draft, value) => draft.link(value),
  notes: (draft, value) => draft.note(value),
  "research-notes": (draft, value) => draft.note(value),
  label: (draft, value) => draft.citationKey(value),
  "auth-address": (draft, value) => draft.unplaced("auth-address", value),
};
/** Of the machine or the library that the file came from. */
const ours =
  /^(?:database|source-app|rec-number|foreign-keys|ref-type|urls\/pdf-urls|urls\/image-urls|urls\/text-urls|caption|remote-database)/;

/** "Feb 13", beside a year that stands elsewhere. */
function placePublished(draft: DraftEntry, value: string): void {
  const { issued } = draft.entry;
  const year = issued?.slice(0, 4);
  draft.issued(year !== undefined && !value.includes(year) ? `${value} ${year}` : value, "pub-dates");
}

class RecordReader {
  readonly entries: Entry[] = [];
  readonly #file: string;
  readonly #text: string;
  #fields: { path: string; value: string }[] = [];
  #path: string[] | undefined;
  #value = "";
  #type = "";
  #from = 0;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, position: number): void {
    if (name === "record") {
      this.#path = [];
      this.#fields = [];
      this.#type = "";
      this.#from = this.#text.lastIndexOf("<", position - 1);
    } else if (this.#path && name !== "style") {
      this.#path.push(name);
      this.#value = "";
    }
    void attributes;
  }

  text(value: string): void {
    if (this.#path) this.#value += value;
  }

  close(name: string, position: number, line: number): void {
    if (!this.#path || name === "style") return;
    if (name === "record") {
      this.#finish(position, line);
      this.#path = undefined;
      return;
    }
    const path = this.#path.join("/");
    this.#path.pop();
    const value = this.#value.trim();
    this.#value = "";
    if (path === "ref-type") this.#type = value;
    if (value !== "") this.#fields.push({ path, value });
  }

  #finish(to: number, lastLine: number): void {
    const raw = this.#text.slice(Math.max(this.#from, 0), to);
    const draft = new DraftEntry(types[this.#type] ?? "document", {
      file: this.#file,
      line: lastLine - (raw.match(/\n/g)?.length ?? 0),
      raw,
    });
    for (const { path, value } of this.#fields) {
      if (ours.test(path)) continue;
      if (Object.hasOwn(places, path)) places[path]?.(draft, value);
      else draft.unplaced(path, value);
    }
    this.entries.push(draft.entry);
  }
}
