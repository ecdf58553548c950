import { pageWords } from "../../../server/contract/page-words.ts";
import { englishCount, formatsOf } from "../format.ts";

const number = formatsOf("en").number;
const footnotes = (count: number) => (count === 0 ? "no footnote" : englishCount(count, "footnote", "footnotes"));
const neverPrinted = (count: number) => `${englishCount(count, "number", "numbers")} never printed`;
const claims = (count: number) => (count === 0 ? "no claim" : englishCount(count, "claim", "claims"));

/** How many claims rest on a footnote, as the end of a sentence that has just counted both. */
const resting = (of: number, { claims: all, footnotes: printed }: { claims: number; footnotes: number }) => {
  const which = printed === 1 ? "it" : "one of them";
  if (of === 0) return `no claim rests on ${which}`;
  if (of === all) return all === 1 ? `the claim rests on ${which}` : `all the claims rest on ${which}`;
  return `${number(of)} of the claims ${of === 1 ? "rests" : "rest"} on ${which}`;
};

export const report = {
  title: pageWords.en.views.report,
  outline: "Outline",
  outlineAt: (heading: string) => `Outline: ${heading}`,
  footnotesColumn: "footnotes",
  none: "none",
  chapters: (count: number) => englishCount(count, "chapter", "chapters"),
  headings: (count: number) => englishCount(count, "heading", "headings"),
  footnotes,
  claims,
  /** "11 footnotes, 2 lost" */
  register: (printed: number, faults: readonly string[]) => [footnotes(printed), ...faults].join(", "),
  registerFaults: {
    misprinted: (count: number) => `${number(count)} misprinted`,
    uncertain: (count: number) => `${number(count)} uncertain`,
    lost: (count: number) => `${number(count)} lost`,
    "never-printed": neverPrinted,
  },
  registerKey: "How a footnote is drawn",
  registerMeans: {
    leads: "leads to its document, once renumbered",
    misprinted: "misprinted",
    uncertain: "where it leads is uncertain",
    lost: "its entry is lost",
    "never-printed": "a number that was never printed",
  },

  counted: (parts: readonly string[]) => `${formatsOf("en").list(parts)}.`,
  lead: (count: { passages: number; claims: number; footnotes: number; neverPrinted: number; resting: number }) => {
    const counted = [
      englishCount(count.passages, "passage", "passages"),
      claims(count.claims),
      footnotes(count.footnotes),
    ];
    const rest = count.claims > 0 && count.footnotes > 0 ? `; ${resting(count.resting, count)}` : "";
    const skipped = count.neverPrinted > 0 ? `; ${neverPrinted(count.neverPrinted)}` : "";
    return `${counted.join(", ")}${rest}${skipped}.`;
  },

  about: "About the report",
  authors: "Author",
  published: "Published",
  licence: "Licence",
  digestOf: "Digest of",
  passages: "Passages",
  claimsLabel: "Claims",
  footnotesLabel: "Footnotes",
  passagesWithout: (count: number) => `${number(count)} without claims`,

  ourWords:
    "Claims in our words. The report’s own text is not ours to publish; line and checksum find a passage in your copy.",
  line: (value: number) => `line ${number(value)}`,
  linkTo: (passage: string) => `Link to ${passage}`,
  copyPlace: "Copy",
  copyPlaceOf: (passage: string) => `Copy line and checksum of ${passage}`,
  copied: "copied",
  notCopied: "not copied",
  place: (passage: string, line: number, checksum: string) => `${passage}, line ${line}, SHA-256 ${checksum}`,
  ourNote: "Our note",
  /** After what a note is called, for ears: on which claim. */
  onClaim: (claim: string) => ` (${claim})`,
  noSuchPassage: (value: number) => `This heading has no passage ${number(value)}.`,
  noClaims: "No claims.",
  nothingHere: "Nothing of the report stands under this heading.",
  previous: "Previous heading",
  next: "Next heading",
  beside: "Headings before and after",

  entry: (value: number) => `Entry ${number(value)} of the printed list`,
  footnotesHere: "Footnotes here",
  noFootnotes: "No footnote is printed under this heading.",
  namedHere: "Named here",
  showAll: (total: number) => `Show all ${number(total)}`,
  showFewer: "Show fewer",

  unknownTitle: "The report has no such heading",
  unknownSays:
    "The address may be old or mistyped. These are the chapters of the report; search finds a claim by its words.",
  openOutline: "Open the outline",
};
