import type { GraphNode } from "../../contract/graph.ts";
import { isDocument, type Kind, kinds } from "../../contract/kinds.ts";
import type { SearchHit } from "../../contract/search.ts";
import { type How, joined, matchTerm, mayBeMistyped, type ReadText, readText, type WordMatch } from "./match.ts";
import { meaningOf, nearTermsOf, type Term, termsOf } from "./question.ts";
import { type TypedWord, wordsOf } from "./words.ts";

/**
 * Design: Lucene finds the candidates, this decides their order, by rules that can be read: its scores are not comparable
 * between languages (a pair of Chinese characters scores far below a Latin word).
 */
export interface Candidate {
  node: GraphNode;
  aliases: string[];
  summary: string | null;
  summaryZh: string | null;
  /** Of the heading that a claim stands under, in both languages. */
  headings: string[];
  /** As displayed: "arXiv 2212.08073". */
  identifiers: string[];
  /** Of a document: who wrote it, the year, who published it. */
  authors: string[];
  authorCount: number;
  year: string | null;
  publisher: string | null;
}

type Match = SearchHit["match"];
type Field = Match["field"];

export interface RankedHit {
  candidate: Candidate;
  match: Match;
  points: number;
  /** Every word was found. */
  complete: boolean;
}

const pointsOfHow: Readonly<Record<How, number>> = { exact: 60, form: 54, prefix: 45, synonym: 38, fuzzy: 10 };
const WHOLE = 40;
/** A name that means what was typed, in other words: below the name itself. */
const SAME_MEANING = 25;
const ALL_IN_ONE = 8;
const BEGINS = 6;
const IN_ORDER = 4;
/** From so many words on, words in the same order are no chance: a title, or a part of one. */
const PHRASE = 3;
const PHRASE_FACTOR = 5;
/** Small enough that a heading's very word stays under a claim's own with a typing error in it. */
const HEADING_SHARE = 0.25;
const MOST_PARTIAL = 20;

/** Names over aliases over titles over statements over summaries over headings; a name as a beginning stands over a statement's whole word. */
function pointsOfField(field: Field, kind: Kind): number {
  if (field === "summary" || field === "heading") return 0;
  if (field === "alias") return 32;
  if (field === "identifier") return 40;
  if (field === "author") return 16;
  if (field === "year" || field === "publisher") return 8;
  if (kind === "claim") return 8;
  return isDocument(kind) ? 20 : 40;
}

/** The candidates that have every telling word, by points, then the better connected, then by kind, then by id. */
export function rankCandidates(query: string, candidates: readonly Candidate[]): RankedHit[] {
  const terms = termsOf(query);
  const weights = terms.map(() => 1);
  return matchAll({ query, terms }, candidates)
    .filter(({ best }) => best.every((points) => points > 0))
    .flatMap((matched) => rank(matched, { weights, complete: true }) ?? [])
    .toSorted(byRank);
}

/**
 * The candidates that come nearest to having every term: a term weighs the more the fewer of them have it (inverse document
 * frequency, Spärck Jones 1972). What is taken already counts there, but is no hit. What reaches less than a third of the best one's points is left out.
 */
export function rankPartial(
  query: string,
  candidates: readonly Candidate[],
  taken: ReadonlySet<string> = new Set(),
): RankedHit[] {
  const terms = nearTermsOf(query);
  if (terms.length < 2) return [];
  const matched = matchAll({ query, terms }, candidates);
  const weights = terms.map((_, index) => {
    const having = matched.filter(({ best }) => (best[index] ?? 0) > 0).length;
    // The root keeps one rare word from outweighing several that are merely uncommon.
    return Math.sqrt(Math.log((candidates.length + 1) / (having + 0.5)));
  });
  const hits = matched
    .filter(({ candidate }) => !taken.has(candidate.node.id))
    .flatMap((one) => rank(one, { weights, complete: false }) ?? [])
    .toSorted(byRank);
  const least = (hits[0]?.points ?? 0) / 3;
  return hits.filter(({ points }) => points >= least).slice(0, MOST_PARTIAL);
}

/** The terms that no candidate has but with a typing error. A word that somebody has as it is typed is not mistyped. */
export function unknownTerms(query: string, candidates: readonly Candidate[]): Term[] {
  const terms = termsOf(query);
  const matched = candidates.map((candidate) => matchCandidate({ query, terms }, candidate));
  return terms.filter((_, index) => !isKnown(matched, index));
}

const isKnown = (matched: readonly MatchedCandidate[], index: number): boolean =>
  matched.some(({ fields }) => fields.some(({ words }) => words[index] !== undefined && words[index].how !== "fuzzy"));

function matchAll(asked: Asked, candidates: readonly Candidate[]): MatchedCandidate[] {
  const matched = candidates.map((candidate) => matchCandidate(asked, candidate));
  const certain = asked.terms.map(({ text, isRun }, index) => !isRun && mayBeMistyped(text) && isKnown(matched, index));
  if (!certain.includes(true)) return matched;
  return matched.map(({ candidate, fields }) =>
    withBest(
      candidate,
      fields.map((field) => withoutErrors(field, certain)),
    ),
  );
}

/** Without the typing errors forgiven in words that are known. */
function withoutErrors(field: FieldMatch, certain: readonly boolean[]): FieldMatch {
  const isDropped = (index: number) => certain[index] === true && field.words[index]?.how === "fuzzy";
  if (!field.words.some((_, index) => isDropped(index))) return field;
  return {
    ...field,
    words: field.words.map((word, index) => (isDropped(index) ? undefined : word)),
    points: field.points.map((points, index) => (isDropped(index) ? 0 : points)),
  };
}

export function byRank(a: RankedHit, b: RankedHit): number {
  const [one, other] = [a.candidate.node, b.candidate.node];
  return (
    b.points - a.points ||
    other.degree - one.degree ||
    kindOrder.indexOf(one.kind) - kindOrder.indexOf(other.kind) ||
    (one.id < other.id ? -1 : 1)
  );
}

const kindOrder: readonly Kind[] = [
  ...kinds.filter((kind) => kind !== "claim" && !isDocument(kind)),
  "paper",
  "web",
  "claim",
];

interface FieldMatch {
  field: Field;
  text: string;
  words: (WordMatch | undefined)[];
  /** Points by typed word, 0 where it is not in this text. */
  points: number[];
  /** Points of the text as a whole. */
  extra: number;
}

interface MatchedCandidate {
  candidate: Candidate;
  fields: FieldMatch[];
  /** Points by typed word, in the text that gives most. */
  best: number[];
}

interface Asked {
  query: string;
  terms: readonly Term[];
}

function matchCandidate(asked: Asked, candidate: Candidate): MatchedCandidate {
  const { kind } = candidate.node;
  return withBest(
    candidate,
    textsOf(candidate).map(({ field, text }) => matchField(asked, { field, text, kind })),
  );
}

function withBest(candidate: Candidate, fields: FieldMatch[]): MatchedCandidate {
  const best = (fields[0]?.words ?? []).map((_, index) =>
    Math.max(0, ...fields.map((field) => field.points[index] ?? 0)),
  );
  return { candidate, fields, best };
}

function rank(
  { candidate, fields, best }: MatchedCandidate,
  { weights, complete }: { weights: readonly number[]; complete: boolean },
): RankedHit | undefined {
  // A text that holds all of the words tells why it was found; one that holds some of them, however well, does not.
  const whole = fields.filter(({ words }) => words.every((word) => word !== undefined));
  const telling = whole.length > 0 ? whole : fields;
  const shown = telling.toSorted((a, b) => strength(b, weights) - strength(a, weights))[0];
  if (sum(best) === 0 || shown === undefined) return undefined;
  const points =
    sum(best.map((value, index) => value * (weights[index] ?? 0))) / sum(weights) +
    Math.max(...fields.map(({ extra }) => extra));
  return { candidate, match: matchOf(shown), points: Math.round(points * 1000) / 1000, complete };
}

const strength = (field: FieldMatch, weights: readonly number[]): number =>
  sum(field.points.map((value, index) => value * (weights[index] ?? 0))) + field.extra;

function matchField(
  { query, terms }: Asked,
  { field, text, kind }: { field: Field; text: string; kind: Kind },
): FieldMatch {
  const read = readText(text);
  const matches = terms.map((term) => matchTerm(term, read));
  const base = pointsOfField(field, kind);
  const part = field === "heading" ? HEADING_SHARE : 1;
  return {
    field,
    text,
    words: matches,
    points: matches.map((match) => (match ? (pointsOfHow[match.how] + base) * match.share * part : 0)),
    extra: extraPoints({ query, matches, read }, { field, text }),
  };
}

const LONGEST_NAME = 80;
const isName = (field: Field): boolean => field === "name" || field === "nameZh" || field === "alias";

/**
 * A text that is what was typed, however it is spaced, stands over one that means the same, that over one that begins with
 * it, that over one in which it stands somewhere.
 */
function extraPoints(
  { query, matches, read }: { query: string; matches: readonly (WordMatch | undefined)[]; read: ReadText },
  { field, text }: { field: Field; text: string },
): number {
  const typed = wordsOf(query);
  const asked = textOf(typed);
  if (asked === "" || field === "heading") return 0;
  const whole = textOf(read.words);
  if (whole.replaceAll(" ", "") === asked.replaceAll(" ", "")) return WHOLE;
  const hasAll = matches.every((match) => match !== undefined && match.how !== "fuzzy");
  const factor = typed.length >= PHRASE ? PHRASE_FACTOR : 1;
  if (!hasAll || matches.length === 0) return whole.includes(asked) ? IN_ORDER * factor : 0;
  if (isName(field) && text.length <= LONGEST_NAME && meaningOf(text) === meaningOf(query)) return SAME_MEANING;
  const together = isName(field) && matches.length > 1 ? ALL_IN_ONE : 0;
  if (whole.startsWith(asked)) return together + BEGINS * factor;
  return together + (whole.includes(asked) ? IN_ORDER * factor : 0);
}

const textOf = (words: readonly TypedWord[]) => words.map((word) => word.text).join(" ");

function textsOf({
  node,
  aliases,
  summary,
  summaryZh,
  headings,
  identifiers,
  authors,
  year,
  publisher,
}: Candidate): { field: Field; text: string }[] {
  const one = (field: Field, text: string | null) => (text === null ? [] : [{ field, text }]);
  return [
    ...one("name", node.name),
    ...one("nameZh", node.nameZh),
    ...aliases.flatMap((alias) => one("alias", alias)),
    ...identifiers.flatMap((identifier) => one("identifier", identifier)),
    ...one("summary", summary),
    ...one("summary", summaryZh),
    ...headings.flatMap((heading) => one("heading", heading)),
    ...authors.flatMap((author) => one("author", author)),
    ...one("year", year),
    ...one("publisher", publisher),
  ];
}

/** What is shown: the words found in this text, and the least sure way in which one of them was found. */
function matchOf({ field, text, words }: FieldMatch): Match {
  const found = words.filter((match) => match !== undefined);
  const ranges = joined(found.flatMap((match) => match.ranges));
  return { field, text, ranges, how: leastSure(found.map((match) => match.how)) };
}

const surest: readonly How[] = ["exact", "form", "prefix", "synonym", "fuzzy"];

const leastSure = (ways: readonly How[]): How => surest.findLast((how) => ways.includes(how)) ?? "exact";

/** How many hits there are of each kind, most first, ties in the order of the kinds. */
export function countByKind(hits: readonly RankedHit[]): { kind: Kind; count: number }[] {
  return kinds
    .map((kind) => ({ kind, count: hits.filter((hit) => hit.candidate.node.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
