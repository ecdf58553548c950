import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relatedPartPoints } from "../../server/contract/papers.ts";
import { type RelatedEvidence, scoreOf, scoreParts, strengthOf } from "../../server/queries/related/score.ts";

const none: RelatedEvidence = {
  citedTogether: 0,
  references: [],
  sharedReferences: 0,
  isDirect: false,
  titleLikeness: 0,
  people: 0,
  subjects: 0,
};
const score = (evidence: Partial<RelatedEvidence>) => scoreOf(scoreParts({ ...none, ...evidence }));

describe("the score of a related paper", () => {
  it("is the sum of its parts, as reckoned by hand", () => {
    const parts = scoreParts({
      citedTogether: 7, // 35 * 7/12 = 20.42
      references: [
        { both: 1, others: 1 },
        { both: 2, others: 3 },
      ], // s = 1/2 + 2/4 = 1; 25 * 1/2 = 12.5
      sharedReferences: 5, // 10 * 5/10 = 5
      isDirect: true, // 10
      titleLikeness: 0.3333, // 3.33
      people: 2, // 5 * 2/3 = 3.33
      subjects: 1, // 5 * 1/2 = 2.5
    });
    expect(parts).toEqual([
      { part: "co-citation", points: 20.4, amount: 7 },
      { part: "cited-with-references", points: 12.5, amount: 1 },
      { part: "coupling", points: 5, amount: 5 },
      { part: "direct", points: 10, amount: 1 },
      { part: "text", points: 3.3, amount: 0.333 },
      { part: "people", points: 3.3, amount: 2 },
      { part: "subjects", points: 2.5, amount: 1 },
    ]);
    expect(scoreOf(parts)).toBe(57);
    expect(strengthOf(parts)).toBe("strong");
  });

  it("names no part that gives nothing", () => {
    expect(scoreParts({ ...none, citedTogether: 1 })).toEqual([{ part: "co-citation", points: 5.8, amount: 1 }]);
    expect(scoreParts(none)).toEqual([]);
    expect(scoreOf([])).toBe(0);
  });

  it("is strong from 25, weak under 10 and for a single reason", () => {
    const strength = (evidence: Partial<RelatedEvidence>) => strengthOf(scoreParts({ ...none, ...evidence }));
    expect(strength({ citedTogether: 20 })).toBe("weak");
    expect(strength({ citedTogether: 20, people: 1 })).toBe("strong");
    expect(strength({ isDirect: true, people: 1 })).toBe("fair");
    expect(strength({ citedTogether: 1, people: 1 })).toBe("weak");
  });

  it("can give 100 points in all", () => {
    expect(Object.values(relatedPartPoints).reduce<number>((sum, points) => sum + points, 0)).toBe(100);
    const plenty = { both: 1_000_000, others: 1_000_000 };
    const most = score({
      citedTogether: 1e6,
      references: Array.from({ length: 1000 }, () => plenty),
      sharedReferences: 1e6,
      isDirect: true,
      titleLikeness: 1,
      people: 1e6,
      subjects: 1e6,
    });
    expect(most).toBe(100);
  });

  const count = fc.nat({ max: 60 });
  const reference = fc
    .record({ both: fc.integer({ min: 1, max: 40 }), more: fc.nat({ max: 40 }) })
    .map(({ both, more }) => ({ both, others: both + more }));
  const evidence: fc.Arbitrary<RelatedEvidence> = fc.record({
    citedTogether: count,
    references: fc.array(reference, { maxLength: 8 }),
    sharedReferences: count,
    isDirect: fc.boolean(),
    titleLikeness: fc.double({ min: 0, max: 1, noNaN: true }),
    people: count,
    subjects: count,
  });
  const addition = fc.constantFrom<(given: RelatedEvidence) => RelatedEvidence>(
    (given) => ({ ...given, citedTogether: given.citedTogether + 1 }),
    (given) => ({ ...given, sharedReferences: given.sharedReferences + 1 }),
    (given) => ({ ...given, isDirect: true }),
    (given) => ({ ...given, titleLikeness: Math.min(1, given.titleLikeness + 0.1) }),
    (given) => ({ ...given, people: given.people + 1 }),
    (given) => ({ ...given, subjects: given.subjects + 1 }),
    (given) => ({ ...given, references: [...given.references, { both: 1, others: 1 }] }),
    // One more work that cites both the reference and the candidate.
    (given) => ({
      ...given,
      references: given.references.map((one, index) =>
        index === 0 ? { both: one.both + 1, others: one.others + 1 } : one,
      ),
    }),
    // A work that cites the reference comes to cite the candidate too.
    (given) => ({
      ...given,
      references: given.references.map((one) => ({ ...one, both: Math.min(one.others, one.both + 1) })),
    }),
  );

  it("never falls when more is shared, and every part stays within its points", () => {
    fc.assert(
      fc.property(evidence, fc.array(addition, { minLength: 1, maxLength: 5 }), (given, additions) => {
        const more = additions.reduce((value, add) => add(value), given);
        expect(score(more)).toBeGreaterThanOrEqual(score(given));
        for (const { part, points } of scoreParts(more)) {
          expect(points).toBeGreaterThan(0);
          expect(points).toBeLessThanOrEqual(relatedPartPoints[part]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("shows parts that add up to it to the tenth", () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const parts = scoreParts(given);
        const shown = parts.reduce((sum, { points }) => sum + Number(points.toFixed(1)) * 10, 0);
        expect(scoreOf(parts).toFixed(1)).toBe((Math.round(shown) / 10).toFixed(1));
      }),
    );
  });
});
