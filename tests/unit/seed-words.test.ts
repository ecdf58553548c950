import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNewest, findTimeFault, isAfter } from "../../seed/wording/calendar.ts";
import { suggest } from "../../seed/format/nearest.ts";
import { editDistance } from "../../server/queries/search/edit-distance.ts";
import { numbersIn } from "../../seed/wording/numbers-in-text.ts";
import { areCompatible } from "../../seed/wording/person-names.ts";
import { findPunctuationFault, findSentenceFault } from "../../seed/format/text-rules.ts";

describe("times", () => {
  test("every day of the calendar is one, and its month and year are too", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect([day, day.slice(0, 7), day.slice(0, 4)].map(findTimeFault)).toEqual([undefined, undefined, undefined]);
        },
      ),
    );
  });

  test.each(["2023-02-29", "2023-13", "2023-00", "2023-04-31", "2023-01-00", "23", "2023-1", "May 2023", "0023", ""])(
    "%j is none",
    (text) => {
      expect(findTimeFault(text)).toBeTypeOf("string");
    },
  );

  test("a time is after another only when all that it may mean is", () => {
    expect(isAfter("2023-11", "2023-10-14")).toBe(true);
    expect(isAfter("2024", "2023-10-14")).toBe(true);
    expect(isAfter("2023-10", "2023-10-14")).toBe(false);
    expect(isAfter("2023", "2023-10-14")).toBe(false);
    expect(isAfter("2023-10-15", "2023-10")).toBe(false);
  });

  test("the newest of some times is the latest, and of two that may mean the same the more precise", () => {
    expect(findNewest(["2022-05", undefined, "2023", "2023-02"])).toBe("2023-02");
    expect(findNewest([undefined])).toBeUndefined();
  });
});

describe("the nearest words", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "-"), maxLength: 8 });

  test("are as far there as back, and a word is nearest to itself", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test("count a swap of neighbours, a letter too many and a letter too few as one step each", () => {
    expect([
      editDistance("opneai", "openai"),
      editDistance("opena", "openai"),
      editDistance("oppenai", "openai"),
    ]).toEqual([1, 1, 1]);
  });

  test("are told closest first, three at most, and not at all where nothing is near", () => {
    const known = ["openai", "openais", "openaiss", "opena", "meta"];
    expect(suggest("opanai", known)).toBe('did you mean "openai" or "opena" or "openais"?');
    expect(suggest("stanford", [...known, "stanford-university"])).toBe('did you mean "stanford-university"?');
    expect(suggest("zzzzzz", known)).toBeUndefined();
  });
});

describe("numbers in a text", () => {
  test("are found however they are written in figures", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (number) => {
        expect(numbersIn(`It has ${number.toLocaleString("en-US")} parts.`)).toContain(number);
        expect(numbersIn(`它有 ${String(number)} 个部件。`)).toContain(number);
      }),
    );
  });

  test.each([
    ["78.2 percent", 78.2],
    ["USD 2.4 billion", 2.4e9],
    ["a 22-word statement", 22],
    ["three of them", 3],
    ["twenty-two words", 22],
    ["thirty thousand people", 30_000],
    ["thousands of samples", 1000],
    ["3 万人", 30_000],
    ["三万人", 30_000],
    ["两倍", 2],
    ["二十二个字", 22],
    ["1.5 亿欧元", 1.5e8],
    ["数十亿", 1e9],
    ["一百二十八", 128],
  ])("%j tells %d", (text, number) => {
    expect(numbersIn(text)).toContain(number);
  });

  test("are none where none is told", () => {
    expect(numbersIn("Nobody knows how many.")).toEqual([]);
  });
});

describe("names of people", () => {
  test.each([
    ["Ben Mann", "Benjamin Mann"],
    ["Tom Brown", "Tom B. Brown"],
    ["Tom Brown", "Thomas Brown"],
    ["Geoff Hinton", "Geoffrey Hinton"],
    ["S. Kadavath", "Saurav Kadavath"],
    ["J. Zico Kolter", "Zico Kolter"],
    ["Kamilė Lukošiūtė", "Kamile Lukosiute"],
    ["Matthew M. Botvinick", "Matt Botvinick"],
    ["Edward McFowland III", "Edward McFowland"],
  ])("%s may be %s", (one, other) => {
    expect([areCompatible(one, other), areCompatible(other, one)]).toEqual([true, true]);
  });

  test.each([
    ["Daniela Amodei", "Dario Amodei"],
    ["David J. Wu", "David K. Wu"],
    ["Jack Clark", "Joseph Clark"],
    ["Wei Li", "Eric Li"],
    ["Xin Chen", "Xin Zhang"],
  ])("%s is not %s", (one, other) => {
    expect([areCompatible(one, other), areCompatible(other, one)]).toEqual([false, false]);
  });
});

describe("texts", () => {
  test.each(["它在 16:17 说，「好」。", "RLHF", "《手》（第二版）", "用 GPT-4、Claude 与 Bard。"])(
    "%j is well marked",
    (text) => {
      expect(findPunctuationFault(text)).toBeUndefined();
    },
  );

  test.each(["它说,好。", "它(们)", "好?", "模型:GPT-4"])("%j has a half-width mark beside Chinese", (text) => {
    expect(findPunctuationFault(text)).toContain("half-width");
  });

  test("a sentence ends with a full stop, before a closing mark or not", () => {
    expect(["It is.", "He said “no.”", "是。", "他说「不。」"].map(findSentenceFault)).toEqual(
      Array(4).fill(undefined),
    );
    expect(findSentenceFault("It is")).toBe("does not end with a full stop");
  });
});
