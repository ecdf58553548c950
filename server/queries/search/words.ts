/**
 * Design: the one place where text becomes words, for what is stored and for what is typed alike. A word is folded: no
 * case, no accents, no width, only letters and digits, so nothing that leaves here can mean anything to Lucene. Every
 * folded unit remembers where it stood in the text as it is displayed.
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

/** Takes a text apart into its words, in order. Laws: folding twice is folding once; no word is empty. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const folded = foldCharacter(character);
    // A combining mark folds to nothing and belongs to the letter before it.
    if (folded === "" && open) open.ends[open.ends.length - 1] = end;
    for (const part of folded) {
      if (!isInsideWords(part)) open = append(words, open, { part, start, end });
    }
    start = end;
  }
  return words;
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

/** Texts of an entity as the index keeps them: `terms` what it is called and known by, `gist` what is said about it. */
export interface SearchTexts {
  terms: string[];
  gist: string[];
}

/**
 * What the loader stores on every entity for the full-text index.
 *
 * @param called name, Chinese name, aliases, identifiers
 * @param said summaries, and the heading that a claim stands under, in both languages
 */
export function searchTexts(
  called: readonly (string | null | undefined)[],
  said: readonly (string | null | undefined)[],
): SearchTexts {
  const folded = (texts: readonly (string | null | undefined)[]) => [
    ...new Set(texts.map((text) => foldText(text ?? "")).filter(Boolean)),
  ];
  return { terms: folded(called), gist: folded(said) };
}
