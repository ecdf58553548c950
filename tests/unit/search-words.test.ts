import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, searchTexts, wordsOf } from "../../server/queries/search/words.ts";

const partsOf = (text: string) =>
  wordsOf(text).map((word) => ({
    folded: word.text,
    shown: text.slice(word.starts[0], word.ends.at(-1)),
    isRun: word.isRun,
  }));

const onlyLettersAndDigits = /^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u;

describe("words of a text", () => {
  it("are folded and remember the text as displayed", () => {
    expect(partsOf("Über-Müller’s GPT-4 于 2022 年：宪法AI")).toEqual([
      { folded: "uber", shown: "Über", isRun: false },
      { folded: "mullers", shown: "Müller’s", isRun: false },
      { folded: "gpt", shown: "GPT", isRun: false },
      { folded: "4", shown: "4", isRun: false },
      { folded: "于", shown: "于", isRun: true },
      { folded: "2022", shown: "2022", isRun: false },
      { folded: "年", shown: "年", isRun: true },
      { folded: "宪法", shown: "宪法", isRun: true },
      { folded: "ai", shown: "AI", isRun: false },
    ]);
  });

  it("keep marks typed apart from their letter with the letter", () => {
    expect(partsOf("e\u0301te\u0301 🦜 x")).toEqual([
      { folded: "ete", shown: "e\u0301te\u0301", isRun: false },
      { folded: "x", shown: "x", isRun: false },
    ]);
  });

  it("take width, ligatures and letters without marks for what they mean", () => {
    expect(foldText("ＡＩ ﬁne Łódź Straße Ærø Ⅳ")).toBe("ai fine lodz strasse aero iv");
  });

  it("leave nothing of punctuation alone", () => {
    expect(wordsOf(' +-&|!(){}[]^"~*?:\\/ 。，、 ')).toEqual([]);
  });

  it("are the same when folded again, and never hold anything but letters and digits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(folded).toMatch(onlyLettersAndDigits);
      }),
    );
  });

  it("stand where they say, in order, without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let before = 0;
        for (const word of wordsOf(text)) {
          expect(word.starts).toHaveLength(word.text.length);
          expect(word.ends).toHaveLength(word.text.length);
          for (const [unit, start] of word.starts.entries()) expect(word.ends[unit]).toBeGreaterThan(start);
          expect(word.starts[0]).toBeGreaterThanOrEqual(before - 1);
          before = word.ends.at(-1) ?? 0;
          expect(before).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it("are stored once each, names apart from what is said about them", () => {
    expect(
      searchTexts(["Constitutional AI", "宪法 AI", "CAI", "cai", null], ["A written list.", undefined, "成文原则。"]),
    ).toEqual({ terms: ["constitutional ai", "宪法 ai", "cai"], gist: ["a written list", "成文原则"] });
  });
});
