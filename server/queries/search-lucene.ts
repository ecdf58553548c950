import type { Word } from "./search-words.ts";

/**
 * Design: the only writer of Lucene syntax. It is given folded words, which hold letters and digits and nothing else, and
 * puts the syntax around them; Lucene parses its text again inside the procedure, where a Cypher parameter protects nothing.
 */

/** Words that the `cjk` analyzer drops from what is indexed: none of them can be asked for. */
const unindexed = new Set(
  "a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www".split(
    " ",
  ),
);

/** More words than anybody types; each costs a look into the index. */
const MOST_WORDS = 24;

/** Whether a word says too little to insist on: "the", "of". */
export const isFiller = (word: Word): boolean => unindexed.has(word.text);

/**
 * Every word must be there, as it is typed or as a beginning.
 *
 * @returns undefined where there is no word to look for
 */
export function strictQuery(words: readonly Word[], kinds: readonly string[]): string | undefined {
  const asked = askable(words);
  const clauses = asked.map((word) => `+(${inField("terms", typed(word))}^4 ${inField("gist", typed(word))})`);
  return withKinds(clauses.join(" "), kinds);
}

/** As the strict one, with one typing error forgiven in the longer words, and any pair of characters out of a run. */
export function forgivingQuery(words: readonly Word[], kinds: readonly string[]): string | undefined {
  return withKinds(forgivenClauses(words, "+").join(" "), kinds);
}

/** As the forgiving one, but any of the words will do. */
export function anyWordQuery(words: readonly Word[], kinds: readonly string[]): string | undefined {
  const clauses = forgivenClauses(words, "");
  return withKinds(clauses.length > 0 ? `+(${clauses.join(" ")})` : "", kinds);
}

const forgivenClauses = (words: readonly Word[], sign: "+" | "") =>
  askable(words).map((word) => `${sign}(${inField("terms", forgiven(word))}^4 ${inField("gist", forgiven(word))})`);

/** Names that begin alike, the longer the common beginning the better: where even a typing error does not explain the words. */
export function nearestQuery(words: readonly Word[]): string | undefined {
  const clauses = askable(words).flatMap((word) =>
    beginnings(word).map((text) => `${inField("terms", `${text}*`)}^${String(text.length)}`),
  );
  return clauses.length > 0 ? clauses.join(" ") : undefined;
}

function askable(words: readonly Word[]): Word[] {
  const different = [...new Map(words.map((word) => [word.text, word])).values()];
  const telling = different.filter((word) => !isFiller(word));
  return (telling.length > 0 ? telling : different).slice(0, MOST_WORDS);
}

/** Always within a field: the index also holds `kind`, and the word "paper" shall not find every paper. */
const inField = (field: "terms" | "gist" | "kind", text: string) => `${field}:(${text})`;

function typed({ text, isRun }: Word): string {
  if (!isRun) return `${text}^2 ${text}*`;
  // The index keeps pairs of characters: a single one is looked for as the first of a pair.
  return Array.from(text).length === 1 ? `${text}*` : `"${text}"`;
}

function forgiven(word: Word): string {
  if (word.isRun)
    return [...new Set(pairs(word.text)), ...(pairs(word.text).length === 0 ? [`${word.text}*`] : [])].join(" ");
  return mayBeMistyped(word.text) ? `${word.text}^4 ${word.text}*^2 ${word.text}~1` : typed(word);
}

function withKinds(clauses: string, kinds: readonly string[]): string | undefined {
  if (clauses === "") return undefined;
  return kinds.length > 0 ? `${clauses} +${inField("kind", kinds.join(" "))}` : clauses;
}

/** Neighbouring characters of a run, two by two, as the index keeps them. */
export function pairs(text: string): string[] {
  const characters = Array.from(text);
  return characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`);
}

/** A typing error is forgiven in words of three letters and more; a number is never another number. */
export const mayBeMistyped = (text: string): boolean => text.length >= 3 && !/\p{N}/u.test(text);

function beginnings({ text, isRun }: Word): string[] {
  const characters = Array.from(text);
  const lengths = isRun ? [1] : [3, 5, 7];
  return lengths.filter((length) => length <= characters.length).map((length) => characters.slice(0, length).join(""));
}
