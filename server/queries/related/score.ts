import { type relatedParts, relatedPartPoints } from "../../contract/papers.ts";

/**
 * Design: the score of a related paper, after measurements on an open citation network (README, "Related papers"). Seven
 * parts that add up to at most 100 points, not rescaled, each a plain formula over counts that a reader can check:
 *
 *   co-citation             35 c/(c+5)   c works that cite both                                     (Small 1973)
 *   cited-with-references   25 s/(s+1)   s = sum over references r of a/(1+m): m other works that cite r, a of them cite the candidate
 *   coupling                10 c/(c+5)   c shared references                                        (Kessler 1963)
 *   direct                  10           one cites the other
 *   text                    10 cosine    of the titles' words
 *   people                   5 n/(n+1)   n shared people and organizations
 *   subjects                 5 n/(n+1)   n shared approaches and topics
 *
 * Law: more shared evidence never lowers a score. A part is rounded to a tenth of a point and the score is the sum of the
 * rounded parts, so that what is shown adds up.
 */
export type RelatedPartName = (typeof relatedParts)[number];

/** What one reference of the paper tells about a candidate. */
export interface ReferenceEvidence {
  /** Works, other than the two papers, that cite the reference. */
  others: number;
  /** Those of them that also cite the candidate. */
  both: number;
}

export interface RelatedEvidence {
  citedTogether: number;
  references: readonly ReferenceEvidence[];
  sharedReferences: number;
  isDirect: boolean;
  /** 0 to 1. */
  titleLikeness: number;
  people: number;
  subjects: number;
}

export interface PartScore {
  part: RelatedPartName;
  /** Rounded to a tenth. */
  points: number;
  /** The count, sum or cosine that went into the formula. */
  amount: number;
}

/** The parts that give points, in the order of the contract, most points possible first. */
export function scoreParts(evidence: RelatedEvidence): PartScore[] {
  const amounts: Record<RelatedPartName, number> = {
    "co-citation": evidence.citedTogether,
    "cited-with-references": evidence.references.reduce((sum, { both, others }) => sum + both / (1 + others), 0),
    coupling: evidence.sharedReferences,
    direct: evidence.isDirect ? 1 : 0,
    text: evidence.titleLikeness,
    people: evidence.people,
    subjects: evidence.subjects,
  };
  return partNames
    .map((part) => ({
      part,
      points: inTenths(relatedPartPoints[part] * shareOf[part](amounts[part])) / 10,
      amount: Math.round(amounts[part] * 1000) / 1000,
    }))
    .filter(({ points }) => points > 0);
}

const partNames = Object.keys(relatedPartPoints) as RelatedPartName[];

const saturating = (half: number) => (amount: number) => amount / (amount + half);
const unchanged = (amount: number) => amount;

/** From an amount to the share of a part's points, 0 to 1, never falling. */
const shareOf: Record<RelatedPartName, (amount: number) => number> = {
  "co-citation": saturating(5),
  "cited-with-references": saturating(1),
  coupling: saturating(5),
  direct: unchanged,
  text: unchanged,
  people: saturating(1),
  subjects: saturating(1),
};

const inTenths = (points: number) => Math.round(points * 10);

/** Exactly the sum of the parts as shown; added up in tenths, where no rounding error gathers. */
export const scoreOf = (parts: readonly PartScore[]): number =>
  parts.reduce((sum, { points }) => sum + inTenths(points), 0) / 10;

/** In words: from 25 points strong; under 10, or for one reason alone, weak. Not calibrated. */
export function strengthOf(parts: readonly PartScore[]): "strong" | "fair" | "weak" {
  const score = scoreOf(parts);
  if (score < 10 || parts.length < 2) return "weak";
  return score >= 25 ? "strong" : "fair";
}
