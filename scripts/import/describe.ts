import type { Entry } from "../../server/importing/entry.ts";
import type { Bibliography } from "../../server/importing/read-bibliography.ts";
import { steady } from "../../server/importing/plain-text.ts";
import type { EntryFault } from "../../server/importing/reading.ts";

const formatNames: Readonly<Record<NonNullable<Bibliography["format"]>, string>> = {
  bibtex: "BibTeX or BibLaTeX",
  ris: "RIS",
  pubmed: "PubMed (NBIB)",
  "endnote-xml": "EndNote XML",
  refer: "EndNote tags (Refer)",
  "web-of-science": "Web of Science",
  csv: "CSV",
  identifiers: "a list of identifiers or addresses",
  "csl-json": "CSL-JSON",
  "zotero-json": "Zotero's JSON",
  openalex: "OpenAlex",
  "semantic-scholar": "Semantic Scholar",
  crossref: "Crossref",
};

/** As compilers tell it: `refs.bib:41 [bai2022] has neither a title nor an identifier; give it ...`. */
export function describeEntryFault({ file, line, key, message, hint }: EntryFault): string {
  return steady(`${file}:${String(line)}${key === null ? "" : ` [${key}]`} ${message}; ${hint}`).replaceAll("\n", " ");
}

/** What a file was taken for, and how much of what is in it. */
export function describeBibliography(
  file: string,
  { format, encoding, entries, faults, columns }: Bibliography,
): string[] {
  if (format === null) return [`${steady(file)}: nothing was read`];
  const has = (is: (entry: Entry) => boolean) => String(entries.filter(is).length);
  const lost = faults.filter(({ lost: what }) => what === "entry").length;
  const counts = [
    `${has(({ title }) => title !== undefined)} with a title`,
    `${has(({ author }) => author.length > 0)} with authors`,
    `${has(({ issued }) => issued !== undefined)} with a date`,
    `${has(({ identifiers: { doi, arxiv, pmid, openAlexId, s2Id } }) => [doi, arxiv, pmid, openAlexId, s2Id].some((list) => list.length > 0))} with a DOI, arXiv or other number`,
    `${has(({ abstract }) => abstract !== undefined)} with an abstract`,
    `${String(entries.reduce((sum, { references }) => sum + references.length, 0))} references`,
  ];
  return [
    `${steady(file)}: ${formatNames[format]}, read as ${encoding}`,
    `  ${counted(entries.length, "entry", "entries")}, ${counted(lost, "left out as faulty", "left out as faulty")}`,
    `  ${counts.join(", ")}`,
    ...mappingOf(columns),
    ...unplacedOf(entries),
  ];
}

const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

function mappingOf(columns: Bibliography["columns"]): string[] {
  const taken = columns.flatMap(({ column, as }) => (as === null ? [] : [`${steady(column)} as ${as}`]));
  return taken.length === 0 ? [] : [`  columns: ${taken.join(", ")}`];
}

/** Fields that no field of ours takes, most frequent first. */
function unplacedOf(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const { unplaced } of entries)
    for (const field of new Set(unplaced.map((one) => one.field))) counts.set(field, (counts.get(field) ?? 0) + 1);
  if (counts.size === 0) return [];
  const most = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = most.slice(0, 12).map(([field, count]) => `${field} (${String(count)})`);
  const more = most.length > shown.length ? ` and ${String(most.length - shown.length)} more` : "";
  return [`  kept, not understood: ${shown.join(", ")}${more}`];
}
