import * as fc from "fast-check";
import { blankEntry, noIdentifiers, type Entry, type EntryName } from "../../server/importing/entry.ts";
import { type BibliographySource, recordsOfBibliography } from "../../server/library/bibliography-records.ts";
import type { LibraryRecord } from "../../server/library/record.ts";

/**
 * Draws libraries in which records meet: few works, numbers, slugs and names, so that two collections often know one work by
 * different numbers, give one number to two titles, one slug to two documents, or one name to a person and an organization.
 */
const works = [
  {
    title: "Constitutional harmlessness from feedback",
    titleZh: "来自反馈的宪法式无害",
    doi: "10.1000/a",
    arxiv: "2212.00001",
  },
  {
    title: "Scaling laws for language models",
    titleZh: "语言模型的规模定律",
    doi: "10.1000/(b);2",
    arxiv: "2001.00002",
  },
  {
    title: "Weak supervision of strong students",
    titleZh: "以弱监督强",
    doi: "10.48550/arXiv.2312.00003",
    arxiv: "2312.00003",
  },
] as const;
const names: readonly EntryName[] = [
  { family: "Zhang", given: "Wei" },
  { family: "Zhang", given: "W." },
  { family: "Okafor", given: "Ada", orcid: "0000-0002-1825-0097" },
  { family: "Okafor", given: "Ada" },
  { literal: "李明" },
  { literal: "Acme" },
];

export const bibliographyCalled = (collection: string): BibliographySource => ({
  collection,
  title: `Bibliography ${collection}`,
  since: "2026-11-28",
});

export function entry(
  fields: Partial<Omit<Entry, "identifiers">> & { identifiers?: Partial<Entry["identifiers"]> },
): Entry {
  return {
    ...blankEntry("article-journal", { file: "drawn.bib", line: 1, raw: "" }),
    ...fields,
    identifiers: { ...noIdentifiers(), ...fields.identifiers },
  };
}

const drawnEntry = fc
  .record({
    work: fc.constantFrom(...works),
    title: fc.oneof(fc.constantFrom("en", "zh", "none"), fc.constantFrom(...works.map(({ title }) => title))),
    knows: fc.subarray(["doi", "arxiv", "url"]),
    author: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
    year: fc.constantFrom(undefined, "2022", "2022-12-15"),
    cites: fc.subarray([...works]),
  })
  .map(({ work, title, knows, author, year, cites }) => ({
    title: title === "en" ? work.title : title === "zh" ? work.titleZh : title === "none" ? undefined : title,
    author,
    issued: year,
    identifiers: {
      doi: knows.includes("doi") ? [work.doi] : [],
      arxiv: knows.includes("arxiv") ? [work.arxiv] : [],
      url: knows.includes("url") ? [`https://example.org/${work.arxiv}`] : [],
    },
    references: cites.map(({ doi, title: cited }) => ({
      identifiers: { ...noIdentifiers(), doi: [doi] },
      text: null,
      title: cited,
      year: null,
    })),
  }));

/** Entries as a file gives them, each with a key of its own. */
export const drawnEntries = fc.array(drawnEntry, { maxLength: 4 }).map((drawn) =>
  drawn.map(({ title, issued, ...rest }, index) =>
    entry({
      ...rest,
      citationKeys: [`key${String(index)}`],
      ...(title !== undefined && { title }),
      ...(issued !== undefined && { issued }),
    }),
  ),
);

const drawnReviewed = fc.record({
  slug: fc.constantFrom("bai-2022", "ada-okafor", "acme"),
  kind: fc.constantFrom("paper" as const, "web" as const, "person" as const, "organization" as const),
  work: fc.constantFrom(...works),
  languages: fc.constantFrom(["en"], ["zh"], ["en", "zh"]),
  identifiers: fc.record({
    doi: fc.constantFrom([], ["10.1000/a"]),
    orcid: fc.constantFrom([], ["0000-0002-1825-0097"], ["0000-0001-5109-3700"]),
    wikidata: fc.constantFrom([], ["Q1"], ["Q2"]),
  }),
});

/** What a report says of things with ids that it gave them. */
const drawnReport = (collection: string) =>
  fc.uniqueArray(drawnReviewed, { maxLength: 3, selector: ({ slug }) => slug }).map((drawn) =>
    drawn.map(({ slug, kind, work, languages, identifiers }): LibraryRecord => {
      const isDocument = kind === "paper" || kind === "web";
      const named = isDocument ? work : { title: "Ada Okafor", titleZh: "李明" };
      return {
        id: `${collection}/${slug}`,
        collection,
        kind,
        reviewedId: slug,
        names: Object.fromEntries(languages.map((tag) => [tag, tag === "en" ? named.title : named.titleZh])),
        aliases: [],
        summaries: Object.fromEntries(languages.map((tag) => [tag, `${collection} on ${slug}`])),
        identifiers: isDocument ? { doi: identifiers.doi } : { ...identifiers, doi: [] },
        fields: { subtype: collection },
        company: kind === "person" ? ["doi:10.1000/a"] : [],
      };
    }),
  );

/** The records of two reports and two bibliographies. */
export const drawnLibrary = fc
  .tuple(drawnReport("first-report"), drawnReport("second-report"), drawnEntries, drawnEntries)
  .map(([first, second, entries, others]) => [
    ...first,
    ...second,
    ...recordsOfBibliography(bibliographyCalled("my-papers"), entries).records,
    ...recordsOfBibliography(bibliographyCalled("your-papers"), others).records,
  ]);
