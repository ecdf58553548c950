import type { Language } from "./language.ts";
import { describeRelationType, type Modality, type RelationType } from "./relations.ts";

/**
 * Design: the relation table says each type as it is when it is so. How it is said when it is only planned, proposed, expected,
 * possible or has failed, and as a heading over what stands at its other end, follows from those words by rule: here.
 */
export interface SaidRelation {
  type: RelationType;
  stance?: string | null | undefined;
  modality?: Modality | null | undefined;
}

/**
 * How a relation is said between its ends, in one language: "develops", seen from the other end "is developed by"; when it is
 * planned, "is to develop" and "is to be developed by".
 *
 * @param stance one of the type's stances; without one the type's own words are used
 */
export function verbOf(relation: SaidRelation, language: Language, direction: "out" | "in"): string {
  const entry = describeRelationType(relation.type);
  const words = (relation.stance ? entry.stances?.[relation.stance] : undefined) ?? entry.says;
  const verb = words[language][direction === "out" ? 0 : 1];
  if (!relation.modality) return verb;
  return language === "en" ? englishModal(verb, relation.modality) : chineseModal(verb, relation.modality);
}

/** The same as a heading over what stands at the other end: "developed by", 研发者. */
export function verbHeading(relation: SaidRelation, language: Language, direction: "out" | "in"): string {
  const verb = verbOf(relation, language, direction);
  if (language === "zh") return verb.replace(/^的/u, "").replace(/(?<=^.{2,})[是有]$/u, "");
  return verb.replace(/^(?:is|was) (?=.* (?:by|in)$)/u, "");
}

const englishModals: Readonly<Record<Exclude<Modality, "failed">, (bare: string) => string>> = {
  planned: (bare) => `is to ${bare}`,
  proposed: (bare) => `would ${bare}`,
  expected: (bare) => `is expected to ${bare}`,
  possible: (bare) => `may ${bare}`,
};

function englishModal(verb: string, modality: Modality): string {
  const bare = bareForm(verb);
  if (modality !== "failed") return englishModals[modality](bare);
  // Who fails is the one who tried: Intel failed to acquire, but the other company did not fail to be acquired.
  return /^be \S+ by$/u.test(bare) ? bare.replace(/^be/u, "was in the end not") : `failed to ${bare}`;
}

/** What stands before a verb (按计划将研发), and before the copula of "X 的研发者是 Y" (的研发者按计划将是). */
const chineseWords: Readonly<Record<Exclude<Modality, "failed">, string>> = {
  planned: "按计划将",
  proposed: "按提议将",
  expected: "预计将",
  possible: "可能",
};

/** "X 的研发者是 Y", "X 受到的批评来自 Y": a noun of X, and what joins it with Y. */
const nounAndCopula = /^((?:的|受到的|遭到的|得到的).+?)(是|有|来自|出自|见于)$/u;

function chineseModal(verb: string, modality: Modality): string {
  const [, noun = "", copula = ""] = nounAndCopula.exec(verb) ?? [];
  if (modality === "failed") return noun === "" ? `未能${verb}` : `${noun.replace("的", "的未遂")}${copula}`;
  const words = chineseWords[modality];
  // 可替代, 能攻破: what is only planned or foreseen needs no second word for being possible.
  return noun === "" ? words + verb.replace(/^[可能]/u, "") : noun + words + copula;
}

const plurals: Readonly<Record<string, string>> = { is: "are", was: "were", has: "have", does: "do" };
const bares: Readonly<Record<string, string>> = {
  is: "be",
  was: "be",
  signed: "sign",
  wrote: "write",
  founded: "found",
  introduced: "introduce",
  produced: "produce",
  advised: "advise",
};

/** "works against" as "work against", "is an instance of" as "are instances of", "was earlier at" as "were earlier at"; past tenses stay. */
export const inPlural = (verb: string): string =>
  withFirst(verb, (first) => plurals[first] ?? withoutEnding(first)).replace(/^are an (\w+) of$/u, "are $1s of");

/** "develops" as "develop", "is developed by" as "be developed by", "founded" as "found". */
const bareForm = (verb: string): string =>
  withFirst(verb, (first) => bares[first] ?? plurals[first] ?? withoutEnding(first));

function withFirst(verb: string, change: (first: string) => string): string {
  const [first = "", ...rest] = verb.split(" ");
  return [change(first), ...rest].join(" ");
}

function withoutEnding(verb: string): string {
  if (/[^aeiou]ies$/u.test(verb)) return verb.replace(/ies$/u, "y");
  if (/(?:ss|sh|ch|x|o)es$/u.test(verb)) return verb.replace(/es$/u, "");
  return verb.replace(/(?<=[^s])s$/u, "");
}
