import type { GraphNode } from "../../contract/graph.ts";
import { isDocument, type Kind, kinds } from "../../contract/kinds.ts";
import type { SearchHit } from "../../contract/search.ts";
import { isFiller, termsOf } from "./lucene.ts";
import { type How, joined, likeness, matchWord, type WordMatch } from "./match.ts";
import { type TypedWord, type Word, wordsOf } from "./words.ts";

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

const pointsOfHow: Readonly<Record<How, number>> = { exact: 60, prefix: 45, fuzzy: 10 };
const WHOLE = 40;
const BEGINS = 6;
const IN_ORDER = 4;
const FILLER_WEIGHT = 0.1;
/** Small enough that a heading's very word stays under a claim's own with a typing error in it. */
const HEADING_SHARE = 0.25;
const MOST_PARTIAL = 20;

/** Names over aliases over titles over statements over summaries over headings; a name as a beginning stands over a statement's whole word. */
function pointsOfField(field: Field, kind: Kind): number {
  if (field === "summary" || field === "heading") return 0;
  if (field === "alias") return 32;
  if (field === "identifier") return 40;
  if (kind === "claim") return 8;
  return isDocument(kind) ? 20 : 40;
}

/** The candidates that have every telling word, by points, then the better connected, then by kind, then by id. */
export function rankCandidates(query: string, candidates: readonly Candidate[]): RankedHit[] {
  const words = wordsOf(query);
  const weights = words.map((word) => (isFiller(word) ? FILLER_WEIGHT : 1));
  return candidates
    .map((candidate) => matchCandidate(words, candidate))
    .filter(({ best }) => words.every((word, index) => isFiller(word) || (best[index] ?? 0) > 0))
    .flatMap((matched) => rank(matched, { weights, complete: true }) ?? [])
    .toSorted(byRank);
}

/**
 * The candidates that come nearest to having every term: a term weighs the more the fewer of them have it (inverse document
 * frequency, Spärck Jones 1972). What reaches less than a third of the best one's points is left out.
 */
export function rankPartial(query: string, candidates: readonly Candidate[]): RankedHit[] {
  const terms = termsOf(wordsOf(query));
  const matched = candidates.map((candidate) => matchCandidate(terms, candidate));
  const weights = terms.map((_, index) => {
    const having = matched.filter(({ best }) => (best[index] ?? 0) > 0).length;
    return Math.log((candidates.length + 1) / (having + 0.5));
  });
  const hits = matched.flatMap((one) => rank(one, { weights, complete: false }) ?? []).toSorted(byRank);
  const least = (hits[0]?.points ?? 0) / 3;
  return hits.filter(({ points }) => points >= least).slice(0, MOST_PARTIAL);
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

function matchCandidate(typed: readonly TypedWord[], candidate: Candidate): MatchedCandidate {
  const fields = textsOf(candidate).map(({ field, text }) =>
    matchField(typed, { field, text, kind: candidate.node.kind }),
  );
  const best = typed.map((_, index) => Math.max(0, ...fields.map((field) => field.points[index] ?? 0)));
  return { candidate, fields, best };
}

function rank(
  { candidate, fields, best }: MatchedCandidate,
  { weights, complete }: { weights: readonly number[]; complete: boolean },
): RankedHit | undefined {
  const shown = fields.toSorted((a, b) => strength(b, weights) - strength(a, weights))[0];
  if (sum(best) === 0 || shown === undefined) return undefined;
  const points = sum(best.map((value, index) => value * (weights[index] ?? 0))) / sum(weights) + shown.extra;
  return { candidate, match: matchOf(shown), points: Math.round(points * 1000) / 1000, complete };
}

const strength = (field: FieldMatch, weights: readonly number[]): number =>
  sum(field.points.map((value, index) => value * (weights[index] ?? 0))) + field.extra;

function matchField(
  typed: readonly TypedWord[],
  { field, text, kind }: { field: Field; text: string; kind: Kind },
): FieldMatch {
  const words = wordsOf(text);
  const matches = typed.map((word) => matchWord(word, words));
  const base = pointsOfField(field, kind);
  const part = field === "heading" ? HEADING_SHARE : 1;
  return {
    field,
    text,
    words: matches,
    points: matches.map((match) => (match ? (pointsOfHow[match.how] + base) * match.share * part : 0)),
    extra: field === "heading" ? 0 : extraPoints(typed, words),
  };
}

/** A text that is what was typed stands over one that begins with it, that over one in which it stands somewhere. */
function extraPoints(typed: readonly TypedWord[], words: readonly Word[]): number {
  const asked = textOf(typed);
  const whole = textOf(words);
  if (asked === "") return 0;
  if (whole === asked) return WHOLE;
  if (whole.startsWith(asked)) return BEGINS;
  return whole.includes(asked) ? IN_ORDER : 0;
}

const textOf = (words: readonly TypedWord[]) => words.map((word) => word.text).join(" ");

function textsOf({
  node,
  aliases,
  summary,
  summaryZh,
  headings,
  identifiers,
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
  ];
}

/** What is shown: the words found in this text, and the least sure way in which one of them was found. */
function matchOf({ field, text, words }: FieldMatch): Match {
  const found = words.filter((match) => match !== undefined);
  const ranges = joined(found.flatMap((match) => match.ranges));
  return { field, text, ranges, how: leastSure(found.map((match) => match.how)) };
}

const leastSure = (ways: readonly How[]): How => {
  if (ways.includes("fuzzy")) return "fuzzy";
  return ways.includes("prefix") ? "prefix" : "exact";
};

/** How many hits there are of each kind, most first, ties in the order of the kinds. */
export function countByKind(hits: readonly RankedHit[]): { kind: Kind; count: number }[] {
  return kinds
    .map((kind) => ({ kind, count: hits.filter((hit) => hit.candidate.node.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

const NEAR_ENOUGH = 0.4;

/**
 * The names most alike to what was typed, for when nothing was found.
 *
 * @returns best first, ties by id; empty where no name comes near
 */
export function nearestNames(query: string, candidates: readonly Candidate[], most: number): GraphNode[] {
  const typed = wordsOf(query).filter((word) => !isFiller(word));
  return candidates
    .filter(({ node }) => node.kind !== "claim")
    .map(({ node, aliases }) => ({
      node,
      near: Math.max(...[node.name, node.nameZh ?? "", ...aliases].map((name) => nearness(typed, name))),
    }))
    .filter(({ near }) => near >= NEAR_ENOUGH)
    .toSorted((a, b) => b.near - a.near || b.node.degree - a.node.degree || (a.node.id < b.node.id ? -1 : 1))
    .slice(0, most)
    .map(({ node }) => node);
}

/**
 * Four parts the typed words, each with its most alike word of the name (or that word's beginning, while typing goes on), one
 * part the name as a whole, so that the shorter of two names comes first.
 */
function nearness(typed: readonly Word[], name: string): number {
  const words = wordsOf(name).map(({ text }) => text);
  if (typed.length === 0 || words.length === 0) return 0;
  const near = (text: string, word: string) =>
    Math.max(likeness(text, word), 0.9 * likeness(text, word.slice(0, text.length)));
  const best = typed.map(({ text }) => Math.max(...words.map((word) => near(text, word))));
  return 0.8 * (sum(best) / typed.length) + 0.2 * likeness(textOf(typed), words.join(" "));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
