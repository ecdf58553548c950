import type { TypedWord, Word } from "./words.ts";
import { mayBeMistyped, pairs } from "./lucene.ts";

export type How = "exact" | "prefix" | "fuzzy";
/** Start and end in UTF-16 units of the text as displayed. */
export type Range = [start: number, end: number];

export interface WordMatch {
  how: How;
  /** How much of the word was found, above 0 to 1: pairs of a run may be missing. */
  share: number;
  ranges: Range[];
}

const MOST_RANGES = 12;

/** The best way in which a typed word stands in a text: as it is, else as a beginning, else with typing errors forgiven. */
export function matchWord(word: TypedWord, text: readonly Word[]): WordMatch | undefined {
  return word.isRun ? matchRun(word, text) : matchLetters(word, text);
}

function matchLetters({ text: typed }: TypedWord, text: readonly Word[]): WordMatch | undefined {
  const candidates = text.filter((word) => !word.isRun);
  const found = (how: How, fits: (word: Word) => boolean, length?: number): WordMatch | undefined => {
    const ranges = candidates.filter(fits).map((word) => rangeOf(word, 0, length ?? word.text.length));
    return ranges.length > 0 ? { how, share: 1, ranges: ranges.slice(0, MOST_RANGES) } : undefined;
  };
  return (
    found("exact", (word) => word.text === typed) ??
    found("prefix", (word) => word.text.startsWith(typed), typed.length) ??
    (mayBeMistyped(typed) ? found("fuzzy", (word) => isMistyped(typed, word.text)) : undefined)
  );
}

function matchRun({ text: typed }: TypedWord, text: readonly Word[]): WordMatch | undefined {
  const runs = text.filter((word) => word.isRun);
  const whole = runs.flatMap((word) => occurrences(word, typed));
  if (whole.length > 0) return { how: "exact", share: 1, ranges: whole.slice(0, MOST_RANGES) };
  const asked = [...new Set(pairs(typed))];
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
  const a = Array.from(one);
  const b = Array.from(other);
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - editDistance(a, b) / longest;
}

/** Optimal string alignment distance (Damerau 1964, with neighbours swapped at most once). */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + other);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
