import { englishCount, formatsOf } from "../format.ts";

const number = formatsOf("en").number;

export const card = {
  title: "Card",
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
  timelineShown: (shown: number, total: number) => `${number(shown)} of ${number(total)} dated`,
  restsOn: "What this rests on",

  record: "Record",
  authors: "Authors",
  published: "Published",
  venue: "Venue",
  publisher: "Publisher",
  identifiers: "Identifiers",
  address: "Address",
  checked: "Checked",
  notChecked: "Not checked",
  fields: {
    title: "title",
    authors: "authors",
    year: "year",
    date: "date",
    published: "date",
    venue: "venue",
    identifiers: "identifiers",
    organizations: "organizations",
    url: "address",
    publisher: "publisher",
  },
  others: (count: number) => `and ${englishCount(count, "other", "others")}`,

  footnotes: "Footnotes that lead here",
  leadsElsewhere: "its number leads here, its content calls for ",
  numberOnly: "its number leads here, its content calls for something else",
};
