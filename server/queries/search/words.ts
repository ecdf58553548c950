import { toSimplified } from "./chinese.ts";
import { numberSpans } from "./numbers.ts";

/**
 * Design: the one place where text becomes words, for what is stored and for what is typed alike. A word is folded: no
 * case, no accents, no width, only letters and digits, so nothing that leaves here can mean anything to Lucene. Every
 * folded unit remembers where it stood in the text as it is displayed.
 *
 * Traditional Chinese is simplified, a number is one word in all its spellings, "N.A.T.O." is one word as "NATO" is.
 *
 * Chinese, Japanese and Korean are written without spaces: a run of them is one word here and is searched inside, as the
 * `cjk` analyzer does with its pairs of characters.
 */
export interface Word {
  text: string;
  /** A run of Chinese, Japanese or Korean characters. */
  isRun: boolean;
  /** For each UTF-16 unit of `text`, where its origin begins and ends in the original, in UTF-16 units. */
  starts: number[];
  ends: number[];
}

/** Start and end in UTF-16 units of the text as displayed. */
export type Range = [start: number, end: number];

/** A word that is looked for: where it stood does not matter. */
export type TypedWord = Pick<Word, "text" | "isRun">;

/** Letters that Unicode does not take apart into a base and a mark. */
const unmarked: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
  ħ: "h",
  ς: "σ",
};

const run =
  /^[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script_Extensions=Hangul}]$/u;
const letterOrDigit = /^[\p{L}\p{N}]$/u;
/** Stand inside a word without parting it: "Let's", soft hyphens, joiners. */
const insideWords = /^['’ʼ\p{Cf}]$/u;
const marks = /\p{M}+/gu;

/** "N.A.T.O.", "U.S.": letters that points part one by one. */
const dotted = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;

/** A stretch of the text that is one word although its characters alone would say otherwise. */
interface Span {
  start: number;
  end: number;
  word: string;
}

function spansOf(text: string): Map<number, Span> {
  const letters = text.includes(".")
    ? [...text.matchAll(dotted)].map(({ 0: match, index }) => ({
        start: index,
        end: index + match.length,
        word: match.replaceAll(".", ""),
      }))
    : [];
  return new Map([...numberSpans(text), ...letters].map((span) => [span.start, span]));
}

const halfWidth = (wide: string): string => String.fromCharCode(wide.charCodeAt(0) - 0xfee0);

/** Takes a text apart into its words, in order. Laws: folding twice is folding once; no word is empty. */
export function wordsOf(original: string): Word[] {
  const text = toSimplified(original.replace(/[０-９．]/g, halfWidth));
  const spans = spansOf(text);
  const words: Word[] = [];
  let open: Word | undefined;
  let start = 0;
  while (start < text.length) {
    const span = spans.get(start);
    if (span !== undefined) {
      appendSpan(words, span);
      open = undefined;
      start = span.end;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    const end = start + character.length;
    const folded = isPointInWord(text, { start, open }) ? "p" : foldCharacter(character);
    // A combining mark folds to nothing and belongs to the letter before it.
    if (folded === "" && open) open.ends[open.ends.length - 1] = end;
    for (const part of folded) {
      if (!isInsideWords(part)) open = append(words, open, { part, start, end });
    }
    start = end;
  }
  return words;
}

/** The point of "GPT3.5": between figures, in a word that began with letters. */
const isPointInWord = (text: string, { start, open }: { start: number; open: Word | undefined }): boolean =>
  text[start] === "." && open?.isRun === false && isFigure(text[start - 1]) && isFigure(text[start + 1]);

const isFigure = (character: string | undefined): boolean =>
  character !== undefined && character >= "0" && character <= "9";

function appendSpan(words: Word[], { start, end, word }: Span): void {
  const text = Array.from(word, foldCharacter).join("");
  if (text === "") return;
  const units = Array.from({ length: text.length });
  words.push({ text, isRun: false, starts: units.map(() => start), ends: units.map(() => end) });
}

/** The words of a text, folded, with single spaces: what is stored for the index, and what whole texts are compared by. */
export const foldText = (text: string): string =>
  wordsOf(text)
    .map((word) => word.text)
    .join(" ");

function append(
  words: Word[],
  open: Word | undefined,
  { part, start, end }: { part: string; start: number; end: number },
): Word | undefined {
  const writing = writingOf(part);
  if (writing === "none") return undefined;
  const isRun = writing === "run";
  let word = open;
  if (word?.isRun !== isRun) {
    word = { text: "", isRun, starts: [], ends: [] };
    words.push(word);
  }
  word.text += part;
  for (let unit = 0; unit < part.length; unit += 1) {
    word.starts.push(start);
    word.ends.push(end);
  }
  return word;
}

/** Most characters by far are ASCII or common Chinese: they are told by their number, ten times as fast as by a property. */
const isAscii = (code: number) => code < 0x80;
const isCommonHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;

function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (isAscii(code)) return character.toLowerCase();
  if (isCommonHan(code)) return character;
  const bare = character.normalize("NFKD").toLowerCase().normalize("NFKD").replace(marks, "").normalize("NFC");
  return Array.from(bare, (part) => unmarked[part] ?? part).join("");
}

function writingOf(folded: string): "letters" | "run" | "none" {
  const code = folded.codePointAt(0) ?? 0;
  if (isCommonHan(code)) return "run";
  if (isAscii(code)) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) ? "letters" : "none";
  if (!letterOrDigit.test(folded)) return "none";
  return run.test(folded) ? "run" : "letters";
}

function isInsideWords(folded: string): boolean {
  const code = folded.codePointAt(0) ?? 0;
  if (isCommonHan(code)) return false;
  return isAscii(code) ? folded === "'" : insideWords.test(folded);
}
