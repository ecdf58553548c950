import type { Kind } from "../../../server/contract/kinds.ts";
import { englishCount, formatsOf } from "../format.ts";
import { terms } from "./terms.ts";

const { number, list } = formatsOf("en");

/** Words that stand for several as they are. */
const unchanged = ["media", "armed forces", "conference papers", "equipment", "testimony"];

/** What one thing is called, for several: "blocs of countries", "universities". */
function severalOf(word: string): string {
  if (unchanged.includes(word)) return word;
  const [, noun = word, rest = ""] = /^(.+?)( (?:of|to) .*)?$/.exec(word) ?? [];
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies${rest}`;
  return `${noun}${/(?:s|sh|ch|x)$/.test(noun) ? "es" : "s"}${rest}`;
}

interface Counted {
  kind: Kind;
  all: number;
  leading: readonly { name: string; claims: number }[];
  /** Known from bibliographic records alone. */
  records: number;
}

const spoken = (leading: Counted["leading"]) =>
  leading.map(({ name, claims }, index) =>
    index === 0 ? `${name} is spoken of in ${englishCount(claims, "claim", "claims")}` : `${name} in ${number(claims)}`,
  );

export const lists = {
  kindLabel: "Kind",
  counted: ({ kind, all, leading, records }: Counted) => {
    const told = [
      list(spoken(leading)),
      records > 0 ? `${number(records)} ${records === 1 ? "is" : "are"} known from bibliographic records only` : "",
    ].filter(Boolean);
    return [
      `${terms.counted[kind](all)} ${all === 1 ? "is" : "are"} in the graph.`,
      told.length > 0 ? `${told.join("; ")}.` : "",
    ]
      .filter(Boolean)
      .join(" ");
  },
  countedClaims: (all: number, unsourced: number) =>
    `${englishCount(all, "claim", "claims")} in our own words, in the order of the report; the report gives no source for ${number(unsourced)} of them.`,
  find: "Filter by name or alias",
  findClaims: "Filter by words",
  filters: "Filters",
  ticked: (count: number) => (count === 0 ? "none ticked" : `${number(count)} ticked`),
  clear: "Clear filters",
  showAll: (count: number) => `Show all ${number(count)}`,
  showFewer: "Show fewer",
  facets: {
    subtype: "What it is",
    known: "Known from",
    status: "What it rests on",
    figures: "Figures",
    said: "Who says so",
    chapter: "Chapter",
    speaker: "Speaker",
  },
  values: {
    known: { claims: "Claims", records: "Records only" },
    figures: { figures: "With figures", words: "Without figures" },
    said: { report: "The report itself", speaker: "Somebody it names" },
  },
  severalOf,
  anySpeaker: "Anybody",
  letters: "First letter",
  everyLetter: "All",
  otherLetter: "#",
  otherLetterLabel: "Names that begin with none of these letters",
  letterLabel: (letter: string, count: number) => `${letter}, ${number(count)}`,
  sortedBy: "Sorted by",
  orders: {
    report: "Order of the report",
    claims: "Most claims first",
    name: "Name",
    relations: "Most relations first",
    date: "Newest first",
  },
  columns: { name: "Name", summary: "What it is about", claims: "Claims", relations: "Relations" },
  columnOfDocuments: "By whom",
  dated: (count: number, outside: number, years: { from: number; to: number }) =>
    count === 0
      ? "nothing dated"
      : `${englishCount(count, "dated thing", "dated things")}${outside > 0 ? `, ${number(outside)} of them outside ${String(years.from)} to ${String(years.to)}` : ""}`,
  datedSays: "Bars: dated claims and documents by quarter. A line beneath: only the year is known.",
  range: (from: number, to: number, total: number) =>
    total === 0 ? "0" : `${number(from)} to ${number(to)} of ${number(total)}`,
  shown: (range: string) => `${range} shown`,
  ofAll: (all: number) => `, ${number(all)} without filters`,
  next: (count: number) => `Next ${number(count)}`,
  toFirst: "Back to the first",
  cut: (count: number) =>
    `More fit than are looked at: counted and listed are the best ${number(count)}. More words, or a filter, narrow it down.`,
  none: "Nothing fits all of these filters",
  noneHint: (all: number) =>
    all === 0
      ? "Nothing of this kind has these words."
      : `Without filters there ${all === 1 ? "is 1" : `are ${number(all)}`}.`,
  ofAnotherKind: (several: readonly string[]) =>
    `Nothing in this list is filed under “${list(several)}”: that belongs to another kind.`,
  searchInstead: "Search everything for it",
};
