import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTitles, stemsOf, type TitleFrequencies } from "../../server/queries/related/titles.ts";

/** As the loader counts them. */
function frequenciesOf(titles: readonly string[]): TitleFrequencies {
  const of = new Map<string, number>();
  for (const stem of titles.flatMap(stemsOf)) of.set(stem, (of.get(stem) ?? 0) + 1);
  return { titles: titles.length, of };
}

describe("the likeness of titles", () => {
  it("is the TF-IDF cosine, as reckoned by hand", () => {
    // red and dog stand in 2 of 3: ln(1 + 3/2) = 0.9163; cat and blue in 1: ln 4 = 1.3863
    const red = Math.log(2.5);
    const cat = Math.log(4);
    const expected = (red * red) / (Math.hypot(red, cat) * Math.hypot(red, red));
    expect(compareTitles("Red Cats", "Red Dogs", frequenciesOf(["Red Cats", "Red Dogs", "Blue Dog"]))).toEqual({
      cosine: Math.round(expected * 1000) / 1000,
      words: ["Red"],
    });
  });

  it("counts the rarer word more, and tells it first, as the other title writes it", () => {
    const frequencies = frequenciesOf(["Language cats", "Cats of the Earth", "Rare mice"]);
    expect(compareTitles("Rare cats", "The CAT, rare", frequencies).words).toEqual(["rare", "CAT"]);
  });

  it("is nothing for words that name the form of a work, however few titles hold them", () => {
    const titles = ["GPT-4 Technical Report", "State of AI Report 2023"];
    expect(compareTitles("GPT-4 Technical Report", "State of AI Report 2023", frequenciesOf(titles))).toEqual({
      cosine: 0,
      words: [],
    });
  });

  it("is nothing for words that stand in many titles, and less for the others beside them", () => {
    const many = Array.from({ length: 100 }, (_, index) => `Language of number${index}`);
    const frequencies = frequenciesOf([...many, "Parrots", "Stochastic parrots"]);
    expect(compareTitles("Language cats", "Language dogs", frequencies)).toEqual({ cosine: 0, words: [] });
    const beside = compareTitles("Language parrots", "Language parrots", frequencies);
    expect(beside.words).toEqual(["parrots"]);
    expect(beside.cosine).toBeLessThan(1);
  });

  it("is nothing for titles of which only filling words are shared, or that have no words", () => {
    const frequencies = frequenciesOf(["On the Dangers", "The End of the World"]);
    expect(compareTitles("On the Dangers", "The End of the World", frequencies)).toEqual({ cosine: 0, words: [] });
    expect(compareTitles("", "🦜", frequencies)).toEqual({ cosine: 0, words: [] });
  });

  it("is the same from both sides, within 0 and 1, and above 0 only with a word to show for it", () => {
    const title = fc
      .array(fc.constantFrom("model", "Models", "deep", "cats", "宪法", "the", "2023"), { maxLength: 6 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(title, { maxLength: 8 }), title, title, (titles, one, other) => {
        const frequencies = frequenciesOf(titles);
        const { cosine, words } = compareTitles(one, other, frequencies);
        expect(cosine).toBe(compareTitles(other, one, frequencies).cosine);
        expect(cosine).toBeGreaterThanOrEqual(0);
        expect(cosine).toBeLessThanOrEqual(1);
        expect(cosine > 0).toBe(words.length > 0);
      }),
    );
  });
});
