import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyTermQuery, forgivingQuery, nearestQuery, strictQuery } from "../../server/queries/search/lucene.ts";
import { nearTermsOf, termsOf } from "../../server/queries/search/question.ts";

const strict = (text: string, ...kinds: string[]) => strictQuery(termsOf(text), kinds);
const forgiving = (text: string, ...kinds: string[]) => forgivingQuery(termsOf(text), kinds);
const anyTerm = (text: string, how = { forgiving: false }) => anyTermQuery(nearTermsOf(text), how);

const ourSyntaxAndWords = /^[+()"*~^: \p{L}\p{N}]+$/u;

describe("the text that reaches Lucene", () => {
  it("asks for every telling word, as it is, as a beginning, by its stem or by a synonym", () => {
    expect(strict("The Zebras of ByteDance")).toBe(
      "+(terms:(zebras^2 zebras*)^4 gist:(zebras^2 zebras*) forms:(zebra^2)) +(terms:(bytedance^2 bytedance*)^4 gist:(bytedance^2 bytedance*) forms:(byted^2))",
    );
    expect(strict("chips")).toBe("+(terms:(chips^2 chips*)^4 gist:(chips^2 chips*) forms:(chip^2 synchip))");
  });

  it("asks for neighbours joined, as either of them", () => {
    expect(strict("kata go")).toBe(
      "+(terms:(kata^2 kata*)^4 gist:(kata^2 kata*) forms:(kata^2 katago^2)) +(terms:(go^2 go*)^4 gist:(go^2 go*) forms:(katago^2 go^2))",
    );
  });

  it("asks for a run of Chinese as one phrase, for a single character as a beginning", () => {
    expect(strict("斑马合金")).toBe('+(terms:("斑马合金")^4 gist:("斑马合金") forms:(斑马合金))');
    expect(strict("斑")).toBe("+(terms:(斑*)^4 gist:(斑*) forms:(斑))");
  });

  it("keeps within kinds", () => {
    expect(strict("x", "paper", "web")).toBe("+(terms:(x^2 x*)^4 gist:(x^2 x*) forms:(x^2)) +kind:(paper web)");
    expect(forgiving("x", "claim")).toBe("+(terms:(x^2 x*)^4 gist:(x^2 x*) forms:(x^2)) +kind:(claim)");
  });

  it("forgives one typing error in words, none in numbers, and takes any pair of a run", () => {
    expect(forgiving("Bengoi")).toBe(
      "+(terms:(bengoi^4 bengoi*^2 bengoi~1)^4 gist:(bengoi^4 bengoi*^2 bengoi~1) forms:(bengoi^2))",
    );
    expect(forgiving("2022")).toBe("+(terms:(2022^2 2022*)^4 gist:(2022^2 2022*) forms:(2022^2))");
    expect(forgiving("斑马合金")).toBe("+(terms:(斑马 马合 合金)^4 gist:(斑马 马合 合金) forms:(斑马合金))");
  });

  it("takes any of the terms where few have them all", () => {
    expect(anyTerm("zebra 斑马合")).toBe(
      '(terms:(zebra)^4 gist:(zebra) forms:(zebra^2)) (terms:("斑马")^4 gist:("斑马") forms:(斑马)) (terms:("马合")^4 gist:("马合") forms:(马合))',
    );
  });

  it("insists neither on filling words nor on those that a question is put in", () => {
    expect(strict("what does the AI say")).toBe(strict("AI"));
    expect(strict("谁的斑马合金呢")).toBe(strict("斑马合金"));
    expect(strict("what")).toBe("+(terms:(what^2 what*)^4 gist:(what^2 what*) forms:(what^2))");
  });

  it("parts a run of Chinese where a known name or a filler stands in it", () => {
    expect(termsOf("美国为什么禁止芯片").map(({ text }) => text)).toEqual(["美国", "禁止", "芯片"]);
  });

  it("takes apart into terms: words once, unknown runs of Chinese by pairs, and of a long text no more than 120", () => {
    const terms = (text: string) => nearTermsOf(text).map((term) => term.text);
    expect(terms("What does 斑马合金 do for AI, 宪法 and ai")).toEqual(["斑马", "马合", "合金", "ai", "宪法"]);
    expect(terms("the")).toEqual(["the"]);
    expect(terms(Array.from({ length: 300 }, (_, index) => `w${String(index)}`).join(" "))).toHaveLength(120);
  });

  it("looks for what begins alike when nothing else is left", () => {
    expect(nearestQuery(termsOf("Bengeeo"))).toBe("terms:(ben*)^3 terms:(benge*)^5 terms:(bengeeo*)^7");
    expect(nearestQuery(termsOf("宪发"))).toBe("terms:(宪*)^1");
  });

  it("is nothing where nothing was asked for, and a filler where nothing else was", () => {
    expect([strict("?!"), forgiving("*~"), nearestQuery(termsOf("()"))]).toEqual([undefined, undefined, undefined]);
    expect(strict("the")).toBe("+(terms:(the^2 the*)^4 gist:(the^2 the*) forms:(the^2))");
  });

  it("holds folded words and our own syntax, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const asked = [strict(text), forgiving(text), anyTerm(text), anyTerm(text, { forgiving: true })];
        for (const query of [...asked, nearestQuery(termsOf(text))])
          if (query !== undefined) expect(query).toMatch(ourSyntaxAndWords);
      }),
    );
  });
});
