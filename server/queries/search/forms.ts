import { stemOf } from "./spelling.ts";
import { synonymGroups } from "./synonyms.ts";
import { foldText, type Range, type Word, wordsOf } from "./words.ts";
import { isFiller } from "./fillers.ts";

/**
 * Design: what else a text could have said to mean the same. Both what is stored and what is typed are taken apart into
 * forms, so that a look-up is by equality and needs no expansion: the stem of each word, neighbours joined ("deep fakes",
 * "GPT-4"), and for each group of synonyms one made-up word.
 */
export interface Form {
  text: string;
  how: "form" | "synonym";
  /** The words it stands for: from the first to before the last. */
  from: number;
  to: number;
  /** In UTF-16 units of the text as displayed. */
  range: Range;
}

const inEnglish = new Map<string, string[]>();
const inChinese = new Map<string, string[]>();
/** How long a name is at most that begins with this: what begins none is passed over at once. */
const longestInEnglish = new Map<string, number>();
const longestInChinese = new Map<string, number>();
const longer = (lengths: Map<string, number>, begin: string, length: number) =>
  lengths.set(begin, Math.max(length, lengths.get(begin) ?? 0));
for (const group of synonymGroups) {
  const name = `syn${foldText(group[0] ?? "").replaceAll(" ", "")}`;
  for (const phrase of group) {
    const words = wordsOf(phrase);
    const isChinese = words.length === 1 && words[0]?.isRun === true;
    const key = isChinese ? (words[0]?.text ?? "") : words.map((word) => stemOf(word.text)).join(" ");
    const kept = isChinese ? inChinese : inEnglish;
    kept.set(key, [...new Set([...(kept.get(key) ?? []), name])]);
    if (isChinese) longer(longestInChinese, key.slice(0, 1), key.length);
    else longer(longestInEnglish, key.split(" ")[0] ?? "", words.length);
  }
}

/** Every form of a text, in the order of its words. */
export function formsOf(words: readonly Word[]): Form[] {
  const stems = words.map((word) => (word.isRun ? undefined : stemOf(word.text)));
  return words.flatMap((word, at) => {
    if (word.isRun) return chineseFormsOf(word, at);
    return [...spelledForms(words, at), ...englishSynonyms({ words, stems }, at)];
  });
}

function spelledForms(words: readonly Word[], at: number): Form[] {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return [];
  const forms: Form[] = [
    { text: stemOf(word.text), how: "form", from: at, to: at + 1, range: [word.starts[0] ?? 0, word.ends.at(-1) ?? 0] },
  ];
  if (next !== undefined && mayJoin(word, next)) {
    const text = stemOf(word.text + next.text);
    forms.push({ text, how: "form", from: at, to: at + 2, range: [word.starts[0] ?? 0, next.ends.at(-1) ?? 0] });
  }
  return forms;
}

const hasLetter = /\p{L}/u;

const mayJoin = (one: Word, next: Word): boolean =>
  !next.isRun && !isFiller(one) && !isFiller(next) && (hasLetter.test(one.text) || hasLetter.test(next.text));

function englishSynonyms(
  { words, stems }: { words: readonly Word[]; stems: readonly (string | undefined)[] },
  at: number,
): Form[] {
  for (let length = Math.min(longestInEnglish.get(stems[at] ?? "") ?? 0, words.length - at); length > 0; length -= 1) {
    const names = inEnglish.get(stems.slice(at, at + length).join(" "));
    if (names === undefined) continue;
    const range: Range = [words[at]?.starts[0] ?? 0, words[at + length - 1]?.ends.at(-1) ?? 0];
    return names.map((text) => ({ text, how: "synonym", from: at, to: at + length, range }));
  }
  return [];
}

function chineseFormsOf(word: Word, at: number): Form[] {
  const forms: Form[] = [];
  for (let start = 0; start < word.text.length; start += 1) {
    const length = chineseNameAt(word.text, start);
    const range: Range = [word.starts[start] ?? 0, word.ends[start + length - 1] ?? 0];
    for (const text of inChinese.get(word.text.slice(start, start + length)) ?? [])
      forms.push({ text, how: "synonym", from: at, to: at + 1, range });
  }
  return forms;
}

/** How long the longest name of a group is that begins here in a run of Chinese; 0 where none does. */
export function chineseNameAt(run: string, start: number): number {
  for (let length = Math.min(longestInChinese.get(run[start] ?? "") ?? 0, run.length - start); length > 1; length -= 1)
    if (inChinese.has(run.slice(start, start + length))) return length;
  return 0;
}
