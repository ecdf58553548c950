import { wordsOf } from "../queries/search/words.ts";
import { type ByLanguage, compareRank, type LibraryRecord } from "./record.ts";

interface Title {
  tag: string;
  script: string;
  words: ReadonlySet<string>;
}

const scripts = [
  ["hangul", /\p{Script=Hangul}/u],
  ["kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["han", /\p{Script=Han}/u],
  ["latin", /\p{Script=Latin}/u],
] as const;

const fillers = new Set("a an and are as at by for from in is of on the to via with".split(" "));

/** Below this part of the shorter title's words, two titles have too little in common to be one document's. */
const LEAST_SHARED = 1 / 3;

/**
 * The titles of records that an identifier would join: the first record by rank, and the first of the others whose title plainly
 * differs; undefined where all may be one document's. Titles in two scripts or two languages say nothing against each other.
 *
 * Each is held against the first title of its script, not against every other: a file may give one DOI to 100,000 titles.
 */
export function findDifferentTitles(records: readonly LibraryRecord[]): [LibraryRecord, LibraryRecord] | undefined {
  const firsts = new Map<string, { title: Title; record: LibraryRecord }>();
  for (const record of records.toSorted(compareRank)) {
    for (const title of titlesOf(record.names)) {
      const first = firsts.get(title.script);
      if (first === undefined) firsts.set(title.script, { title, record });
      else if (arePlainlyDifferent(first.title, title)) return [first.record, record];
    }
  }
  return undefined;
}

/** Whether one collection gives two titles to what its records share: a page of many documents is the address of none. */
export function hasTwoTitlesInOneCollection(records: readonly LibraryRecord[]): boolean {
  const known = new Map<string, string>();
  for (const { collection, names } of records) {
    for (const { tag, script, words } of titlesOf(names)) {
      const key = `${collection} ${tag} ${script}`;
      const text = [...words].toSorted().join(" ");
      if ((known.get(key) ?? text) !== text) return true;
      known.set(key, text);
    }
  }
  return false;
}

/** A title without case, marks and punctuation; empty where there is none. */
export function foldedTitle(names: ByLanguage): string {
  const [first] = Object.entries(names).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return first === undefined
    ? ""
    : wordsOf(first[1])
        .map(({ text }) => text)
        .join(" ");
}

function titlesOf(names: ByLanguage): Title[] {
  return Object.entries(names).flatMap(([tag, text]) => {
    const all = wordsOf(text).flatMap((word) => (word.isRun ? pairsOf(word.text) : [word.text]));
    const telling = all.filter((word) => !fillers.has(word));
    const words = new Set(telling.length > 0 ? telling : all);
    const script = scripts.find(([, form]) => form.test(text))?.[0] ?? "other";
    return words.size === 0 ? [] : [{ tag: tag.split("-")[0] ?? tag, script, words }];
  });
}

/** A run of Chinese has no words apart: its neighbouring characters stand for them. */
function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.length < 2
    ? characters
    : characters.slice(1).map((last, index) => `${characters[index] ?? ""}${last}`);
}

function arePlainlyDifferent(one: Title, other: Title): boolean {
  if (one.tag !== other.tag && one.tag !== "und" && other.tag !== "und") return false;
  const [short, long] = one.words.size <= other.words.size ? [one.words, other.words] : [other.words, one.words];
  const shared = [...short].filter((word) => long.has(word)).length;
  return shared / short.size < LEAST_SHARED;
}
