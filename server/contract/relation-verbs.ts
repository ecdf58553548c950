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
  return language === "en" ? englishModal[relation.modality](bareForm(verb)) : chineseModal(verb, relation.modality);
}

/** The same as a heading over what stands at the other end: "developed by", 研发者. */
export function verbHeading(relation: SaidRelation, language: Language, direction: "out" | "in"): string {
  const verb = verbOf(relation, language, direction);
  if (language === "zh") return verb.replace(/^的/u, "").replace(/(?<=^.{2,})[是有]$/u, "");
  return verb.replace(/^(?:is|was) (?=.* by$)/u, "");
}

const englishModal: Readonly<Record<Modality, (bare: string) => string>> = {
  planned: (bare) => `is to ${bare}`,
  proposed: (bare) => `would ${bare}`,
  expected: (bare) => `is expected to ${bare}`,
  possible: (bare) => `may ${bare}`,
  failed: (bare) => `failed to ${bare}`,
};

/** Before a verb (计划研发), and before the noun of "X 的研发者是 Y". */
const chineseWords: Readonly<Record<Modality, readonly [verb: string, noun: string]>> = {
  planned: ["计划", "计划中的"],
  proposed: ["拟", "拟议中的"],
  expected: ["预计将", "预期的"],
  possible: ["可能", "可能的"],
  failed: ["未能", "未成的"],
};

function chineseModal(verb: string, modality: Modality): string {
  const [beforeVerb, beforeNoun] = chineseWords[modality];
  return verb.startsWith("的") ? `的${beforeNoun}${verb.slice(1)}` : `${beforeVerb}${verb}`;
}

const plurals: Readonly<Record<string, string>> = { is: "are", was: "were", has: "have", does: "do" };
const bares: Readonly<Record<string, string>> = {
  is: "be",
  was: "be",
  signed: "sign",
  wrote: "write",
  founded: "found",
  produced: "produce",
  advised: "advise",
};

/** "works against" as "work against", "is part of" as "are part of", "was earlier at" as "were earlier at"; past tenses stay. */
export const inPlural = (verb: string): string => withFirst(verb, (first) => plurals[first] ?? withoutEnding(first));

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
