import { chineseFillers, isFiller } from "./fillers.ts";
import { chineseNameAt, formsOf } from "./forms.ts";
import { type TypedWord, type Word, wordsOf } from "./words.ts";

/** A part of a question that an answer must have: as it is typed, or in one of its forms. */
export interface Term extends TypedWord {
  /** Stems, and words joined with a neighbour. */
  spelled: string[];
  /** The names of the groups of synonyms that it belongs to, alone or with its neighbours. */
  meant: string[];
}

/** More words than anybody types; each costs a look into the index. */
const MOST_TERMS = 24;
/** Of a pasted passage, the words and pairs of characters that are looked for. */
const MOST_NEAR_TERMS = 120;

/** The telling parts of a question, each once, in order; the fillers too where there is nothing else. */
export const termsOf = (question: string): Term[] => tellingTerms(question).slice(0, MOST_TERMS);

/** As `termsOf`, but what is unknown in Chinese goes by pairs of characters, of which some may be missing. */
export function nearTermsOf(question: string): Term[] {
  const parts = tellingTerms(question).flatMap((term) =>
    term.isRun && term.meant.length === 0 && Array.from(term.text).length > 2
      ? pairs(term.text).map((text) => ({ ...term, text }))
      : [term],
  );
  return onceEach(parts).slice(0, MOST_NEAR_TERMS);
}

function tellingTerms(question: string): Term[] {
  const pieces = wordsOf(question).flatMap(piecesOf);
  const forms = formsOf(pieces.map(({ word }) => word));
  const terms = pieces.map(({ word, isFilled }, at) => {
    const covering = forms.filter(({ from, to }) => from <= at && at < to);
    const textsOf = (how: "form" | "synonym") => [
      ...new Set(covering.filter((form) => form.how === how).map(({ text }) => text)),
    ];
    return {
      term: { text: word.text, isRun: word.isRun, spelled: textsOf("form"), meant: textsOf("synonym") },
      says: !isFilled && !isFiller(word),
    };
  });
  const telling = terms.filter(({ says }) => says);
  return onceEach((telling.length > 0 ? telling : terms).map(({ term }) => term));
}

const onceEach = (terms: readonly Term[]): Term[] => [...new Map(terms.map((term) => [term.text, term])).values()];

interface Piece {
  word: Word;
  /** Says too little to insist on. */
  isFilled: boolean;
}

/** A run of Chinese, parted where a known name or a filler stands in it. */
function piecesOf(word: Word): Piece[] {
  if (!word.isRun) return [{ word, isFilled: false }];
  const cuts: { from: number; to: number; kind: "name" | "filler" | "rest" }[] = [];
  let at = 0;
  while (at < word.text.length) {
    const name = chineseNameAt(word.text, at);
    const filler = name > 0 ? 0 : (chineseFillers.find((text) => word.text.startsWith(text, at))?.length ?? 0);
    const kind = name > 0 ? "name" : filler > 0 ? "filler" : "rest";
    const length = name || filler || 1;
    const last = cuts.at(-1);
    if (kind === "rest" && last?.kind === "rest") last.to += length;
    else cuts.push({ from: at, to: at + length, kind });
    at += length;
  }
  return cuts.map(({ from, to, kind }) => ({
    word: {
      ...word,
      text: word.text.slice(from, to),
      starts: word.starts.slice(from, to),
      ends: word.ends.slice(from, to),
    },
    // A character left over between names is grammar.
    isFilled: kind === "filler" || (kind === "rest" && to - from === 1 && cuts.length > 1),
  }));
}

/** Neighbouring characters of a run, two by two, as the index keeps them. */
export function pairs(text: string): string[] {
  const characters = Array.from(text);
  return characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`);
}

const MOST_MEANT = 20_000;
const meanings = new Map<string, string>();

/** What a short text comes to, whatever its spelling, order and synonyms: two names with the same key mean the same. */
export function meaningOf(text: string): string {
  const before = meanings.get(text);
  if (before !== undefined) return before;
  if (meanings.size >= MOST_MEANT) meanings.clear();
  const meaning = readMeaning(text);
  meanings.set(text, meaning);
  return meaning;
}

function readMeaning(text: string): string {
  const keys = termsOf(text).map(({ text: word, spelled, meant }) => meant[0] ?? spelled[0] ?? word);
  return [...new Set(keys)].toSorted().join(" ");
}
