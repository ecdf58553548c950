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
const hanDigits = "零一二三四五六七八九";

/** Every number that a text tells, in figures or in words, English or Chinese. A number with a multiplier counts as both. */
export function numbersIn(text: string): number[] {
  return [...figuresIn(text), ...wordsIn(text), ...hanNumbersIn(text)];
}

function figuresIn(text: string): number[] {
  const form =
    /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[\s-]*(hundred|thousand|million|billion|trillion|万亿|十亿|千万|百万|亿|万|千|百))?/giu;
  return [...text.matchAll(form)].flatMap(([, digits = "", multiplier]) => {
    const number = Number(digits.replaceAll(",", ""));
    if (multiplier === undefined) return [number];
    const factor = multipliers[multiplier.toLowerCase()] ?? hanMultipliers[multiplier] ?? 1;
    return [number, number * factor];
  });
}

function wordsIn(text: string): number[] {
  const found: number[] = [];
  let sum: number | undefined;
  for (const word of text.toLowerCase().split(/[^a-z]+/)) {
    const value = words[word];
    const factor = multipliers[word.replace(/s$/, "")];
    if (value !== undefined) sum = (sum !== undefined && sum >= 20 && value < 10 ? sum : 0) + value;
    // "Thousands of samples", and a few thousand, are at least a thousand.
    else if (factor !== undefined) sum = (sum ?? 1) * factor;
    else sum = undefined;
    if (sum !== undefined) found.push(sum);
  }
  return found;
}

function hanNumbersIn(text: string): number[] {
  const runs = text.match(/[零一二两双三四五六七八九十百千万亿半]+/gu) ?? [];
  return runs.map((run) => (run.includes("半") ? 0.5 : readHanNumber(run)));
}

/** 三万 is 30,000; 二十二 is 22. */
function readHanNumber(run: string): number {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of run.replace(/[两双]/gu, "二")) {
    const factor = hanMultipliers[character];
    if (factor === undefined) digit = hanDigits.indexOf(character);
    else if (factor < 1e4) {
      section += (digit ?? 1) * factor;
      digit = undefined;
    } else {
      const held = total + section + (digit ?? 0);
      total = (held === 0 ? 1 : held) * factor;
      section = 0;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}
