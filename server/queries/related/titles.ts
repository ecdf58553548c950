import { wordsOf } from "../search/words.ts";

/**
 * How alike titles are: TF-IDF cosine (Salton & Buckley 1988). A word counts 1 + ln(times in the title), times
 * ln(1 + papers / papers with the word), so that what stands in every title says little.
 */
export interface TitleLikeness {
  /** 0 to 1, rounded to thousandths. */
  cosine: number;
  /** Shared words, those that say most first, as they stand in the second title. */
  words: string[];
}

/** Words of English titles that say nothing about the subject. */
const stopWords = new Set(
  "a an and are as at be between but by can do does for from how in into is it its not of on or our that the their them they this to toward towards via was what when which who why will with without you".split(
    " ",
  ),
);

export interface TitleIndex {
  /** Likeness of two titles; symmetric but for the spelling of the words. */
  compare(one: string, other: string): TitleLikeness;
}

/** Learns from all the titles of a bibliography how rare each word is; one that is in no title counts as in one. */
export function indexTitles(titles: readonly string[]): TitleIndex {
  const frequencies = new Map<string, number>();
  for (const title of titles) {
    for (const word of countWords(title).keys()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  const rarity = (word: string) => Math.log(1 + Math.max(1, titles.length) / (frequencies.get(word) ?? 1));
  const weigh = (title: string) =>
    new Map([...countWords(title)].map(([word, { times }]) => [word, (1 + Math.log(times)) * rarity(word)]));

  return {
    compare(one, other) {
      const [a, b] = [weigh(one), weigh(other)];
      const shared = [...a.keys()]
        .map((word) => ({ word, weight: (a.get(word) ?? 0) * (b.get(word) ?? 0) }))
        .filter(({ weight }) => weight > 0)
        .toSorted((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1));
      const product = shared.reduce((sum, { weight }) => sum + weight, 0);
      const cosine = product === 0 ? 0 : product / (lengthOf(a) * lengthOf(b));
      const written = countWords(other);
      return {
        cosine: Math.min(1, Math.round(cosine * 1000) / 1000),
        words: shared.map(({ word }) => written.get(word)?.written ?? word),
      };
    },
  };
}

const lengthOf = (weights: ReadonlyMap<string, number>) =>
  Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));

/** The telling words of a title by their stem, with how often and how they are written. */
function countWords(title: string): Map<string, { times: number; written: string }> {
  const counts = new Map<string, { times: number; written: string }>();
  for (const { text, starts, ends } of wordsOf(title)) {
    if (stopWords.has(text) || /^\p{N}?$/u.test(text)) continue;
    const stem = singular(text);
    const written = title.slice(starts[0], ends.at(-1));
    counts.set(stem, { times: (counts.get(stem)?.times ?? 0) + 1, written: counts.get(stem)?.written ?? written });
  }
  return counts;
}

/** "models" and "model" are one word; nothing bolder, since readers see the words. */
function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
