import { DraftEntry, referenceOf } from "../draft-entry.ts";
import type { Entry, EntryType, Reference } from "../entry.ts";
import { readName } from "../names.ts";
import type { JsonRecord } from "./json-record.ts";

/** A paper of the Semantic Scholar Academic Graph API: https://api.semanticscholar.org/api-docs/graph */
export function semanticScholarEntry(paper: JsonRecord, source: Entry["source"]): Entry {
  const draft = new DraftEntry(typeOf(paper), source);
  draft.text("title", paper.text("title"));
  draft.text("abstract", paper.text("abstract"));
  const [journal, venue] = [paper.record("journal"), paper.record("publicationVenue")];
  draft.text("container-title", journal?.text("name") || venue?.text("name") || paper.text("venue"));
  draft.text("volume", journal?.text("volume") ?? "");
  draft.text("page", journal?.text("pages").replace(/\s+/g, "") ?? "");
  const date = paper.text("publicationDate") || paper.text("year");
  if (date !== "") draft.issued(date, "publicationDate");
  for (const [scheme, value] of idsOf(paper)) if (value) draft.identifier(scheme, value);
  for (const author of paper.records("authors")) draft.name("author", readName(author.text("name")));
  for (const field of paper.texts("fieldsOfStudy")) draft.keyword(field);
  for (const cited of paper.records("references")) {
    const reference = shortReference(cited.record("citedPaper") ?? cited);
    if (reference) draft.reference(reference);
  }
  for (const { field, value } of paper.rest())
    if (!/^(?:url|corpusId|citations|citationStyles|embedding|s2FieldsOfStudy|openAccessPdf)$/.test(field))
      draft.unplaced(field, value);
  return draft.entry;
}

function idsOf(paper: JsonRecord) {
  const external = paper.record("externalIds");
  return [
    ["s2Id", paper.text("paperId")],
    ["doi", external?.text("DOI")],
    ["arxiv", external?.text("ArXiv")],
    ["pmid", external?.text("PubMed")],
    ["pmcid", external?.text("PubMedCentral")],
  ] as const;
}

export function shortReference(paper: JsonRecord): Reference | null {
  const year = Number(paper.text("year"));
  return referenceOf({
    identifiers: idsOf(paper),
    title: paper.text("title"),
    year: Number.isInteger(year) && year > 0 ? year : null,
  });
}

function typeOf(paper: JsonRecord): EntryType {
  const types = paper.texts("publicationTypes");
  if (types.includes("JournalArticle")) return "article-journal";
  if (types.includes("Conference")) return "paper-conference";
  if (types.includes("Book")) return "book";
  if (types.includes("BookSection")) return "chapter";
  return "article";
}
