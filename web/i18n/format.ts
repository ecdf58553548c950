import type { Language } from "../view-state.ts";

/** How one language writes numbers, dates, lists and names. */
export interface Formats {
  number: (value: number) => string;
  /** With the precision that is known: "2023", "May 2023", "4 May 2023". */
  date: (partial: string) => string;
  /** For tables and marks: at most the month. "May 2023", "2023.5". */
  shortDate: (partial: string) => string;
  /** "a, b and c" */
  list: (items: readonly string[]) => string;
  /** Name or title in this language where there is one, and the language it is in. */
  pick: (text: { name: string; nameZh: string | null }) => { text: string; lang: "en" | "zh-CN" };
  /** The `lang` attribute for a text: undefined where it is the page's own. */
  langOf: (text: string) => "en" | "zh-CN" | undefined;
}

const han = /\p{Script=Han}/u;

interface PartialDate {
  year: string;
  month: number | undefined;
  day: number | undefined;
}

function partsOf(partial: string): PartialDate {
  const [year = "", month, day] = partial.split("-");
  return {
    year,
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

const asDate = ({ year, month = 1, day = 1 }: PartialDate) => new Date(Date.UTC(Number(year), month - 1, day));

const englishDay = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const englishMonth = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const englishShortMonth = new Intl.DateTimeFormat("en-US", { month: "short", year: "numeric", timeZone: "UTC" });

function englishDate(partial: string, short: boolean): string {
  const parts = partsOf(partial);
  if (parts.month === undefined) return parts.year;
  if (short) return englishShortMonth.format(asDate(parts));
  return (parts.day === undefined ? englishMonth : englishDay).format(asDate(parts));
}

function chineseDate(partial: string, short: boolean): string {
  const { year, month, day } = partsOf(partial);
  if (short) return month === undefined ? year : `${year}.${month}`;
  return [`${year} 年`, month === undefined ? "" : ` ${month} 月`, day === undefined ? "" : ` ${day} 日`].join("");
}

/** House style in Chinese: a space between Chinese and Latin. Names put into sentences need it at both seams. */
export const spaced = (text: string): string =>
  text.replace(/(\p{Script=Han})([A-Za-z0-9])/gu, "$1 $2").replace(/([A-Za-z0-9%)])(\p{Script=Han})/gu, "$1 $2");

/** What stands between two words of a sentence that are set apart: in Chinese nothing, but for a space where Latin meets Chinese. */
export const seam = (before: string, after: string): string => {
  const sides = [before.at(-1) ?? "", after.at(0) ?? ""];
  const bracket = /[《》「」（）]/u;
  return sides.some((side) => bracket.test(side)) || sides.every((side) => han.test(side)) ? "" : " ";
};

const listOf = (tag: string) => {
  const format = new Intl.ListFormat(tag, { type: "conjunction" });
  return (items: readonly string[]) => format.format(items);
};

const numberOf = (tag: string) => {
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  return (value: number) => format.format(value);
};

const nameTag = (text: string) => (han.test(text) ? "zh-CN" : "en");

const english: Formats = {
  number: numberOf("en"),
  date: (partial) => englishDate(partial, false),
  shortDate: (partial) => englishDate(partial, true),
  list: listOf("en-GB"),
  pick: ({ name }) => ({ text: name, lang: nameTag(name) }),
  langOf: (text) => (han.test(text) ? "zh-CN" : undefined),
};

const chinese: Formats = {
  number: numberOf("zh-CN"),
  date: (partial) => chineseDate(partial, false),
  shortDate: (partial) => chineseDate(partial, true),
  list: (items) => spaced(listOf("zh-CN")(items)),
  // A name of our own Chinese wording is Chinese even where it is written in Latin letters ("OpenAI").
  pick: ({ name, nameZh }) => (nameZh === null ? { text: name, lang: nameTag(name) } : { text: nameZh, lang: "zh-CN" }),
  langOf: (text) => (han.test(text) ? undefined : "en"),
};

export const formatsOf = (language: Language): Formats => (language === "zh" ? chinese : english);

const englishPlural = new Intl.PluralRules("en");
/** "1 claim", "312 claims" */
export const englishCount = (value: number, one: string, other: string): string =>
  `${english.number(value)} ${englishPlural.select(value) === "one" ? one : other}`;

const smallNumbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** Numbers up to ten as words, as running text has them. */
export const englishNumber = (value: number): string => smallNumbers[value] ?? english.number(value);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
