import { blankEntry, type Entry, type EntryName, type EntryType, noIdentifiers } from "../../server/importing/entry.ts";
import { readName } from "../../server/importing/names.ts";
import type { WorkEntry } from "./bibliography-data.ts";
import type { Located } from "./yaml-source.ts";

/** What was collected tells an article from neither a paper nor a chapter, and a post from no other page. */
const types: Readonly<Record<WorkEntry["kind"], EntryType>> = {
  article: "article",
  preprint: "article",
  report: "report",
  post: "webpage",
  book: "book",
};

/** A work in the shape of every imported entry. */
export function toWork({ value, place }: Located<WorkEntry>): { id: string; entry: Entry } {
  const { id, title, authors = [], editors = [], authorsCut, year, arxiv, doi, url, venue, kind } = value;
  const [file = "", line = ""] = place.describe().split(/:(?=\d+$)/);
  const identifiers = noIdentifiers();
  if (arxiv !== undefined) identifiers.arxiv.push(arxiv);
  if (doi !== undefined) identifiers.doi.push(doi);
  if (url !== undefined) identifiers.url.push(url);
  const entry: Entry = {
    ...blankEntry(types[kind], { file, line: Number(line), raw: JSON.stringify(value) }),
    citationKeys: [id],
    title,
    author: authors.flatMap(nameOf),
    editor: editors.flatMap(nameOf),
    ...(authorsCut && { authorsCut }),
    ...(year !== undefined && { issued: String(year) }),
    ...(venue !== undefined && { "container-title": venue }),
    ...(kind === "preprint" && { genre: "preprint" }),
    identifiers,
  };
  return { id, entry };
}

const nameOf = (author: string | { literal: string }): EntryName[] =>
  typeof author === "string" ? [readName(author) ?? { literal: author }] : [author];
