/**
 * Design: a number is one word, whatever way it is written: "30,000", "30000", "30k", "thirty thousand", "3 万" and "三万" are
 * all `30000`, "4.5bn" and "45 亿" are `4500000000`. A decimal point becomes a `p`, as words hold letters and digits only.
 */
export interface NumberSpan {
  /** In UTF-16 units of the text. */
  start: number;
  end: number;
  /** The number as a word. */
  word: string;
}

const figures = String.raw`\d{1,3}(?:[,，]\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)*`;
const said = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"; // prettier-ignore
const hanNumber = "[零〇一二两三四五六七八九十百千]+(?=[万亿])";
const numberStart = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\d\.)(?:(?<figures>${figures})|(?<said>(?:${said})(?:[\s-](?:${said}))?)(?=[\s-]+(?:hundred|thousand|[mbtr]+illion)))|(?<han>${hanNumber})|(?<=\p{Script=Han})(?<among>${figures})`,
  "giu",
);
const unit =
  /^(?:[\s-]*(?<word>hundred|thousand|million|billion|trillion|bn|mn|tn)s?(?![\p{L}\p{N}])|(?<letter>[kmb])(?![\p{L}\p{N}])|\s*(?<han>[百千万亿])|\s*(?<ten>十)(?=亿))/iu;
const worthOfUnit: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12,
  bn: 1e9, mn: 1e6, tn: 1e12, k: 1e3, m: 1e6, b: 1e9, 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8,
}; // prettier-ignore
const smallNumbers = new Map(said.split("|").map((word, index) => [word, index < 20 ? index + 1 : (index - 17) * 10]));
/** Beyond it a number is no longer written exactly. */
const LARGEST = 1e15;

const mayHoldNumber = /\d|[万亿]|illion|thousand|hundred/iu;

/** The numbers of a text in simplified Chinese and English, in order, with their units. Law: a number's word reads as itself. */
export function numberSpans(text: string): NumberSpan[] {
  if (!mayHoldNumber.test(text)) return [];
  return [...text.matchAll(numberStart)].flatMap((match) => spanOf(text, match) ?? []);
}

function spanOf(text: string, match: RegExpMatchArray): NumberSpan | undefined {
  const start = match.index ?? 0;
  const { figures: inFigures, among, said: inWords, han } = match.groups ?? {};
  const digits = inFigures ?? among;
  let end = start + match[0].length;
  let value =
    digits === undefined
      ? inWords === undefined
        ? readHanNumber(han ?? "")
        : readSaid(inWords)
      : Number(digits.replaceAll(/[,，]/g, ""));
  let units = 0;
  for (let found = unit.exec(text.slice(end)); found; found = unit.exec(text.slice(end))) {
    const { word, letter, han: character, ten } = found.groups ?? {};
    const worth = worthOfUnit[(word ?? letter ?? character ?? ten ?? "").toLowerCase()] ?? 1;
    if (!(value * worth <= LARGEST)) break;
    value *= worth;
    units += 1;
    end += found[0].length;
  }
  const next = text.slice(end, end + 1);
  if (units === 0 && digits === undefined) return undefined;
  // "99608f92" and "4o" are no numbers but words with figures in them.
  if (units === 0 && /[\p{L}\p{N}]/u.test(next) && !/\p{Script=Han}/u.test(next)) return undefined;
  const word = units === 0 ? plain(digits ?? "") : written(value);
  return { start, end, word };
}

/** As typed, without commas; a point that parts digits stays as a letter. */
const plain = (digits: string): string =>
  digits
    .replaceAll(/[,，]/g, "")
    .replaceAll(".", "p")
    .replace(/(p\d*?)0+$/, "$1")
    .replace(/p$/, "");

const written = (value: number): string => String(Math.round(value * 1e6) / 1e6).replace(".", "p");

function readSaid(text: string): number {
  return text
    .toLowerCase()
    .split(/[\s-]/)
    .reduce((sum, word) => sum + (smallNumbers.get(word) ?? 0), 0);
}

const hanDigits = "零一二三四五六七八九";

/** 三万 is 30,000; 二十二 is 22; 两千五百 is 2,500. In simplified characters. */
export function readHanNumber(run: string): number {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of run.replace(/[两双]/gu, "二").replace(/〇/gu, "零")) {
    const factor = worthOfUnit[character];
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
