import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { kinds } from "../../server/contract/kinds.ts";
import { isReading, relationTypeNames } from "../../server/contract/relations.ts";
import { projectRoot } from "../../server/project-root.ts";
import { figures } from "../../web/i18n/en/figures.ts";
import { subtypes } from "../../web/i18n/en/subtypes.ts";
import { lists } from "../../web/i18n/en/lists.ts";
import { terms } from "../../web/i18n/en/terms.ts";
import { trace } from "../../web/i18n/en/trace.ts";
import { lists as zhLists } from "../../web/i18n/zh/lists.ts";
import { terms as zhTerms } from "../../web/i18n/zh/terms.ts";

const folder = join(projectRoot, "seed", "state-of-ai-2023");
const files = ["entities", "claims", "sources"].flatMap((part) =>
  readdirSync(join(folder, part), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, part, name)),
);

/** Every value that stands under one of these keys, at any depth. */
function valuesUnder(keys: readonly string[], value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesUnder(keys, item));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    keys.includes(key) && typeof inner === "string" ? [inner] : valuesUnder(keys, inner),
  );
}

const inData = (...keys: string[]): string[] => [
  ...new Set(files.flatMap((file) => valuesUnder(keys, parse(readFileSync(file, "utf8"))))),
];

// The other language has a word wherever English has one: the compiler holds that.
test("every subtype and genre of the data has a word", () => {
  expect(inData("subtype", "genre").filter((word) => !Object.hasOwn(subtypes, word))).toEqual([]);
});

test("the subtypes of a filter are said in the plural", () => {
  const odd = Object.values(subtypes).filter((word) => ![`${word}s`, `${word}es`].includes(lists.severalOf(word)));
  expect(odd.map(lists.severalOf)).toEqual([
    "companies",
    "universities",
    "agencies",
    "media",
    "ministries",
    "armed forces",
    "consultancies",
    "political parties",
    "communities",
    "countries",
    "cities",
    "blocs of countries",
    "equipment",
    "conference papers",
    "submissions to a consultation",
    "testimony",
  ]);
  expect(["branch", "press", "think tank"].map(lists.severalOf)).toEqual(["branches", "presses", "think tanks"]);
});

test("every unit of the data has a word", () => {
  const special = ["count", "percent", "rank"];
  const missing = inData("unit").filter((unit) => !special.includes(unit) && !Object.hasOwn(figures.units, unit));
  expect(missing).toEqual([]);
});

test("every way in which one claim is read to bear on another has a heading from either end", () => {
  expect(Object.keys(trace.readings)).toEqual(relationTypeNames.filter(isReading));
});

test("every venue of the data is said in Chinese, but for its names", () => {
  const said = inData("venue")
    .filter((venue) => venue.length > 10 || venue.includes(" "))
    .map(zhTerms.venue);
  expect(said).toEqual(
    expect.arrayContaining([
      "arXiv 预印本",
      "arXiv 预印本（Google 技术报告）",
      "NBER 工作论文 31161；后载于 Quarterly Journal of Economics 140(2), 889- (2025)",
      "SSRN 4539836（2023 年 8 月 16 日）；后载于 Journal of Legal Education 73, 384 (2025)",
      "arXiv 预印本；GovAI 白皮书，2023 年 8 月；SSRN 4579899",
    ]),
  );
  const english = /preprint|technical report|working paper|white paper|web paper|later|pp\.|; | August /iu;
  const mixed = /\p{Script=Han}[,;:()]|[,;:(]\p{Script=Han}|\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u;
  expect(said.filter((venue) => english.test(venue) || mixed.test(venue))).toEqual([]);
});

describe("how many there are of a kind", () => {
  test("is said with the kind's common noun, in the singular for one, and with a measure word in Chinese", () => {
    expect(
      kinds.map((kind) => [terms.counted[kind](1), terms.counted[kind](1200), zhTerms.counted[kind](1200)]),
    ).toEqual([
      ["1 claim", "1,200 claims", "1,200 条论断"],
      ["1 paper", "1,200 papers", "1,200 篇论文"],
      ["1 web source", "1,200 web sources", "1,200 份网络资料"],
      ["1 person", "1,200 people", "1,200 位人物"],
      ["1 organization", "1,200 organizations", "1,200 家机构"],
      ["1 place", "1,200 places", "1,200 个地区"],
      ["1 approach", "1,200 approaches", "1,200 种方法"],
      ["1 policy", "1,200 policies", "1,200 项政策"],
      ["1 artifact", "1,200 artifacts", "1,200 个模型与产品"],
      ["1 topic", "1,200 topics", "1,200 个主题"],
    ]);
  });

  test("stands in the first sentence of a list", () => {
    const counted = { kind: "organization" as const, all: 153, leading: [{ name: "OpenAI", claims: 2 }], records: 1 };
    expect(lists.counted(counted)).toBe(
      "153 organizations are in the graph. OpenAI is spoken of in 2 claims; 1 is known from bibliographic records only.",
    );
    expect(zhLists.counted(counted)).toBe("图中共有 153 家机构：2 条论断谈到 OpenAI，1 项只见于书目记录。");
  });
});

test("no word of the Chinese page has ASCII punctuation or the other house's quotation marks", () => {
  const folderOfWords = join(projectRoot, "web", "i18n", "zh");
  const texts = readdirSync(folderOfWords).flatMap((file) =>
    [...readFileSync(join(folderOfWords, file), "utf8").matchAll(/"([^"\n]*)"|`([^`]*)`/gu)].map(
      ([, plain, template]) => plain ?? template?.replaceAll(/\$\{[^}]*\}/gu, "○") ?? "",
    ),
  );
  expect(texts.filter((text) => /\p{Script=Han}/u.test(text)).length).toBeGreaterThan(500);
  expect(texts.filter((text) => /\p{Script=Han}[,;:!?()"'“”]|[,;:!?("'“”]\p{Script=Han}/u.test(text))).toEqual([]);
  expect(texts.filter((text) => /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u.test(text))).toEqual([]);
});
