import { formsOf } from "./forms.ts";
import { foldText, wordsOf } from "./words.ts";

/** Texts of an entity as the index keeps them. */
export interface SearchTexts {
  /** What it is called and known by. */
  terms: string[];
  /** What is said about it. */
  gist: string[];
  /** Stems, joined spellings and synonyms of both. */
  forms: string[];
}

/**
 * What the loader stores on every entity for the full-text index.
 *
 * @param called name, Chinese name, aliases, identifiers
 * @param said summaries, the heading that a claim stands under, authors and year of a document
 */
export function searchTexts(
  called: readonly (string | null | undefined)[],
  said: readonly (string | null | undefined)[],
): SearchTexts {
  const folded = (texts: readonly (string | null | undefined)[]) => [
    ...new Set(texts.map((text) => foldText(text ?? "")).filter(Boolean)),
  ];
  const forms = [...called, ...said].flatMap((text) => formsOf(wordsOf(text ?? "")).map((form) => form.text));
  return { terms: folded(called), gist: folded(said), forms: [[...new Set(forms)].join(" ")].filter(Boolean) };
}
