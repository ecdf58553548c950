import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchTexts } from "../../server/queries/search/texts.ts";
import { foldText, wordsOf } from "../../server/queries/search/words.ts";

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
    ).toEqual({
      terms: ["constitutional ai", "宪法 ai", "cai"],
      gist: ["a written list", "成文原则"],
      forms: ["constitut constitutionalai synconstitution ai synartificialintelligence cai a write list"],
    });
  });

  it.each([
    [
      "30000",
      [
        "30,000",
        "30 000".replace(" ", ""),
        "30k",
        "30 thousand",
        "thirty thousand",
        "3 万",
        "3万",
        "三万",
        "3 萬",
        "３万",
      ],
    ],
    ["4500000000", ["4.5 billion", "4.5bn", "$4.5 billion", "4.5B", "45 亿", "45億", "4,500 million", "4,500,000,000"]],
    ["22", ["22"]],
    ["78p2", ["78.2", "78.20"]],
    ["2600000000", ["2.6-billion", "26 亿"]],
  ])("are one, %s, in all spellings of a number", (word, spellings) => {
    expect(spellings.map((text) => foldText(text))).toEqual(spellings.map(() => word));
  });

  it.each([
    ["4.5 billion", "5.4 billion"],
    ["78.2", "2.78"],
    ["30,000", "3,000"],
    ["7 nm", "7m"],
  ])("tell %s from %s", (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  it("keep figures in a word, and points that part letters or figures of one word", () => {
    expect(foldText("99608f92 GPT-3.5 gpt3.5 N.A.T.O. U.S. e.g. Web 3.0")).toBe(
      "99608f92 gpt 3p5 gpt3p5 nato us eg web 3",
    );
    expect(foldText("A sentence. Another one.")).toBe("a sentence another one");
  });

  it("are the same in traditional and simplified Chinese, and stand where they stood", () => {
    expect(foldText("歐盟人工智慧法案與華為")).toBe(foldText("欧盟人工智慧法案与华为"));
    expect(partsOf("看歐盟")).toEqual([{ folded: "看欧盟", shown: "看歐盟", isRun: true }]);
  });
});
