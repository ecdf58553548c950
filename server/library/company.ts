import { foldText } from "../queries/search/words.ts";
import { groupBy } from "../queries/group-by.ts";
import type { LibraryRecord } from "./record.ts";

/**
 * Design: two people of one name are one person where the name stands in the same company: on the same document, or beside the same
 * other name. Never by the name alone, and never by initials. A person's record lists the company, so that a library need
 * keep one key a name, not one a pair of authors.
 */

/** Past this many authors nobody is known by who stands beside them: names repeat by chance, and pairs grow with the square. */
const MOST_AUTHORS = 20;

export interface Author {
  /** As printed, given name first. */
  name: string;
}

/**
 * What a document tells of each of its authors' company, in their order: the keys of the document, and who else wrote it.
 *
 * @param keys of the document, as keys.ts gives them
 */
export function companyOf(authors: readonly Author[], keys: readonly string[]): string[][] {
  const folded = authors.map(({ name }) => (isFullName(name) ? `beside:${foldText(name)}` : undefined));
  const areFew = authors.length <= MOST_AUTHORS;
  return folded.map((own, index) =>
    own === undefined
      ? []
      : [...keys, ...(areFew ? folded.flatMap((other, at) => (other === undefined || at === index ? [] : other)) : [])],
  );
}

/** Whether a name tells more than initials: "Wei Zhang" and "张伟" do, "W. Zhang", "Zhang" and PubMed's "Zhang WX" do not. */
export function isFullName(name: string): boolean {
  const words = name
    .normalize("NFKC")
    .trim()
    .split(/[\s.]+/)
    .filter(Boolean);
  if (/\p{Script=Han}|\p{Script=Hangul}/u.test(name)) return [...words.join("")].length > 1;
  if (words.length < 2) return false;
  return words.slice(0, -1).some((word) => (word.match(/\p{L}/gu) ?? []).length > (/\p{Ll}/u.test(word) ? 1 : 3));
}

/**
 * Places of people's records that have a name and some of their company in common, a list for each name with each company.
 *
 * @param barred keys of documents that join nothing
 */
export function listInSameCompany(records: readonly LibraryRecord[], barred: ReadonlySet<string>): number[][] {
  const named = records.flatMap((record, place) =>
    record.kind !== "person" || record.company.length === 0
      ? []
      : [...namesOf(record)].map((name) => ({ name, place, company: record.company })),
  );
  return groupBy(named, ({ name }) => name)
    .filter((same) => same.length > 1)
    .flatMap((same) => {
      const held = same.flatMap(({ place, company }) => company.map((beside) => ({ place, beside })));
      return groupBy(
        held.filter(({ beside }) => !barred.has(beside)),
        ({ beside }) => beside,
      );
    })
    .map((holders) => holders.map(({ place }) => place));
}

function namesOf({ names, aliases }: LibraryRecord): Set<string> {
  return new Set([...Object.values(names), ...aliases].filter(isFullName).map(foldText));
}
