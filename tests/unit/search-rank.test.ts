import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entityId, type Kind } from "../../server/contract/kinds.ts";
import { likeness, matchTerm, readText } from "../../server/queries/search/match.ts";
import { nearestNames } from "../../server/queries/search/nearest-names.ts";
import { type Candidate, countByKind, rankCandidates, rankPartial } from "../../server/queries/search/rank.ts";
import { termsOf } from "../../server/queries/search/question.ts";

type Given = Partial<Omit<Candidate, "node">> & { name: string; kind?: Kind; nameZh?: string; degree?: number };

const candidate = (id: string, { name, kind = "approach", nameZh, degree = 0, ...rest }: Given): Candidate => ({
  node: {
    id: entityId.parse(id),
    kind,
    name,
    nameZh: nameZh ?? null,
    short: null,
    shortZh: null,
    subtype: null,
    date: null,
    degree,
  },
  aliases: [],
  summary: null,
  summaryZh: null,
  headings: [],
  identifiers: [],
  authors: [],
  authorCount: 0,
  year: null,
  publisher: null,
  ...rest,
});

const constitutionalAi = candidate("constitutional-ai", {
  name: "Constitutional AI",
  nameZh: "宪法 AI",
  aliases: ["CAI", "宪法式人工智能"],
  summary: "Training by a written list.",
});
const thePaper = candidate("the-paper", {
  kind: "paper",
  name: "Constitutional AI: Harmlessness from AI Feedback",
  degree: 90,
});
const theClaim = candidate("the-claim", {
  kind: "claim",
  name: "Constitutional AI needs few labels.",
  nameZh: "宪法 AI 只需少量标签。",
  degree: 9,
});
const rlaif = candidate("rlaif", {
  name: "Learning from AI feedback",
  aliases: ["RLAIF"],
  summary: "The second stage of Constitutional AI.",
});
const bengio = candidate("bengio", { kind: "person", name: "Yoshua Bengio", aliases: ["约书亚·本吉奥"] });
const benMann = candidate("ben-mann", { kind: "person", name: "Ben Mann" });
const all = [rlaif, theClaim, thePaper, constitutionalAi, bengio, benMann];

const order = (query: string, candidates = all) =>
  rankCandidates(query, candidates).map((hit) => hit.candidate.node.id);
const first = (query: string, candidates = all) => rankCandidates(query, candidates)[0]?.match;

describe("the order of hits", () => {
  it("puts names over titles over claims over summaries", () => {
    expect(order("constitutional")).toEqual(["constitutional-ai", "the-paper", "the-claim", "rlaif"]);
  });

  it("forgives a typing error", () => {
    expect(order("Constitutionnal")).toEqual(["constitutional-ai", "the-paper", "the-claim", "rlaif"]);
    expect(first("Constitutionnal")).toEqual({
      field: "name",
      text: "Constitutional AI",
      ranges: [[0, 14]],
      how: "fuzzy",
    });
  });

  it("finds Chinese inside a name", () => {
    expect(order("宪法")).toEqual(["constitutional-ai", "the-claim", "the-paper", "rlaif"]);
    expect(first("宪法")).toEqual({ field: "nameZh", text: "宪法 AI", ranges: [[0, 2]], how: "exact" });
    expect(first("宪法人工智能")).toEqual({
      field: "alias",
      text: "宪法式人工智能",
      ranges: [
        [0, 2],
        [3, 7],
      ],
      how: "exact",
    });
  });

  it("takes an alias that is what was typed", () => {
    expect(first("rlaif")).toEqual({ field: "alias", text: "RLAIF", ranges: [[0, 5]], how: "exact" });
  });

  it("finds a name by its beginning, after a name that is the word", () => {
    expect(order("ben")).toEqual(["ben-mann", "bengio"]);
    expect(rankCandidates("ben", all)[1]?.match).toEqual({
      field: "name",
      text: "Yoshua Bengio",
      ranges: [[7, 10]],
      how: "prefix",
    });
  });

  it("marks accents and case where they stand in the text as displayed", () => {
    const cafe = candidate("cafe", { name: "Le Cafe\u0301 Ærø" });
    expect(first("CAFÉ", [cafe])?.ranges).toEqual([[3, 8]]);
    expect(first("aer", [cafe])?.ranges).toEqual([[9, 11]]);
  });

  it("leaves out what lacks a word, words of several texts counted together", () => {
    expect(order("constitutional written")).toEqual(["constitutional-ai"]);
    expect(order("constitutional zebra")).toEqual([]);
  });

  it("finds a claim by its heading, after those whose own words match", () => {
    const claim = (id: string, name: string, headings: string[] = []) =>
      candidate(id, { kind: "claim", name, headings });
    const headed = claim("headed", "Views differ.", ["Hybrid models: the best or worst?", "混合模式"]);
    const said = claim("said", "Hybrid models are tried.");
    expect(order("hybrid models", [headed, said])).toEqual(["said", "headed"]);
    expect(first("混合模式", [headed])).toEqual({ field: "heading", text: "混合模式", ranges: [[0, 4]], how: "exact" });
    expect(order("hybrid views", [headed])).toEqual(["headed"]);
  });

  it("does not insist on filling words", () => {
    expect(order("the Constitutional")[0]).toBe("constitutional-ai");
  });

  it("settles equal points by connections, then kind, then id", () => {
    const same = (id: string, kind: Kind, degree: number) => candidate(id, { name: "Same", kind, degree });
    const given = [same("b", "topic", 1), same("a", "topic", 1), same("c", "person", 1), same("d", "topic", 2)];
    expect(order("same", given)).toEqual(["d", "c", "a", "b"]);
  });

  it("does not depend on the order in which candidates come, and every mark lies within its text", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all), fc.string({ unit: "grapheme" }), (some, noise) => {
        const query = `constitutional 宪法 ${noise}`;
        const hits = rankCandidates(query, some);
        expect(hits).toEqual(rankCandidates(query, some.toReversed()));
        for (const { match } of hits) {
          for (const [start, end] of match.ranges) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(match.text.length);
          }
        }
      }),
    );
  });

  it("is the same where the words of a question are left out", () => {
    expect(order("what does Bengio say about")).toEqual(order("Bengio"));
  });

  it("counts by kind, most first", () => {
    expect(countByKind(rankCandidates("constitutional", all))).toEqual([
      { kind: "approach", count: 2 },
      { kind: "claim", count: 1 },
      { kind: "paper", count: 1 },
    ]);
  });
});

describe("a name that was typed", () => {
  const named = (id: string, name: string, more: Partial<Given> = {}) => candidate(id, { name, ...more });

  it("stands over a longer one that has more connections", () => {
    const short = named("short", "Claude");
    const long = named("long", "Claude Shannon", { degree: 900 });
    expect(order("claude", [long, short])).toEqual(["short", "long"]);
    const exact = named("exact", "Reward model");
    const begun = named("begun", "Reward model overoptimization", { degree: 900 });
    expect(order("reward model", [begun, exact])).toEqual(["exact", "begun"]);
  });

  it("is the same however it is spaced, and stands over one in other words", () => {
    const gpt4 = named("gpt-4", "GPT-4");
    const report = named("report", "GPT-4 Technical Report", { kind: "paper", degree: 90 });
    for (const typed of ["gpt4", "GPT 4", "gpt-4"]) expect(order(typed, [report, gpt4])[0]).toBe("gpt-4");
    const deepmind = named("deepmind", "Google DeepMind");
    expect(first("deep mind", [deepmind])).toMatchObject({ ranges: [[7, 15]], how: "form" });
    const typedName = named("typed", "Chip ban");
    const meant = named("meant", "Semiconductor export controls", { degree: 900 });
    expect(order("chip ban", [meant, typedName])).toEqual(["typed", "meant"]);
    expect(first("chip ban", [meant])?.how).toBe("synonym");
  });

  it("is no typing error where somebody has it as typed", () => {
    const fakes = named("fakes", "Deepfakes");
    const lithography = named("lithography", "Deep ultraviolet makes");
    expect(order("deep fakes", [lithography, fakes])).toEqual(["fakes"]);
    expect(order("depfakes", [lithography, fakes])).toEqual(["fakes"]);
  });

  it("has one number only", () => {
    const claim = (id: string, name: string) => named(id, name, { kind: "claim" });
    const four = claim("four", "It raised 4.5 billion dollars.");
    const five = claim("five", "It raised 5.4 billion dollars.");
    for (const typed of ["4.5 billion", "$4.5bn", "45 亿", "4,500,000,000"])
      expect(order(typed, [five, four])).toEqual(["four"]);
    expect(order("78.2", [claim("a", "A score of 2.78"), claim("b", "A score of 78.2")])).toEqual(["b"]);
  });

  it("is an author's with the year", () => {
    const paper = { kind: "paper" as const, authorCount: 51 };
    const bai = named("bai", "Constitutional AI", {
      ...paper,
      authors: ["Yuntao Bai", "Saurav Kadavath"],
      year: "2022",
    });
    const later = named("later", "Something else", { ...paper, authors: ["Yuntao Bai"], year: "2023" });
    expect(order("Bai et al. (2022)", [later, bai])).toEqual(["bai"]);
  });
});

describe("the order of what only comes near", () => {
  const near = (query: string, candidates = all) => rankPartial(query, candidates).map((hit) => hit.candidate.node.id);
  const claim = (id: string, nameZh: string) => candidate(id, { kind: "claim", name: id, nameZh });

  it("is none where nothing is there", () => {
    expect([near("zebra"), near("?!"), near("constitutional", [])]).toEqual([[], [], []]);
  });

  it("puts more terms over fewer, and tells that some are missing", () => {
    const hits = rankPartial("少量标签需要宪法", [theClaim, constitutionalAi]);
    expect(hits.map((hit) => hit.candidate.node.id)).toEqual(["the-claim"]);
    expect(hits[0]).toMatchObject({
      complete: false,
      match: {
        field: "nameZh",
        ranges: [
          [0, 2],
          [8, 12],
        ],
        how: "exact",
      },
    });
  });

  it("puts a rare term over a common one", () => {
    const common = ["one", "two", "three", "four"].map((id) => claim(id, "模型正在学习"));
    expect(near("模型合金斑马", [...common, claim("rare", "合金斑马")])).toEqual(["rare"]);
    expect(near("模型合金", [...common, claim("rare", "合金")])[0]).toBe("rare");
  });

  it("leaves out what shares little with the best, and stops at 20", () => {
    const pair = claim("pair", "金门大桥");
    const line = claim("line", "甲乙丙丁戊己庚辛金");
    expect(near("甲乙丙丁戊己庚辛金门", [pair, line])).toEqual(["line"]);
    const many = Array.from({ length: 30 }, (_, index) => claim(`same-${String(index)}`, "甲乙丙丁"));
    expect(near("甲乙丙丁无", many)).toHaveLength(20);
  });
});

describe("a word in a text", () => {
  const how = (typed: string, text: string) =>
    termsOf(typed).map((term) => matchTerm(term, readText(text))?.how ?? "none")[0];

  it("may have one letter more, less, other or swapped, with three letters only swapped, in numbers none", () => {
    expect(["anthropci", "anthopic", "anthropixc", "antropik"].map((typed) => how(typed, "Anthropic"))).toEqual([
      "fuzzy",
      "fuzzy",
      "fuzzy",
      "none",
    ]);
    expect([how("gtp", "GPT"), how("gpx", "GPT"), how("2021", "2022")]).toEqual(["fuzzy", "none", "none"]);
  });

  it("must hold half the pairs of a Chinese run", () => {
    expect([how("人工智障", "人工智能"), how("天工开物", "人工智能")]).toEqual(["fuzzy", "none"]);
  });

  it("is as like another as the other is to it, and only itself wholly", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b) === 1).toBe(a === b);
      }),
    );
  });
});

describe("the nearest names", () => {
  it("are told best first, and none where none comes near", () => {
    expect(nearestNames("Bengeeo", all, 5).map((node) => node.id)).toEqual(["bengio", "ben-mann"]);
    expect(nearestNames("qqqqqq", all, 5)).toEqual([]);
  });
});
