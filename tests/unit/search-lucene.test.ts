import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyTermQuery,
  forgivingQuery,
  nearestQuery,
  strictQuery,
  termsOf,
} from "../../server/queries/search/lucene.ts";
import { wordsOf } from "../../server/queries/search/words.ts";

const strict = (text: string, ...kinds: string[]) => strictQuery(wordsOf(text), kinds);
const forgiving = (text: string, ...kinds: string[]) => forgivingQuery(wordsOf(text), kinds);

const ourSyntaxAndWords = /^[+()"*~^: \p{L}\p{N}]+$/u;

describe("the text that reaches Lucene", () => {
  it("asks for every telling word, as it is or as a beginning", () => {
    expect(strict("The Constitutional AI")).toBe(
      "+(terms:(constitutional^2 constitutional*)^4 gist:(constitutional^2 constitutional*)) +(terms:(ai^2 ai*)^4 gist:(ai^2 ai*))",
    );
  });

  it("asks for a run of Chinese as one phrase, for a single character as a beginning", () => {
    expect(strict("宪法人工")).toBe('+(terms:("宪法人工")^4 gist:("宪法人工"))');
    expect(strict("宪")).toBe("+(terms:(宪*)^4 gist:(宪*))");
  });

  it("keeps within kinds", () => {
    expect(strict("x", "paper", "web")).toBe("+(terms:(x^2 x*)^4 gist:(x^2 x*)) +kind:(paper web)");
    expect(forgiving("x", "claim")).toBe("+(terms:(x^2 x*)^4 gist:(x^2 x*)) +kind:(claim)");
  });

  it("forgives one typing error in words, none in numbers, and takes any pair of a run", () => {
    expect(forgiving("Bengoi")).toBe("+(terms:(bengoi^4 bengoi*^2 bengoi~1)^4 gist:(bengoi^4 bengoi*^2 bengoi~1))");
    expect(forgiving("2022")).toBe("+(terms:(2022^2 2022*)^4 gist:(2022^2 2022*))");
    expect(forgiving("宪法人工")).toBe("+(terms:(宪法 法人 人工)^4 gist:(宪法 法人 人工))");
  });

  it("takes any of the terms where none has them all", () => {
    expect(anyTermQuery(termsOf(wordsOf("ai 宪法")))).toBe(
      "(terms:(ai^2 ai*)^4 gist:(ai^2 ai*)) (terms:(宪法)^4 gist:(宪法))",
    );
  });

  it("insists neither on filling words nor on those that a question is put in", () => {
    expect(strict("what does the AI say")).toBe(strict("AI"));
    expect(strict("what")).toBe("+(terms:(what^2 what*)^4 gist:(what^2 what*))");
  });

  it("takes apart into terms: words once, runs of Chinese by pairs, and of a long text no more than 120", () => {
    const terms = (text: string) => termsOf(wordsOf(text)).map((term) => term.text);
    expect(terms("What does 宪法人工 do for AI, 人 and ai")).toEqual(["宪法", "法人", "人工", "ai", "人"]);
    expect(terms("the")).toEqual(["the"]);
    expect(terms(Array.from({ length: 300 }, (_, index) => `w${String(index)}`).join(" "))).toHaveLength(120);
  });

  it("looks for what begins alike when nothing else is left", () => {
    expect(nearestQuery(wordsOf("Bengeeo"))).toBe("terms:(ben*)^3 terms:(benge*)^5 terms:(bengeeo*)^7");
    expect(nearestQuery(wordsOf("宪发"))).toBe("terms:(宪*)^1");
  });

  it("is nothing where nothing was asked for, and a filler where nothing else was", () => {
    expect([strict("?!"), forgiving("*~"), nearestQuery(wordsOf("()"))]).toEqual([undefined, undefined, undefined]);
    expect(strict("the")).toBe("+(terms:(the^2 the*)^4 gist:(the^2 the*))");
  });

  it("holds the words of the user and our own syntax, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const words = wordsOf(text);
        const folded = words.map((word) => word.text);
        for (const query of [strict(text), forgiving(text), anyTermQuery(termsOf(words)), nearestQuery(words)]) {
          if (query === undefined) continue;
          expect(query).toMatch(ourSyntaxAndWords);
          const asked = query
            .replace(/terms:|gist:|\^\d|~1|[+()"*]/g, " ")
            .split(/\s+/)
            .filter(Boolean);
          for (const word of asked) expect(folded.some((typed) => typed.includes(word))).toBe(true);
        }
      }),
    );
  });
});
