import { wordsOf } from "../search/words.ts";

/**
 * How alike titles are: TF-IDF cosine (Salton & Buckley 1988). A word counts 1 + ln(times in the title), times
 * ln(1 + titles / titles with the word). An ordinary word gives nothing when both have it, and makes titles no shorter: it
 * keeps its weight in their lengths.
 */
export interface TitleLikeness {
  /** 0 to 1, rounded to thousandths. */
  cosine: number;
  /** Shared words, those that say most first, as they stand in the second title. */
  words: string[];
}

/** How many titles hold each word, of how many. */
export interface TitleFrequencies {
  titles: number;
  /** By the word as `stemsOf` gives it; one that is not here counts as in one title. */
  of: ReadonlyMap<string, number>;
}

/** Words of English titles that say nothing at all, and are not even counted. */
const stopWords = new Set(
  "a an and are as at be between but by can could do does for from has have how in into is it its not of on or our should that the their them they this to too toward towards via was what when which who why will with without would you your".split(
    " ",
  ),
);

/** Words that name the form of a work or the field's trade, not what it is about: two "Technical Reports" are not alike. */
const formWords = new Set(
  "algorithm analysis answer application approach article assessment based beyond book case challenge chapter comment comparison data design development effect effective efficient empirical essay evaluating evaluation evidence experiment experimental exploring first framework future general guide handbook impact improving interview introduction investigating issue learning lecture letter limitation machine measuring method methodology model network new note open overview page paper part performance perspective position post practice preliminary press principle problem process proposal question recent recommendation release report research response result review role statement strategy study submission summary survey system task technical technology testing theory through tool training understanding update use using version view white work working world year"
    .split(" ")
    .map(singular),
);

/** A word is ordinary, too, where more titles hold it than this share of them, from the third on. */
const ORDINARY_SHARE = 0.03;
const NEVER_ORDINARY = 2;

const isOrdinary = (stem: string, { titles, of }: TitleFrequencies): boolean =>
  formWords.has(stem) || (of.get(stem) ?? 1) > Math.max(NEVER_ORDINARY, titles * ORDINARY_SHARE);

/** The words of a title by which it is compared, each once: without filling words, and one for singular and plural. */
export const stemsOf = (title: string): string[] => [...countWords(title).keys()];

/**
 * Likeness of two titles; symmetric but for the spelling of the words.
 *
 * @param frequencies over all titles of papers, at least for the words of these two
 */
export function compareTitles(one: string, other: string, frequencies: TitleFrequencies): TitleLikeness {
  const rarity = (stem: string) => Math.log(1 + Math.max(1, frequencies.titles) / (frequencies.of.get(stem) ?? 1));
  const weigh = (title: string) =>
    new Map([...countWords(title)].map(([stem, { times }]) => [stem, (1 + Math.log(times)) * rarity(stem)]));
  const [a, b] = [weigh(one), weigh(other)];
  const shared = [...a.keys()]
    .filter((stem) => !isOrdinary(stem, frequencies))
    .map((stem) => ({ stem, weight: (a.get(stem) ?? 0) * (b.get(stem) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((x, y) => y.weight - x.weight || (x.stem < y.stem ? -1 : 1));
  const product = shared.reduce((sum, { weight }) => sum + weight, 0);
  const cosine = product === 0 ? 0 : product / (lengthOf(a) * lengthOf(b));
  const written = countWords(other);
  return {
    cosine: Math.min(1, Math.round(cosine * 1000) / 1000),
    words: shared.map(({ stem }) => written.get(stem)?.written ?? stem),
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
