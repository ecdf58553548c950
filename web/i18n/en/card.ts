import { pageWords } from "../../../server/contract/page-words.ts";
import { englishCount, formatsOf } from "../format.ts";

const { number, list } = formatsOf("en");

const entries = (some: readonly number[]) =>
  `${some.length === 1 ? "entry" : "entries"} ${list(some.map((entry) => number(entry)))}`;

export const card = {
  title: pageWords.en.views.card,
  also: "Also known as ",
  otherTitle: "In Chinese: ",
  exploreAround: "Explore around it",
  compareKind: (kinds: string) => `Compare ${kinds.toLowerCase()}`,
  relatedPapers: "Related papers",

  relations: "Relations",
  groupCount: (shown: number, total: number) =>
    shown === total ? number(total) : `${number(shown)} of ${number(total)}`,
  keyFootnote: "rests on this footnote",
  keyLabel: "Marks used here",
  noRelations: "No relation to anything else is known",
  noRelationsHint: "The report speaks of it without saying what it does to or with something else.",
  nothingAtAll: "Search finds what stands near it.",
  searchFor: (name: string) => `Search for ${name}`,

  claimsAbout: (name: string) => `Claims about ${name}`,
  claimsOnDocument: "Claims that rest on it or speak of it",
  claimsByPerson: (name: string) => `Claims about or by ${name}`,

  timeline: "Timeline",
  timelineSpan: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  onDay: (date: string) => `(${date})`,
  timelineFewer: "Show fewer",
  restsOn: "What this rests on",

  record: "Record",
  authors: "Authors",
  published: "Published",
  venue: "Venue",
  publisher: "Publisher",
  identifiers: "Identifiers",
  address: "Address",
  listed: "In the list",
  entries,
  check: "State of the record",
  others: (count: number) => `and ${englishCount(count, "other", "others")}`,

  footnotes: "Footnotes that lead here",
  noMarker: "No marker in the report leads to this entry of the list.",
  noMarkerTo: (some: readonly number[]) => `No marker in the report leads to ${entries(some)} of the list.`,
  leadsElsewhere: "its number leads here, its content calls for ",
  numberOnly: "its number leads here, its content calls for something else",
};
