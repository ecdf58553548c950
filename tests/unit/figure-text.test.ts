import { expect, test } from "vitest";
import { figures as english } from "../../web/i18n/en/figures.ts";
import { figures as chinese } from "../../web/i18n/zh/figures.ts";
import { figureText, type FigureFields } from "../../web/ui/figure-text.ts";

const plain: FigureFields = {
  value: null,
  min: null,
  max: null,
  unit: null,
  currency: null,
  bound: null,
  approx: false,
};

test.each<[Partial<FigureFields>, string, string]>([
  [{ value: 800_000, unit: "count" }, "800,000", "800,000"],
  [{ value: 80, unit: "percent", approx: true }, "about 80%", "约 80%"],
  [{ value: 22, unit: "words" }, "22 words", "22 词"],
  [{ value: 350, bound: "at-least" }, "at least 350", "至少 350"],
  [{ value: 9, bound: "at-most" }, "at most 9", "至多 9"],
  [{ value: 1000, bound: "at-least", approx: true }, "thousands", "数千"],
  [{ min: 1e9, unit: "count", approx: true }, "billions", "数十亿"],
  [{ value: 1000, unit: "gpus", bound: "at-least", approx: true }, "at least about 1,000 GPUs", "至少约 1,000 块 GPU"],
  [{ value: 1, unit: "companies", bound: "at-least" }, "at least 1 company", "至少 1 家公司"],
  [{ value: 10, unit: "rank", bound: "at-most" }, "top 10", "前 10 名"],
  [{ min: 1.4e8, max: 1.8e8, unit: "hours" }, "140 million to 180 million hours", "1.4 亿至 1.8 亿小时"],
  [{ value: 97, unit: "percent", bound: "more-than" }, "over 97%", "超过 97%"],
  [{ value: 1000, unit: "gpus", bound: "less-than" }, "under 1,000 GPUs", "不到 1,000 块 GPU"],
  [{ min: 10, max: 20, unit: "percent" }, "10 to 20%", "10 至 20%"],
  [{ min: 10 }, "at least 10", "至少 10"],
  [{ value: 4_000_000_000, currency: "USD" }, "$4 billion", "40 亿美元"],
  [{ value: 100_000, currency: "USD" }, "$100,000", "100,000 美元"],
  [{ value: 7.5, currency: "GBP" }, "£7.5", "7.5 英镑"],
  [{ value: 1_234_567 }, "1,234,567", "1,234,567"],
  [{ value: 1e26, unit: "flop" }, "10²⁶ FLOP", "10²⁶ FLOP"],
  [{ value: 2.1e23 }, "2.1 × 10²³", "2.1 × 10²³"],
  [{ value: 0.05, unit: "percent" }, "0.05%", "0.05%"],
  [{ value: 3, unit: "wafer-starts" }, "3 wafer starts", "3 wafer starts"],
])("%o is said with every digit that was given", (fields, en, zh) => {
  const figure = { ...plain, ...fields };
  expect([figureText(figure, "en", english), figureText(figure, "zh", chinese)]).toEqual([en, zh]);
});
