import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../../server/project-root.ts";

const run = (...options: string[]) => {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "sentences", "--", ...options], {
    cwd: projectRoot,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return { status, told: stdout.trimEnd().split("\n"), complaint: stderr.trimEnd() };
};

describe("npm run sentences", () => {
  test("says every relation from both ends in both languages, under its verb and what qualifies it", () => {
    const { status, told } = run();
    expect(status).toBe(0);
    expect(told).toContain("# BACKS.develops, said from its beginning");
    expect(told).toContain("# ACQUIRES, failed, said from its end");
    expect(told).toContain("# BACKS.adopts, some of its beginning, said from its beginning");
    expect(told).toEqual(
      expect.arrayContaining([
        "Anthropic develops Constitutional AI",
        "Constitutional AI is developed by Anthropic",
        "Anthropic 研发宪法 AI",
        "宪法 AI 的研发者是 Anthropic",
      ]),
    );
    const [, sentences = "", headings = ""] = /^(\d+) sentences, (\d+) headings$/u.exec(told.at(-1) ?? "") ?? [];
    const lines = told.slice(0, -1).filter((line) => line !== "");
    expect(lines.filter((line) => line.startsWith("# "))).toHaveLength(Number(headings));
    expect(lines).toHaveLength(Number(sentences) + Number(headings));
    expect(Number(sentences)).toBeGreaterThan(6000);
  });

  test("says only one type and one language when asked, and a symmetric relation once", () => {
    expect(run("--type", "RESEMBLES", "--language", "zh")).toMatchObject({
      status: 0,
      told: [
        "# RESEMBLES, said from its beginning",
        "自愿承诺类似于轻触式监管",
        "KataGo 类似于 AlphaZero",
        "自对齐类似于宪法 AI",
        "",
        "3 sentences, 1 headings",
      ],
    });
  });

  test("says how claims bear on each other only with --claims", () => {
    expect(run("--type", "DISPUTES").told).toEqual(["0 sentences, 0 headings"]);
    expect(run("--type", "DISPUTES", "--claims", "--language", "en").told).toContain(
      "“US rejects the idea” disputes “chips tied to climate”",
    );
  });

  test.each([
    [["--type", "LIKES"], /^LIKES: no such type; there are BACKS, /u],
    [["--language", "de"], /^--language de: the page speaks en and zh$/u],
    [["--folder", "/no/such/folder"], /^There is no folder \/no\/such\/folder$/u],
    [["--nonsense"], /Unknown option '--nonsense'[^]*npm run sentences/u],
  ])("refuses %j and says why", (options, complaint) => {
    const { status, complaint: said } = run(...options);
    expect(status).toBe(1);
    expect(said).toMatch(complaint);
  });

  test("tells how it is used", () => {
    expect(run("--help").told.join("\n")).toContain("npm run sentences -- --claims");
  });
});
