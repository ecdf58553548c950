import { DraftEntry, referenceOf } from "../draft-entry.ts";
import type { Entry, EntryName } from "../entry.ts";
import { readName } from "../names.ts";
import { cslType } from "./csl-json.ts";
import { asList, asText, JsonRecord } from "./json-record.ts";

/**
 * A work of OpenAlex: https://docs.openalex.org/api-entities/works/work-object, with the names of its older schemas
 * (`host_venue`, `x_concepts`) beside today's.
 */
export function openAlexEntry(work: JsonRecord, source: Entry["source"]): Entry {
  const place = work.record("primary_location");
  const venue = place?.record("source") ?? work.record("host_venue");
  const draft = new DraftEntry(typeOf(work), source);
  draft.text("title", work.text("title") || work.text("display_name"));
  draft.text("container-title", venue?.text("display_name") ?? "");
  draft.text("publisher", venue?.text("host_organization_name") || venue?.text("publisher") || "");
  draft.text("language", work.text("language"));
  draft.text("abstract", abstractOf(work.record("abstract_inverted_index")));
  draft.issued(work.text("publication_date") || work.text("publication_year"), "publication_date");
  const { identifiers } = draft.entry;
  for (const issn of venue?.texts("issn") ?? []) draft.identifier("issn", issn);
  const biblio = work.record("biblio");
  if (biblio) {
    draft.text("volume", biblio.text("volume"));
    draft.text("issue", biblio.text("issue"));
    const [first, last] = [biblio.text("first_page"), biblio.text("last_page")];
    draft.text("page", last === "" || last === first ? first : `${first}-${last}`);
  }
  const ids = work.record("ids");
  draft.identifier("openAlexId", work.text("id") || (ids?.text("openalex") ?? ""));
  for (const doi of [work.text("doi"), ids?.text("doi") ?? ""])
    if (doi !== "" && !draft.identifier("doi", doi)) draft.unplaced("doi", doi);
  draft.identifier("pmid", ids?.text("pmid") ?? "");
  draft.identifier("pmcid", ids?.text("pmcid") ?? "");
  for (const location of [
    ...(place ? [place] : []),
    ...work.records("locations"),
    ...(venue ? [new JsonRecord({ landing_page_url: venue.text("url") })] : []),
  ])
    if (location.text("landing_page_url") !== "") draft.link(location.text("landing_page_url"), "landing_page_url");
  identifiers.url = identifiers.url.filter((url) => !/^https?:\/\/(?:dx\.)?doi\.org\//.test(url));
  for (const authorship of work.records("authorships")) draft.name("author", authorOf(authorship));
  if (
    work.get("is_authors_truncated") === true ||
    (draft.entry.author.length === 100 && work.text("authors_count") !== "100")
  )
    draft.entry.authorsCut = true;
  for (const topic of [...work.records("keywords"), ...work.records("concepts")])
    draft.keyword(topic.text("display_name") || topic.text("keyword"));
  for (const id of work.texts("referenced_works")) {
    const reference = referenceOf({ identifiers: [["openAlexId", id]] });
    if (reference) draft.reference(reference);
  }
  if (work.get("is_retracted") === true) draft.unplaced("is_retracted", "true");
  return draft.entry;
}

/** Told by its own type, and by Crossref's where that is finer. */
function typeOf(work: JsonRecord): Entry["type"] {
  const crossref = cslType(work.text("type_crossref"));
  const [own, isJournal] = [
    work.text("type"),
    work.record("primary_location")?.record("source")?.text("type") === "journal",
  ];
  if (crossref !== "document") return crossref;
  if (own === "article" || own === "review") return isJournal ? "article-journal" : "article";
  return cslType(own);
}

function authorOf(authorship: JsonRecord): EntryName | undefined {
  const author = authorship.record("author");
  const name = readName(author?.text("display_name") || authorship.text("raw_author_name"));
  if (!name) return undefined;
  const orcid = /(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/.exec(author?.text("orcid") ?? "")?.[1];
  const institutions = authorship.records("institutions").map((one) => one.text("display_name"));
  const affiliations = institutions.some(Boolean)
    ? institutions.filter(Boolean)
    : authorship.texts("raw_affiliation_strings");
  return { ...name, ...(orcid !== undefined && { orcid }), ...(affiliations.length > 0 && { affiliations }) };
}

const longestAbstract = 20_000;

/** OpenAlex keeps an abstract as its words with their positions. */
function abstractOf(inverted: JsonRecord | undefined): string {
  const words: (string | undefined)[] = [];
  for (const [word, positions] of inverted?.entries() ?? [])
    for (const position of asList(positions).map((one) => Number(asText(one) || "-1")))
      if (Number.isInteger(position) && position >= 0 && position < longestAbstract) words[position] = word;
  return words.filter((word) => word !== undefined).join(" ");
}
