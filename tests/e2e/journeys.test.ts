import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { desktop, phone, visit } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("which labs back which safety approach", () => {
  test("leads from the first page over one cell to the document that it rests on, and on to the graph", async () => {
    const page = await visit(browser, "/en");

    await page.getByRole("link", { name: "Which labs back which safety approach?" }).click();
    await page.getByRole("heading", { level: 1, name: "Organizations (lab) and approaches: stances only" }).waitFor();
    await page.getByRole("link", { name: /^Anthropic develops Constitutional AI/ }).click();

    const opened = page.getByRole("region", { name: /Anthropic develops Constitutional AI/ });
    await opened
      .getByRole("link", { name: /^Footnote 58\b/ })
      .first()
      .waitFor();
    await opened.getByText("Constitutional AI: Harmlessness from AI Feedback").first().waitFor();
    expect(await opened.getByRole("link", { name: /arxiv\.org/ }).getAttribute("href")).toBe(
      "https://arxiv.org/abs/2212.08073",
    );

    await opened.getByRole("link", { name: "Open in Explore" }).click();
    await page.getByRole("heading", { level: 1, name: /Explore/ }).waitFor();
    await page
      .getByRole("application")
      .or(page.getByRole("img", { name: /^Graph/ }))
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get("nodes")?.split(",")).toEqual(
      expect.arrayContaining(["anthropic", "constitutional-ai"]),
    );
  });

  test("is asked and answered within the window that the first page opens in", async () => {
    const page = await visit(browser, "/en");
    const heading = page.getByRole("heading", { name: "Asked questions, answered" });
    expect((await heading.boundingBox())?.y).toBeLessThan(630);
    const asked = page.getByRole("listitem").filter({ hasText: "Which labs back which safety approach?" });
    const box = await asked.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(desktop.height);
  });

  test("is answered on a phone as one list for each organization", async () => {
    const page = await visit(browser, "/en/compare", { viewport: phone });
    await page.getByRole("link", { name: /Anthropic develops Constitutional AI/ }).click();
    const opened = page.getByRole("region", { name: /Anthropic develops Constitutional AI/ });
    await opened.getByText("Constitutional AI: Harmlessness from AI Feedback").first().waitFor();
  });

  test("is answered in Chinese as well", async () => {
    const page = await visit(browser, "/zh");
    await page.getByRole("link", { name: "哪些实验室支持哪种安全方法？" }).click();
    await page.getByRole("link", { name: /^Anthropic 研发 宪法 AI/ }).click();
    await page.getByRole("region", { name: /Anthropic.*研发.*宪法 AI/ }).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe("zh-CN");
  });
});

describe("tracing a claim to its source", () => {
  test("goes from a word with a typing error over a claim to the source's address in three actions", async () => {
    const page = await visit(browser, "/en");
    await page.getByRole("heading", { level: 1 }).waitFor();

    await page.keyboard.press("/");
    await page.getByRole("combobox").fill("Constitutionnal labels");
    await page.getByRole("option", { name: /very few feedback labels/ }).click();

    await page.getByRole("heading", { level: 1, name: /very few feedback labels/ }).waitFor();
    await page.getByText("Footnote as printed").waitFor();
    expect(await page.getByRole("link", { name: "arXiv 2212.08073" }).first().getAttribute("href")).toBe(
      "https://arxiv.org/abs/2212.08073",
    );
  });

  test("shows a misprinted footnote as printed, where it leads and where it should lead", async () => {
    const page = await visit(browser, "/en/trace/fundamental-challenges-with-rlhf.1.1");
    const main = page.getByRole("main");
    await main.getByText("misprinted", { exact: true }).first().waitFor();
    await main.getByText("Judging LLM-as-a-Judge with MT-Bench and Chatbot Arena").first().waitFor();
    await main.getByText("An entry that is not in the list").waitFor();
    await main
      .getByText("Open Problems and Fundamental Limitations of Reinforcement Learning from Human Feedback")
      .first()
      .waitFor();
  });

  test("says of a claim without any source that it is unsourced", async () => {
    const page = await visit(browser, "/en/trace/constitutional-ai-and-self-alignment.1.1");
    await page.getByText("The report gives no source for this claim.").waitFor();
  });
});

describe("finding related papers", () => {
  test("gives reasons whose points add up to the score", async () => {
    const page = await visit(browser, "/en");

    await page.getByRole("link", { name: "Papers", exact: true }).first().click();
    await page.getByRole("link", { name: "Constitutional AI: Harmlessness from AI Feedback" }).first().click();

    const related = page.getByRole("region", { name: /Related to Constitutional AI/ });
    const first = related.getByRole("listitem").filter({ hasText: "GPT-4 Technical Report" }).first();
    await first.waitFor();
    const points = (await first.locator("ul > li > span:last-child").allInnerTexts()).map(Number);
    const score = Number(await first.locator("b").first().innerText());
    expect(points.length).toBeGreaterThan(1);
    expect(points.reduce((sum, value) => sum + value, 0)).toBeCloseTo(score, 6);
  });
});
