import { pageWords } from "../../../server/contract/page-words.ts";
import { capital, englishCount, englishNumber, formatsOf } from "../format.ts";

const number = formatsOf("en").number;
const is = (count: number, one: string, other: string) => (count === 1 ? one : other);

export const trace = {
  title: pageWords.en.views.trace,
  placeInPassage: (place: number, of: number) =>
    of === 1 ? "The only claim of its passage" : `Claim ${number(place)} of ${number(of)} in its passage`,
  previousClaim: "Previous claim",
  nextClaim: "Next claim",
  claimsOfPassage: "Claims of this passage",
  showAsGraph: "Show as graph",

  separator: ", ",
  linksVerified: (verified: number, all: number) => `${number(verified)} of ${number(all)} links verified`,
  linkStates: {
    verified: (count: number) => `${number(count)} verified`,
    repaired: (count: number) => `${number(count)} repaired`,
    record: (count: number) => `${number(count)} from a record`,
    uncertain: (count: number) => `${number(count)} uncertain`,
    missing: (count: number) => `${number(count)} missing`,
  },

  chain: "From the claim down to its sources",
  passage: "Passage",
  passageFound: "found in the report",
  otherClaims: (count: number) =>
    count === 0
      ? "No other claim comes from this passage."
      : `${capital(englishNumber(count))} more ${is(count, "claim comes", "claims come")} from this passage:`,
  thisClaim: "this claim",
  passageNote: (line: number, checksum: string) =>
    `Line ${number(line)} of the report’s text. Its sentence is not ours to show; its checksum, ${checksum}, finds it in your own copy.`,
  passageOf: (count: number) => `The heading has ${englishCount(count, "passage", "passages")}.`,

  footnote: "Footnote as printed",
  footnoteOf: (place: number, of: number) => `${number(place)} of ${number(of)}`,
  printed: "Printed",
  leadsTo: "Leads to",
  mayLeadTo: "May lead to",
  shouldLeadTo: "Should lead to",
  printedOnce: "One marker carries this number",
  printedTimes: (count: number) => `One number in ${englishNumber(count)} places`,
  neverPrinted: "This number is not in the text",
  entryOf: (entry: number, printed: string) =>
    `Printed ${printed}, it belongs to entry ${number(entry)} of the list: the list has fewer entries than the text has numbers.`,
  entryInStep: (entry: number) => `Entry ${number(entry)} of the printed list.`,
  entryMissing: "An entry that is not in the list",
  identified: "Identified from what the passage says: ",
  unknownEntry: "Nobody knows: the list has no such entry",
  confidenceLow: "How sure we are of this: low.",
  confidenceMedium: "How sure we are of this: medium.",
  sameDocument: "It leads to a document that another footnote of this claim leads to as well.",
  noDocument: "The chain ends here",

  namedInText: "Named in the text",
  namedHow: "The text names the document itself; no footnote does.",

  source: "Source",
  unsourcedTitle: "The report gives no source for this claim.",
  unsourcedMeans:
    "No footnote stands behind it and the text names no document. It may be right; it cannot be followed any further than the report itself.",
  assertedBy: "The report tells it as said by ",

  document: "Document",
  documentRepaired: "identified from content",
  linkIsOurs: "The link from footnote to document is ours, made from the passage’s wording.",
  relatedPapers: "Related papers",
  openCard: "Open card",

  authors: "Authors",
  organizations: "Organizations",
  fromRecord: "from a bibliographic record",
  organizationsNote: "As the document’s record names them; the report itself need not.",
  countShown: (shown: number, total: number) =>
    shown === total ? `${number(total)} shown` : `${number(shown)} of ${number(total)} shown`,
  showAll: (total: number) => `Show all ${number(total)}`,
  showFewer: "Show fewer",

  alsoOnDocument: "Also on this document",
  onlyClaim: "No other claim rests on this document.",
  samePassage: "Same passage",
  standOrFall: "These claims stand or fall with the same document.",

  readings: {
    SUPPORTS: { in: "Claims that support it", out: "Claims that it supports" },
    EXEMPLIFIES: { in: "Cases of what it says", out: "What it is a case of" },
    EXPLAINS: { in: "Claims that explain it", out: "Claims that it explains" },
    RESTATES: { in: "Claims that say it again", out: "Claims that it says again" },
    EXTENDS: { in: "Claims that go further", out: "Claims that it goes further than" },
    QUALIFIES: { in: "Claims that qualify it", out: "Claims that it qualifies" },
    DISPUTES: { in: "Claims that dispute it", out: "Claims that it disputes" },
    BEARS_ON: { in: "Claims that bear on it", out: "Claims that it bears on" },
  },
  /** After a date that the claim itself does not tell. */
  timeFrom: {
    passage: " (told by the passage)",
    document: " (date of the document)",
    reckoned: " (worked out from the report’s dates)",
    knowledge: " (from general knowledge)",
  },
  ownEvidence: "The claim itself:",
  evidenceFor: "What this claim is evidence for",
  about: "About",
  note: "A note of ours",
};
