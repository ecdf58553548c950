import { readHanNumber } from "../../server/queries/search/numbers.ts";

/** Words for numbers in English, and how Chinese writes them; enough for what a claim tells. */
const words: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, once: 1, twice: 2, both: 2, half: 0.5,
}; // prettier-ignore
const multipliers: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12,
}; // prettier-ignore
const hanMultipliers: Readonly<Record<string, number>> = {
  十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 十亿: 1e9, 万亿: 1e12,
}; // prettier-ignore
const suffixes: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, B: 1e9 };

/** A number as a text tells it. */
export interface NumberTold {
  /** "2.4 billion" */
  text: string;
  /** What it may stand for: with its multiplier first, then without (2.4e9, 2.4). */
  values: number[];
  form: "figures" | "words" | "han";
  index: number;
}

/** Every number that a text tells, in figures or in words, English or Chinese; by the form that it is written in, then in order. */
export function readNumbers(text: string): NumberTold[] {
  return [...figuresIn(text), ...wordsIn(text), ...hanNumbersIn(text)];
}

/** What the numbers of a text may stand for. */
export const numbersIn = (text: string): number[] => readNumbers(text).flatMap(({ values }) => values);

/** `3000-5000万`: the first shares the multiplier of the second. */
const rangeTail = /^\s*(?:-|–|~|至|到|to)\s*\d[\d,.]*[\s-]*/iu;
const multiplier = /^(?:hundred|thousand|million|billion|trillion|万亿|十亿|千万|百万|亿|万|千|百|[kMB](?![A-Za-z]))/u;

function figuresIn(text: string): NumberTold[] {
  return [...text.matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu)].map((match) => {
    const number = Number(match[0].replaceAll(",", ""));
    const rest = text.slice(match.index + match[0].length);
    const after = rest.replace(/^[\s-]+/u, "");
    const word = (multiplier.exec(after) ?? multiplier.exec(rest.replace(rangeTail, "")))?.[0];
    const factor = word === undefined ? undefined : (multipliers[word] ?? hanMultipliers[word] ?? suffixes[word]);
    return {
      text: multiplier.test(after) ? match[0] + rest.slice(0, rest.length - after.length) + (word ?? "") : match[0],
      values: factor === undefined ? [number] : [number * factor, number],
      form: "figures",
      index: match.index,
    };
  });
}

function wordsIn(text: string): NumberTold[] {
  const found: NumberTold[] = [];
  let run: { told: NumberTold; sum: number } | undefined;
  for (const { 0: raw, index } of text.matchAll(/[a-z]+/giu)) {
    const word = raw.toLowerCase();
    if (!run && /\d[\s-]*$/u.test(text.slice(0, index))) continue;
    const value = words[word];
    const factor = multipliers[word.replace(/s$/, "")];
    const sum =
      value === undefined ? (factor === undefined ? undefined : (run?.sum ?? 1) * factor) : add(run?.sum, value);
    if (sum === undefined) {
      run = undefined;
      continue;
    }
    if (!run) {
      run = { told: { text: raw, values: [], form: "words", index }, sum };
      found.push(run.told);
    }
    run.sum = sum;
    run.told.text = text.slice(run.told.index, index + raw.length);
    run.told.values.unshift(sum);
  }
  return found;
}

/** "Twenty", "two" is 22; "five", "six" are two numbers. "Thousands of samples", and a few thousand, are at least a thousand. */
const add = (sum: number | undefined, value: number): number =>
  (sum !== undefined && sum >= 20 && value < 10 ? sum : 0) + value;

function hanNumbersIn(text: string): NumberTold[] {
  return [...text.matchAll(/[零一二两双三四五六七八九十百千万亿半]+/gu)]
    .filter(({ index }) => !/\d\s*$/u.test(text.slice(0, index)))
    .map(({ 0: run, index }) => ({
      text: run,
      values: [run.includes("半") ? 0.5 : readHanNumber(run)],
      form: "han",
      index,
    }));
}
