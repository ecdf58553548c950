import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { readPdf } from "../support/pdf.ts";
import { namesOfViews } from "../support/views.ts";
import { settled, visit } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Half a sheet beyond what the text needs is told as waste. */
const charactersOfAFullPage = 4_500;
/** The running foot alone is some forty signs. */
const blankBelow = 80;

const print = async (page: Page): Promise<string[]> =>
  readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

/** What the page would show on paper, asked while it is laid out for it. */
const seenOnPaper = (page: Page) =>
  page.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    scheme: getComputedStyle(document.documentElement).colorScheme,
    controls: [...document.querySelectorAll("button, input, select, nav[aria-label='Places']")]
      .filter((element) => element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().width > 1)
      // A word or a glyph that opens its evidence tells it on paper.
      .filter((element) => !element.matches("main button[class*='_mark_'], main button[class*='_glyphToggle_']"))
      .filter((element) => element.textContent.trim() === "" || !element.matches("main button"))
      .map((element) => element.outerHTML.slice(0, 120)),
    scrolling: [...document.querySelectorAll("main *")]
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowY))
      .filter((element) => element.scrollHeight > element.clientHeight + 4)
      .map((element) => element.outerHTML.slice(0, 120)),
  }));

const joined = (pages: readonly string[]) => pages.join(" ").replaceAll(/\s+/g, "");

describe("the end of a place on paper", () => {
  test.each([
    {
      language: "en",
      notes: "Notesnumbersasprintedinthereport",
      addresses: "Addressesofthelinksinthisdocument",
      subject: "ConstitutionalAI",
      document: "ConstitutionalAI:HarmlessnessfromAIFeedback",
      version: /Data[0-9a-f]{8}/,
    },
    {
      language: "zh",
      notes: "注释编号与报告所印相同",
      addresses: "网址本文档中的链接",
      subject: "宪法AI",
      document: "宪法AI:以AI反馈实现无害性",
      version: /数据版本[0-9a-f]{8}/,
    },
  ])("tells the documents behind the marks and the addresses of the links ($language)", async (told) => {
    const page = await visit(browser, `/${told.language}/card/anthropic`);
    await page.waitForResponse(/api\/footnotes/);
    await settled(page);
    const pages = await print(page);
    const [body = "", notes = ""] = joined(pages).split(told.notes);
    expect(pages[0]?.replaceAll(/\s+/g, "")).toMatch(told.version);
    expect(body).toContain(told.subject);
    const [, behind = ""] = notes.split(`58${told.document}`);
    expect(behind.slice(0, 160)).toContain("https://arxiv.org/abs/2212.08073");
    const [, addresses = ""] = notes.split(told.addresses);
    const letters = [...body.matchAll(/\(([a-z])\)/g)].map(([, letter]) => letter);
    expect(letters.slice(0, 2)).toEqual(["a", "b"]);
    expect(addresses).toMatch(/ahttps?:.+bhttps?:/);
  });

  test("says that a number is misprinted, and names the document that it should lead to", async () => {
    const page = await visit(browser, "/en/trace/fundamental-challenges-with-rlhf.1.1");
    await page.waitForResponse(/api\/footnotes/);
    await settled(page);
    const [, notes = ""] = joined(await print(page)).split("Notesnumbersasprintedinthereport");
    expect(notes).toMatch(/^56OpenProblemsandFundamentalLimitations.+\(misprinted\)https:/);
    expect(notes).toMatch(/AddressesofthelinksinthisdocumentaOpenProblemsandFundamentalLimitations.+https:/);
  });
});

describe("on paper, from the dark", () => {
  test.each(namesOfViews)("%s is light, whole, without controls and without blank pages", async (name, path) => {
    const page = await visit(browser, `/en${path}`, { theme: "dark" });
    await settled(page);
    const pages = await print(page);
    const lengths = pages.map((text) => text.length);
    const all = lengths.reduce((sum, length) => sum + length, 0);
    expect(lengths.slice(0, -1).filter((length) => length < blankBelow)).toEqual([]);
    expect(pages.length).toBeLessThanOrEqual(2 + Math.ceil((4 * all) / charactersOfAFullPage));
    expect(pages[0]?.replaceAll(" ", "")).toContain(new URL(page.url()).pathname);
    // What a heading lists with its documents is not told twice.
    if (name === "report, passage") expect(joined(pages)).not.toContain("numbersasprinted");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await seenOnPaper(page)).toEqual({
      ground: "rgb(255, 255, 255)",
      scheme: "light",
      controls: [],
      scrolling: [],
    });
  });
});
