import { editDistance } from "./edit-distance.ts";
import { formsOf } from "./forms.ts";
import { pairs, type Term } from "./question.ts";
import { type Range, type Word, wordsOf } from "./words.ts";

/** As typed, in another form (stem, joined or parted), as a beginning, by a synonym, or with typing errors forgiven. */
export type How = "exact" | "form" | "prefix" | "synonym" | "fuzzy";

export interface WordMatch {
  how: How;
  /** How much of the word was found, above 0 to 1: pairs of a run may be missing. */
  share: number;
  ranges: Range[];
}

/** A text made ready to be looked into for many terms. */
export interface ReadText {
  words: Word[];
  forms: ReadonlyMap<string, readonly Range[]>;
}

const MOST_RANGES = 12;

const MOST_READ = 20_000;
const read = new Map<string, ReadText>();

/** Kept for the next question: most candidates come again, and reading is what costs the most of a search. */
export function readText(text: string): ReadText {
  const before = read.get(text);
  if (before !== undefined) return before;
  if (read.size >= MOST_READ) read.clear();
  const now = readAnew(text);
  read.set(text, now);
  return now;
}

function readAnew(text: string): ReadText {
  const words = wordsOf(text);
  const forms = new Map<string, Range[]>();
  for (const { text: form, range } of formsOf(words)) forms.set(form, [...(forms.get(form) ?? []), range]);
  return { words, forms };
}

/** A typing error is forgiven in words of three letters and more; a number is never another number. */
export const mayBeMistyped = (text: string): boolean => text.length >= 3 && !/\p{N}/u.test(text);

/** The best way in which a term stands in a text. */
export function matchTerm(term: Term, text: ReadText): WordMatch | undefined {
  return term.isRun ? matchRun(term, text) : matchLetters(term, text);
}

function matchLetters(term: Term, text: ReadText): WordMatch | undefined {
  const { text: typed } = term;
  const candidates = text.words.filter((word) => !word.isRun);
  const found = (how: How, fits: (word: Word) => boolean, length?: number): WordMatch | undefined =>
    wordMatch(
      how,
      candidates.filter(fits).map((word) => rangeOf(word, 0, length ?? word.text.length)),
    );
  return (
    found("exact", (word) => word.text === typed) ??
    inForms("form", term.spelled, text) ??
    found("prefix", (word) => word.text.startsWith(typed), typed.length) ??
    inForms("synonym", term.meant, text) ??
    (mayBeMistyped(typed) ? found("fuzzy", (word) => isMistyped(typed, word.text)) : undefined)
  );
}

function wordMatch(how: How, ranges: readonly Range[]): WordMatch | undefined {
  return ranges.length > 0 ? { how, share: 1, ranges: ranges.slice(0, MOST_RANGES) } : undefined;
}

const inForms = (how: How, forms: readonly string[], text: ReadText): WordMatch | undefined =>
  wordMatch(how, joined(forms.flatMap((form) => text.forms.get(form) ?? [])));

function matchRun(term: Term, text: ReadText): WordMatch | undefined {
  const runs = text.words.filter((word) => word.isRun);
  const whole = runs.flatMap((word) => occurrences(word, term.text));
  if (whole.length > 0) return wordMatch("exact", whole);
  const meant = inForms("synonym", term.meant, text);
  if (meant !== undefined) return meant;
  const asked = [...new Set(pairs(term.text))];
  const found = asked
    .map((pair) => runs.flatMap((word) => occurrences(word, pair)))
    .filter((ranges) => ranges.length > 0);
  // Less than half of the pairs is another word that happens to share a syllable.
  if (found.length === 0 || found.length * 2 < asked.length) return undefined;
  return { how: "fuzzy", share: found.length / asked.length, ranges: joined(found.flat()).slice(0, MOST_RANGES) };
}

function occurrences(word: Word, part: string): Range[] {
  const ranges: Range[] = [];
  for (let at = word.text.indexOf(part); at >= 0; at = word.text.indexOf(part, at + part.length)) {
    ranges.push(rangeOf(word, at, at + part.length));
  }
  return ranges;
}

const rangeOf = (word: Word, from: number, to: number): Range => [word.starts[from] ?? 0, word.ends[to - 1] ?? 0];

/** Ranges in order, those that touch or overlap made one. */
export function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** One letter more, less, other or swapped with its neighbour; in a word of three letters only swapped. */
function isMistyped(typed: string, word: string): boolean {
  const a = Array.from(typed);
  const b = Array.from(word);
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
  const restOf = (letters: string[], from: number) => letters.slice(from).join("");
  const swapped =
    a.length === b.length &&
    a[head] === b[head + 1] &&
    a[head + 1] === b[head] &&
    restOf(a, head + 2) === restOf(b, head + 2);
  if (swapped || a.length === 3) return swapped;
  const skipA = a.length >= b.length ? 1 : 0;
  const skipB = b.length >= a.length ? 1 : 0;
  return restOf(a, head + skipA) === restOf(b, head + skipB);
}

/** Alike from 0 to 1: one minus the letters to change (swaps count once) over the length of the longer word. */
export function likeness(one: string, other: string): number {
  const longest = Math.max(Array.from(one).length, Array.from(other).length);
  return longest === 0 ? 1 : 1 - editDistance(one, other) / longest;
}
