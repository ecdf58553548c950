import { spaced } from "../format.ts";

const months = "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
const month = `(${months.join("|")})`;
const monthNumber = (name: string): string => String(months.indexOf(name) + 1);

/** What of a printed venue is no name but a common noun or a date, in the order in which it is looked for. */
const words: readonly (readonly [RegExp, string | ((whole: string, ...parts: string[]) => string)])[] = [
  [/\bpreprint\b/gu, "预印本"],
  [/\btechnical report\b/gu, "技术报告"],
  [/\bworking paper\b/giu, "工作论文"],
  [/\bwhite paper\b/gu, "白皮书"],
  [/\bweb paper\b/gu, "网页论文"],
  [/, pp\. (\d+)-(\d+)/gu, "，第 $1 至 $2 页"],
  [/; later /gu, "；后载于 "],
  [/; /gu, "；"],
  [
    new RegExp(`(\\d{1,2}) ${month} (\\d{4})`, "gu"),
    (_, ...[day = "", name = "", year = ""]) => `${year} 年 ${monthNumber(name)} 月 ${day} 日`,
  ],
  [new RegExp(`${month} (\\d{4})`, "gu"), (_, name = "", year = "") => `${year} 年 ${monthNumber(name)} 月`],
  [/ ?\(([^()]*\p{Script=Han}[^()]*)\)/gu, "（$1）"],
  [/(?<=\p{Script=Han}), /gu, "，"],
];

/** Where a paper appeared, as Chinese has it: names stay, what is said of them is translated. */
export function venueInChinese(name: string): string {
  return spaced(words.reduce((said, [pattern, word]) => said.replace(pattern, word as string), name));
}
