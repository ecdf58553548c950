import { DraftEntry, referenceOf } from "../draft-entry.ts";
import type { Entry } from "../entry.ts";
import { cslName, cslType, placeDate } from "./csl-json.ts";
import type { JsonRecord } from "./json-record.ts";

/** A work of Crossref's REST API: https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md */
export function crossrefEntry(work: JsonRecord, source: Entry["source"]): Entry {
  const draft = new DraftEntry(cslType(work.text("type")), source);
  const [title, ...titles] = work.texts("title");
  const [subtitle] = work.texts("subtitle");
  draft.text(
    "title",
    title === undefined ? "" : subtitle === undefined || title.includes(subtitle) ? title : `${title}: ${subtitle}`,
  );
  for (const other of titles) draft.text("title", other);
  draft.text("title-short", work.texts("short-title")[0] ?? "");
  draft.text("container-title", work.texts("container-title")[0] ?? "");
  for (const field of ["publisher", "publisher-location", "volume", "issue", "page", "language", "abstract"] as const)
    draft.text(field === "publisher-location" ? "publisher-place" : field, work.text(field));
  draft.text("number", work.text("article-number"));
  draft.text("event-title", work.record("event")?.text("name") ?? "");
  for (const role of ["author", "editor", "translator"] as const)
    for (const name of work.records(role)) draft.name(role, cslName(name));
  // When it came out first, online or in print; "created" is only when Crossref heard of it.
  for (const name of ["issued", "published", "published-print", "published-online", "posted"]) {
    const date = work.record(name);
    if (date && draft.entry.issued === undefined) placeDate(draft, date);
  }
  draft.identifier("doi", work.text("DOI"));
  for (const isbn of work.texts("ISBN")) draft.identifier("isbn", isbn);
  for (const issn of work.texts("ISSN")) draft.identifier("issn", issn);
  const resource = work.record("resource")?.record("primary")?.text("URL") ?? "";
  if (resource !== "") draft.link(resource);
  for (const subject of work.texts("subject")) draft.keyword(subject);
  for (const cited of work.records("reference")) {
    const reference = referenceIn(cited);
    if (reference) draft.reference(reference);
  }
  for (const update of work.records("update-to"))
    draft.unplaced("update-to", `${update.text("type")} of ${update.text("DOI")}`);
  return draft.entry;
}

function referenceIn(cited: JsonRecord): Entry["references"][number] | null {
  const year = Number(/\d{4}/.exec(cited.text("year"))?.[0]);
  const printed = [
    cited.text("author"),
    cited.text("article-title"),
    cited.text("volume-title"),
    cited.text("journal-title"),
    cited.text("year"),
  ];
  return referenceOf({
    identifiers: [["doi", cited.text("DOI")]],
    text: cited.text("unstructured") || printed.filter(Boolean).join(", "),
    title: cited.text("article-title") || cited.text("volume-title"),
    year: Number.isInteger(year) && year > 0 ? year : null,
  });
}
