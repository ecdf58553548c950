import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexTitles } from "../../server/queries/related/titles.ts";

describe("the likeness of titles", () => {
  it("is the TF-IDF cosine, as reckoned by hand", () => {
    const titles = ["Red Cats", "Red Dogs", "Blue Dog"];
    // red and dog stand in 2 of 3: ln(1 + 3/2) = 0.9163; cat and blue in 1: ln 4 = 1.3863
    const red = Math.log(2.5);
    const cat = Math.log(4);
    const expected = (red * red) / (Math.hypot(red, cat) * Math.hypot(red, red));
    expect(indexTitles(titles).compare("Red Cats", "Red Dogs")).toEqual({
      cosine: Math.round(expected * 1000) / 1000,
      words: ["Red"],
    });
  });

  it("counts the rarer word more, and tells it first, as the other title writes it", () => {
    const { compare } = indexTitles(["Language models", "Models of the Earth", "A language model", "Rare models"]);
    expect(compare("Rare language models", "The LANGUAGE Model, rare").words).toEqual(["rare", "LANGUAGE", "Model"]);
  });

  it("is nothing for titles of which only filling words are shared, or that have no words", () => {
    const { compare } = indexTitles(["On the Dangers", "The End of the World"]);
    expect(compare("On the Dangers", "The End of the World")).toEqual({ cosine: 0, words: [] });
    expect(compare("", "🦜")).toEqual({ cosine: 0, words: [] });
  });

  it("is one for a title and itself, the same from both sides, and within 0 and 1", () => {
    const title = fc
      .array(fc.constantFrom("model", "Models", "deep", "cats", "宪法", "the", "2023"), { maxLength: 6 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(title, { maxLength: 8 }), title, title, (titles, one, other) => {
        const { compare } = indexTitles(titles);
        const { cosine, words } = compare(one, other);
        expect(cosine).toBe(compare(other, one).cosine);
        expect(cosine).toBeGreaterThanOrEqual(0);
        expect(cosine).toBeLessThanOrEqual(1);
        expect(cosine > 0).toBe(words.length > 0);
        expect(compare(one, one).cosine).toBe(compare(one, one).words.length > 0 ? 1 : 0);
      }),
    );
  });
});
