import { mayBeMistyped } from "./match.ts";
import { pairs, type Term } from "./question.ts";
import type { TypedWord } from "./words.ts";

/**
 * Design: the only writer of Lucene syntax. It is given folded words, which hold letters and digits and nothing else, and
 * puts the syntax around them; Lucene parses its text again inside the procedure, where a Cypher parameter protects nothing.
 */

/**
 * Every term must be there: as it is typed, as a beginning, in another form or by a synonym.
 *
 * @returns undefined where there is no term to look for
 */
export function strictQuery(terms: readonly Term[], kinds: readonly string[]): string | undefined {
  const clauses = terms.map((term) => `+(${inNames(typed(term))} ${inForms(term)})`);
  return withKinds(clauses.join(" "), kinds);
}

/** As the strict one, with one typing error forgiven in the longer words, and any pair of characters out of a run. */
export function forgivingQuery(terms: readonly Term[], kinds: readonly string[]): string | undefined {
  const clauses = terms.map((term) => `+(${inNames(forgiven(term))} ${inForms(term)})`);
  return withKinds(clauses.join(" "), kinds);
}

/** Any of the terms will do; whatever has more of them, and rarer ones, scores higher. */
export function anyTermQuery(terms: readonly Term[], { forgiving }: { forgiving: boolean }): string | undefined {
  const text = (term: Term) => (forgiving ? forgiven(term) : term.isRun ? typed(term) : term.text);
  return terms.length > 0 ? terms.map((term) => `(${inNames(text(term))} ${inForms(term)})`).join(" ") : undefined;
}

/** Names that begin alike, the longer the common beginning the better: where even a typing error does not explain the words. */
export function nearestQuery(terms: readonly Term[]): string | undefined {
  const clauses = terms.flatMap((term) =>
    beginnings(term).map((text) => `${inField("terms", `${text}*`)}^${String(text.length)}`),
  );
  return clauses.length > 0 ? clauses.join(" ") : undefined;
}

const inNames = (text: string) => `${inField("terms", text)}^4 ${inField("gist", text)}`;

const inForms = ({ spelled, meant, text }: Term) => {
  const asked = [...spelled.map((form) => `${form}^2`), ...meant];
  // A run has no stem, and may belong to no group.
  return inField("forms", asked.length > 0 ? asked.join(" ") : text);
};

/** Always within a field: the index also holds `kind`, and the word "paper" shall not find every paper. */
const inField = (field: "terms" | "gist" | "forms" | "kind", text: string) => `${field}:(${text})`;

function typed({ text, isRun }: TypedWord): string {
  if (!isRun) return `${text}^2 ${text}*`;
  // The index keeps pairs of characters: a single one is looked for as the first of a pair.
  return Array.from(text).length === 1 ? `${text}*` : `"${text}"`;
}

function forgiven(word: TypedWord): string {
  if (word.isRun)
    return [...new Set(pairs(word.text)), ...(pairs(word.text).length === 0 ? [`${word.text}*`] : [])].join(" ");
  return mayBeMistyped(word.text) ? `${word.text}^4 ${word.text}*^2 ${word.text}~1` : typed(word);
}

function withKinds(clauses: string, kinds: readonly string[]): string | undefined {
  if (clauses === "") return undefined;
  return kinds.length > 0 ? `${clauses} +${inField("kind", kinds.join(" "))}` : clauses;
}

function beginnings({ text, isRun }: TypedWord): string[] {
  const characters = Array.from(text);
  const lengths = isRun ? [1] : [3, 5, 7];
  return lengths.filter((length) => length <= characters.length).map((length) => characters.slice(0, length).join(""));
}
