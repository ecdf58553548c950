import type { TypedWord, Word } from "./words.ts";

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

/** What a question is put in, not what it is about. */
const asking = new Set(
  "about can could did do does from had has have how me say says should tell were what when where which who whom whose why would".split(
    " ",
  ),
);

/** More words than anybody types; each costs a look into the index. */
const MOST_WORDS = 24;
/** Of a pasted passage, the words and pairs of characters that are looked for. */
const MOST_TERMS = 120;

/** Whether a word says too little to insist on: "the", "of", "does". */
export const isFiller = (word: TypedWord): boolean => unindexed.has(word.text) || asking.has(word.text);

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
  const clauses = askable(words).map((word) => `+${forgivenClause(word)}`);
  return withKinds(clauses.join(" "), kinds);
}

/** As the forgiving one, but any of the terms will do; whatever has more of them, and rarer ones, scores higher. */
export function anyTermQuery(terms: readonly TypedWord[]): string | undefined {
  return terms.length > 0 ? terms.map(forgivenClause).join(" ") : undefined;
}

const forgivenClause = (word: TypedWord) =>
  `(${inField("terms", forgiven(word))}^4 ${inField("gist", forgiven(word))})`;

/**
 * The telling parts of what was typed, each once, in order: words, and of Chinese every pair of characters, as the index keeps
 * them.
 */
export function termsOf(words: readonly Word[]): TypedWord[] {
  const parts = words.flatMap(({ text, isRun }) => {
    const texts = isRun && Array.from(text).length > 1 ? pairs(text) : [text];
    return texts.map((part) => ({ text: part, isRun }));
  });
  return telling(parts).slice(0, MOST_TERMS);
}

/** Names that begin alike, the longer the common beginning the better: where even a typing error does not explain the words. */
export function nearestQuery(words: readonly Word[]): string | undefined {
  const clauses = askable(words).flatMap((word) =>
    beginnings(word).map((text) => `${inField("terms", `${text}*`)}^${String(text.length)}`),
  );
  return clauses.length > 0 ? clauses.join(" ") : undefined;
}

const askable = (words: readonly Word[]): Word[] => telling(words).slice(0, MOST_WORDS);

/** The words without the fillers, unless there is nothing else; each once. */
function telling<Typed extends TypedWord>(words: readonly Typed[]): Typed[] {
  const different = [...new Map(words.map((word) => [word.text, word])).values()];
  const withoutFillers = different.filter((word) => !isFiller(word));
  return withoutFillers.length > 0 ? withoutFillers : different;
}

/** Always within a field: the index also holds `kind`, and the word "paper" shall not find every paper. */
const inField = (field: "terms" | "gist" | "kind", text: string) => `${field}:(${text})`;

function typed({ text, isRun }: TypedWord): string {
  if (!isRun) return `${text}^2 ${text}*`;
  // The index keeps pairs of characters: a single one is looked for as the first of a pair.
  return Array.from(text).length === 1 ? `${text}*` : `"${text}"`;
}

function forgiven(word: TypedWord): string {
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
