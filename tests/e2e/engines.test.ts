import { afterAll, beforeAll, beforeEach, describe, expect, inject, onTestFinished, test } from "vitest";
import type { RunningEngine } from "../support/engines/engine.ts";
import { engines, reasonToSkip } from "../support/engines/every-engine.ts";
import { Reader, type Target } from "../support/engines/reader.ts";
import { readPdf } from "../support/pdf.ts";

const title = (name: string | RegExp): Target => ({ role: "heading", name });
const link = (name: string | RegExp, within?: Target): Target => ({ role: "link", name, ...(within && { within }) });

describe.each(engines.map((engine) => [engine.name, engine] as const))("in %s", (_name, engine) => {
  const reason = reasonToSkip(engine);
  if (reason !== undefined) {
    console.warn(`Not tested in ${engine.name}: ${reason}`);
    test.skip(`nothing was tried: ${reason}`);
    return;
  }

  let running: RunningEngine;
  let reader: Reader;
  beforeAll(async () => {
    const missing = engine.missing();
    if (missing !== undefined) throw new Error(`${engine.name} has to be here, but ${missing}`);
    running = await engine.start();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    const tab = await running.openTab();
    reader = new Reader(tab);
    onTestFinished(async () => {
      const faults = await reader.faults();
      await tab.close();
      expect(faults).toEqual([]);
    });
  });
  const open = (path: string) => reader.open(inject("service") + path);
  const parameter = async (name: string) => (await reader.address()).searchParams.get(name);

  test("which labs back which approach leads from the first page over a cell to its document and to the graph", async () => {
    await open("/en");
    await reader.click(link("Which labs back which safety approach?"));
    await reader.click(link(/^Anthropic develops Constitutional AI/));
    const opened = { role: "region", name: /^Anthropic develops Constitutional AI/ };
    const source = link(/arxiv\.org/, opened);
    await reader.see(source);
    expect(await reader.attribute(source, "href")).toBe("https://arxiv.org/abs/2212.08073");
    await reader.click(link("Open in Explore", opened));
    await reader.see({ role: "application", name: /^Graph: \d+ nodes/ });
    expect((await parameter("nodes"))?.split(",")).toEqual(expect.arrayContaining(["anthropic", "constitutional-ai"]));
  });

  test("a claim is found through a typing error and traced to its source by keyboard alone", async () => {
    await open("/en");
    await reader.see(title(/report/));
    await reader.press("/");
    await reader.see({ role: "combobox" });
    await reader.type("Constitutionnal labels");
    const claim = { role: "option", name: /very few feedback labels/ };
    await reader.see(claim);
    await reader.pressUntil("ArrowDown", async () => (await reader.attribute(claim, "aria-selected")) === "true", 20);
    await reader.press("Enter");
    await reader.see(title(/very few feedback labels/));
    const source = link("arXiv 2212.08073");
    await reader.see(source);
    expect(await reader.attribute(source, "href")).toBe("https://arxiv.org/abs/2212.08073");
  });

  test("related papers give reasons whose points add up to the score", async () => {
    await open("/en");
    await reader.click(link(/^Papers$/));
    await reader.click(link("Constitutional AI: Harmlessness from AI Feedback"));
    const related = { role: "region", name: /Related to Constitutional AI/ };
    const first = { role: "listitem", name: /GPT-4 Technical Report/, within: related };
    await reader.see(first);
    const numbers = (await reader.text(first)).match(/\d+\.\d$/gm)?.map(Number) ?? [];
    const [score = 0, ...points] = numbers;
    expect(points.length).toBeGreaterThan(1);
    expect(points.reduce((sum, value) => sum + value, 0)).toBeCloseTo(score, 6);
  });

  test("the palette opens over a link that has the focus, is left by Escape, and gives the focus back", async () => {
    await open("/zh");
    const papers = link(/^论文$/);
    await reader.tabTo(papers);
    for (const chord of ["Control+k", "/"]) {
      await reader.press(chord);
      await reader.see({ role: "combobox" });
      await reader.type("anthropic");
      await reader.see({ role: "option", name: /Anthropic/ });
      await reader.press("Escape");
      await reader.becomes("have the focus back", () => reader.hasFocus(papers));
    }
  });

  test("Explore is walked, expanded and taken back by keyboard alone", async () => {
    await open("/en/explore?focus=constitutional-ai");
    const graph = { role: "application", name: /^Graph: \d+ nodes/ };
    await reader.see(graph);
    const before = (await parameter("nodes"))?.split(",") ?? [];
    await reader.tabTo(graph, 120);
    const heard = async () =>
      String(
        await reader.evaluate("[...document.querySelectorAll('[aria-live]')].map((one) => one.textContent).join()"),
      );
    // Until the layout has placed its nodes there is nothing in any direction.
    await reader.becomes("be at a neighbour", async () => {
      for (const key of ["ArrowRight", "ArrowUp"]) await reader.press(key);
      return !(await heard()).includes("Constitutional AI, Approach");
    });
    await reader.press("Enter");
    await reader.becomes("have a node selected", async () => (await parameter("select")) !== null);
    expect(before).toContain(await parameter("select"));
    await reader.press("Escape");
    await reader.becomes("have none selected", async () => (await parameter("select")) === null);
    const choice = { role: "checkbox", within: { role: "complementary", name: "Inspector" } };
    // The key is for the node in focus, which has it again once the page has taken the selection back.
    await reader.pressUntil("e", () => reader.seesSoon(choice));
    await reader.press("Enter");
    const nodes = async () => (await parameter("nodes"))?.split(",") ?? [];
    await reader.becomes("have more nodes", async () => (await nodes()).length > before.length);
    await reader.evaluate("history.back()");
    await reader.becomes("be back", async () => (await nodes()).length === before.length);
  });

  test("a claim is copied with links, as Markdown and as plain text, and so is a citation", async () => {
    await open("/en/trace/constitutional-ai-and-self-alignment.2.1");
    await reader.click({ role: "button", name: /^Copy this claim with its source/ });
    await reader.click({ role: "button", name: "Copy as With links" });
    await reader.see({ role: "button", name: "Copied: With links" });
    const rich = await reader.paste();
    expect(rich.html).toContain('<a href="https://arxiv.org/abs/2212.08073"');
    expect(rich.text).toContain("https://arxiv.org/abs/2212.08073");
    await reader.click({ role: "button", name: "Copy as Markdown" });
    await reader.see({ role: "button", name: "Copied: Markdown" });
    expect((await reader.paste()).text).toContain("](<https://arxiv.org/abs/2212.08073>)");
  });

  test("what is selected on the page reads right where it is pasted", async () => {
    await open("/en/card/anthropic");
    await reader.see(title(/^Anthropic$/));
    await reader.see({ role: "button", name: /^Footnote 58/ });
    await reader.evaluate("getSelection().selectAllChildren(document.querySelector('main'))");
    await reader.press("Control+c");
    const { text } = await reader.paste();
    expect(text).toContain("32, 33");
    expect(text).not.toContain("\u2060");
  });

  test("a card prints as a document with its text and without blank sheets", async ({ skip }) => {
    await open("/en/card/anthropic");
    await reader.see({ role: "button", name: /^Footnote 58/ });
    const pdf = await reader.print();
    if (pdf === undefined) {
      skip("the engine's driver does not print");
      return;
    }
    const pages = await readPdf(pdf);
    expect(pages.join(" ")).toContain("Constitutional AI");
    expect(pages.join(" ")).not.toContain("Search names, titles, claims");
    expect(pages.filter((page) => page.length < 80)).toEqual([]);
  });
});
