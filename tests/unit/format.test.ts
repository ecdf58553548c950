import { describe, expect, it } from "vitest";
import { englishCount, formatsOf, spaced } from "../../web/i18n/format.ts";

const en = formatsOf("en");
const zh = formatsOf("zh");

describe("how the page writes", () => {
  it.each([
    ["2023", ["2023", "2023", "2023 年", "2023"]],
    ["2023-05", ["May 2023", "May 2023", "2023 年 5 月", "2023.5"]],
    ["2023-10-14", ["14 October 2023", "Oct 2023", "2023 年 10 月 14 日", "2023.10"]],
  ])("dates with the precision that is known: %s", (date, written) => {
    expect([en.date(date), en.shortDate(date), zh.date(date), zh.shortDate(date)]).toEqual(written);
  });

  it("numbers, plurals and lists as each language does", () => {
    expect(en.number(1234.5)).toBe("1,234.5");
    expect(englishCount(1, "claim", "claims")).toBe("1 claim");
    expect(englishCount(0, "claim", "claims")).toBe("0 claims");
    expect(en.list(["a", "b", "c"])).toBe("a, b and c");
    expect(zh.list(["Anthropic", "谷歌"])).toBe("Anthropic 和谷歌");
  });

  it("a space between Chinese and Latin, and none elsewhere", () => {
    expect(spaced("由OpenAI资助3项")).toBe("由 OpenAI 资助 3 项");
    expect(spaced("宪法 AI")).toBe("宪法 AI");
  });

  it("picks the name of the page's language and says which language it is in", () => {
    const both = { name: "Constitutional AI", nameZh: "宪法 AI" };
    const onlyLatin = { name: "GPT-4", nameZh: null };
    expect(en.pick(both)).toEqual({ text: "Constitutional AI", lang: "en" });
    expect(zh.pick(both)).toEqual({ text: "宪法 AI", lang: "zh-CN" });
    expect(zh.pick(onlyLatin)).toEqual({ text: "GPT-4", lang: "en" });
    expect(en.pick({ name: "人民日报", nameZh: null })).toEqual({ text: "人民日报", lang: "zh-CN" });
  });
});
