import { pageWords } from "../../../server/contract/page-words.ts";
import { capital, englishCount, formatsOf } from "../format.ts";
import { terms } from "./terms.ts";

const { number, list } = formatsOf("en");
const oneDecimal = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

interface Listed {
  shown: number;
  total: number;
  all: number;
}

interface Footnote {
  printed: string;
  state: "leads" | "misprinted" | "uncertain" | "lost" | "never-printed";
}

const counted = {
  paper: (count: number) => englishCount(count, "paper", "papers"),
  web: (count: number) => englishCount(count, "web source", "web sources"),
  any: (count: number) => englishCount(count, "document", "documents"),
};
type Counted = keyof typeof counted;

const stand = (listed: Counted) => (all: number, most: { value: string; count: number } | null) => {
  const verb = all === 1 ? "stands" : "stand";
  const dated =
    most === null
      ? ""
      : most.count === all
        ? `, from ${most.value}`
        : `, ${number(most.count)} of them from ${most.value}`;
  return `${counted[listed](all)} ${verb} behind the report${dated}.`;
};

const listed =
  (listed: Counted) =>
  ({ shown, total, all }: Listed) => {
    const these = shown < total ? `${number(shown)} of ${counted[listed](total)} shown` : "";
    const whole = counted[listed](total);
    return [these || whole, total < all ? `of ${number(all)} in all` : ""].filter(Boolean).join(", ");
  };

const footnoteWords = {
  misprinted: "misprinted",
  uncertain: "uncertain",
  lost: "lost",
  "never-printed": "never printed",
};

/** Each number once, with how often it is printed and what is wrong with it. */
const footnotes = (marks: readonly Footnote[]): string => {
  const printed = [...new Set(marks.map((mark) => mark.printed))];
  const notes = printed.map((one) => {
    const same = marks.filter((mark) => mark.printed === one);
    const faults = [...new Set(same.flatMap(({ state }) => (state === "leads" ? [] : [footnoteWords[state]])))];
    const times =
      same.length === 1 ? [] : [same.length === 2 ? "printed twice" : `printed ${number(same.length)} times`];
    return { one, note: [...faults, ...times].join(", ") };
  });
  const [only] = notes;
  if (only !== undefined && notes.length === 1)
    return `footnote ${only.one}${only.note === "" ? "" : `, ${only.note}`}`;
  return `footnotes ${list(notes.map(({ one, note }) => (note === "" ? one : `${one} (${note})`)))}`;
};

export const papers = {
  title: pageWords.en.views.papers,
  kindsLabel: "Which documents",
  kinds: { paper: "Papers", web: "Web sources", any: "Both" },
  stand: { paper: stand("paper"), web: stand("web"), any: stand("any") },
  betweenSentences: " ",
  records: ({ verified, partly, unseen }: { verified: number; partly: number; unseen: number }) => {
    const parts = [
      verified > 0 ? `${number(verified)} verified in full` : "",
      partly > 0 ? `${number(partly)} in part` : "",
      unseen > 0 ? `${number(unseen)} seen nowhere` : "",
    ].filter(Boolean);
    return parts.length === 0 ? "" : `Their records: ${list(parts)}.`;
  },
  none: {
    paper: "No paper is in the graph yet.",
    web: "No web source is in the graph yet.",
    any: "No document is in the graph yet.",
  },

  filters: "Filters",
  ticked: (count: number) => (count === 0 ? "none ticked" : `${number(count)} ticked`),
  clear: "Clear filters",
  facets: {
    year: "Year",
    appears: "Where it appears",
    identifier: "Identifier",
    organization: "Organization",
    record: "Record",
  },
  facetValues: {
    appears: { footnote: "In a footnote", text: "Named in the text" },
    identifier: { arxiv: "arXiv", doi: "DOI", neither: "Neither" },
    record: Object.fromEntries(Object.entries(terms.records).map(([value, says]) => [value, capital(says)])),
  },
  showAll: (count: number) => `Show all ${number(count)}`,
  showFewer: "Show fewer",

  listed: { paper: listed("paper"), web: listed("web"), any: listed("any") },
  sortedBy: "Sorted by",
  orders: {
    mentions: "claims resting on it",
    year: "year, newest first",
    title: "title",
    cited: "citations in this graph",
  },
  noneFits: {
    paper: "No paper fits all of these filters",
    web: "No web source fits all of these filters",
    any: "No document fits all of these filters",
  },
  cut: (count: number) =>
    `These organizations have more: counted and listed are the ${number(count)} documents that most claims rest on. A smaller organization, or none, tells them all.`,
  noneFitsHint: (all: number) => `Without them there ${all === 1 ? "is 1" : `are ${number(all)}`}.`,
  noYear: "no year",
  authors: (first: readonly string[], count: number) =>
    list([...first, englishCount(count - first.length, "other", "others")]),
  betweenParts: ". ",
  footnotes,
  namedInText: "named in the text",
  claims: (count: number) => `${englishCount(count, "claim", "claims")} ${count === 1 ? "rests" : "rest"} on it`,
  citedBy: (count: number) => `cited by ${number(count)} here`,
  notSeen: (fields: string) => `; not seen: ${fields}`,

  related: "Related papers",
  relatedTo: ["Related to ", ""] as readonly [before: string, after: string],
  relatedFound: (count: number) => englishCount(count, "related paper", "related papers"),
  backToList: "Back to the list",
  openCard: "Open card",
  asGraph: "Show as a graph",
  tooLittle: "Too little is known to name a related paper",
  knownCitations: (cites: number, citedBy: number) => {
    if (cites + citedBy === 0) return "No citation of it is known here: neither what it cites nor who cites it.";
    const whole = englishCount(cites + citedBy, "citation", "citations");
    return `Only ${whole} of it ${cites + citedBy === 1 ? "is" : "are"} known here: it cites ${number(cites)}, ${number(citedBy)} ${citedBy === 1 ? "cites" : "cite"} it.`;
  },
  underFloor: (count: number, floor: number) =>
    count === 0
      ? "No paper shares a person, an organization, an approach or a topic with it."
      : `${englishCount(count, "paper shares", "papers share")} something with it, but for fewer than ${number(floor)} points of 100: too little to send you there.`,
  wouldHelp: "Its list of references would help, or the works that cite it.",
  strengths: { strong: "strong", fair: "fair", weak: "weak" },
  points: (value: number) => oneDecimal.format(value),
  betweenNames: ", ",
  /** After a name that is elsewhere a way to related papers, for ears. */
  itsCard: ", its card",
  andMore: (count: number) => `and ${number(count)} more`,
  fewer: "show fewer",
  unnamedWorks: (count: number) => englishCount(count, "work outside this graph", "works outside this graph"),
  reasons: {
    "co-citation": ["Both cited by ", ""] as readonly [string, string],
    "cited-with-references": (sum: number): readonly [string, string] => [
      "Cited beside what it builds on: ",
      ` (s = ${number(sum)})`,
    ],
    coupling: ["Both cite ", ""] as readonly [string, string],
    direct: { cites: "Cites it", cited: "Cited by it" },
    text: (shared: readonly string[], cosine: number) =>
      `Words of both titles: ${shared.join(", ")} (likeness ${number(cosine)})`,
    people: ["Same people or organizations: ", ""] as readonly [string, string],
    subjects: ["Both about ", ""] as readonly [string, string],
  },
  scoreSays: "Points out of 100; the parts add up to the score.",
  countedOver: (count: number) =>
    `Counted over the ${englishCount(count, "citation", "citations")} in this graph that ${count === 1 ? "was" : "were"} seen in a list of references.`,
  notListed: (count: number, floor: number) =>
    `${englishCount(count, "more paper has", "more papers have")} fewer than ${number(floor)} points and ${count === 1 ? "is" : "are"} not listed.`,
  capped: (what: string) => `Counted up to a limit, so that more may speak for a paper than is told: ${what}.`,
  limited: {
    "citing-works": "works that cite it",
    references: "works that it cites",
    people: "people and organizations",
    subjects: "approaches and topics",
    candidates: "papers compared",
  },
  scoreMade: "How the score is made",
  upTo: (points: number) => `to ${number(points)}`,
  parts: {
    "co-citation": { name: "Cited together.", says: "35 × c ÷ (c + 5), for c works that cite both" },
    "cited-with-references": {
      name: "Cited with its references.",
      says: "25 × s ÷ (s + 1); s adds up, for each work that the chosen paper cites, a ÷ (1 + m): m other works cite that work, a of them cite the related one too",
    },
    coupling: { name: "Shared references.", says: "10 × c ÷ (c + 5), for c works that both cite" },
    direct: { name: "Citation.", says: "10 where one cites the other" },
    text: {
      name: "Words of the title.",
      says: "10 × the likeness of the titles, 0 to 1; words that stand in few titles count more, ordinary ones nothing",
    },
    people: { name: "People and organizations.", says: "5 × n ÷ (n + 1), for n that made both" },
    subjects: { name: "Approaches and topics.", says: "5 × n ÷ (n + 1), for n that both are about" },
  },
  strengthSays: "From 25 points a score is called strong; under 10, or with a single reason, weak.",
};
