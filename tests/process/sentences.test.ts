import { describe, expect, test } from "vitest";
import { makeHome } from "../support/claimtrace-process.ts";
import { saidBy, typed } from "../support/typed-command.ts";

async function said(run: ReturnType<typeof typed>) {
  const { code } = await run.ended;
  return { code, lines: saidBy(run).trimEnd().split("\n") };
}

describe("npm run sentences", () => {
  test("says every relation from both ends in both languages, under its verb and what qualifies it", async () => {
    const { code, lines } = await said(typed("npm run sentences", { home: makeHome() }));
    expect(code).toBe(0);
    expect(lines).toEqual(
      expect.arrayContaining([
        "# BACKS.develops, said from its beginning",
        "# ACQUIRES, failed, said from its end",
        "# BACKS.adopts, some of its beginning, said from its beginning",
        "Anthropic develops Constitutional AI",
        "Constitutional AI is developed by Anthropic",
        "Anthropic 研发宪法 AI",
        "宪法 AI 的研发者是 Anthropic",
      ]),
    );
    const [, sentences = "", headings = ""] = /^sentences: (\d+), headings: (\d+)$/u.exec(lines.at(-1) ?? "") ?? [];
    const told = lines.slice(0, -1).filter((line) => line !== "");
    expect(told.filter((line) => line.startsWith("# "))).toHaveLength(Number(headings));
    expect(told).toHaveLength(Number(sentences) + Number(headings));
    expect(Number(sentences)).toBeGreaterThan(6000);
  });

  test("says only one type and one language when asked, and a symmetric relation once", async () => {
    const run = typed("npm run sentences -- --type RESEMBLES --language zh", { home: makeHome() });
    expect(await said(run)).toEqual({
      code: 0,
      lines: [
        "# RESEMBLES, said from its beginning",
        "自愿承诺类似于轻触式监管",
        "KataGo 类似于 AlphaZero",
        "自对齐类似于宪法 AI",
        "",
        "sentences: 3, headings: 1",
      ],
    });
  });

  test("says how claims bear on each other only with --claims", async () => {
    const without = await said(typed("npm run sentences -- --type DISPUTES", { home: makeHome() }));
    expect(without.lines).toEqual(["sentences: 0, headings: 0"]);
    const run = typed("npm run sentences -- --type DISPUTES --claims --language en", { home: makeHome() });
    expect((await said(run)).lines).toContain("“US rejects the idea” disputes “chips tied to climate”");
  });

  test("refuses a type, a language and a folder that are not there", async () => {
    const run = typed("npm run sentences -- --type LIKES --language de", { home: makeHome() });
    const { code, lines } = await said(run);
    expect(code).toBe(1);
    expect(lines.join("\n")).toMatch(/--type LIKES: must be one of BACKS, [^]*--language de: must be one of en, zh/u);
    const nowhere = await said(typed("npm run sentences -- --folder /no/such/folder", { home: makeHome() }));
    expect(nowhere).toEqual({ code: 1, lines: ["There is no folder /no/such/folder"] });
  });
});
