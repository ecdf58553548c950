import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mostShownNodes } from "../../server/contract/explore.ts";
import { openBrowser } from "../support/browser.ts";
import { desktop, settled, visit } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What a reader sees of a view, in words: enough to tell two views apart. */
const wordsOf = (page: Page) => page.getByRole("main").innerText();

const views = [
  "/en/card/anthropic",
  "/en/trace/constitutional-ai-and-self-alignment.2.1",
  "/en/compare?cell=anthropic,constitutional-ai",
  "/en/papers?year=2022&paper=constitutional-ai-harmlessness",
  "/en/explore?nodes=anthropic,constitutional-ai,rlaif&focus=anthropic&view=list",
  "/en/report/light-touch?passage=6",
];

for (const view of views) {
  test(`a link to ${view} shows the same in a fresh browser and after a reload`, async () => {
    const page = await visit(browser, view);
    await settled(page);
    const shown = await wordsOf(page);
    await page.reload();
    await settled(page);
    expect(await wordsOf(page)).toBe(shown);

    const elsewhere = await visit(browser, new URL(page.url()).pathname + new URL(page.url()).search);
    await settled(elsewhere);
    expect(await wordsOf(elsewhere)).toBe(shown);
  });
}

test("expanding a node puts its neighbours into the address; Back takes them away again, Forward brings them back", async () => {
  const page = await visit(
    browser,
    "/en/explore?nodes=constitutional-ai,rlaif&focus=constitutional-ai&select=constitutional-ai",
  );
  const nodes = () => new URL(page.url()).searchParams.get("nodes")?.split(",") ?? [];
  await page.getByRole("button", { name: /^Show \d+ more$/ }).click();
  await expect.poll(() => nodes().length, { timeout: 20_000 }).toBeGreaterThan(5);
  const expanded = nodes();

  await page.goBack();
  await expect.poll(nodes).toEqual(["constitutional-ai", "rlaif"]);
  await page.goForward();
  await expect.poll(nodes).toEqual(expanded);
});

test("a bare address is answered in the browser's language", async () => {
  const page = await visit(browser, "/", { locale: "zh-CN" });
  await page.waitForURL("**/zh");
  await page.getByRole("heading", { level: 1, name: /报告说了什么/ }).waitFor();
});

test("changing the language keeps the view", async () => {
  const page = await visit(browser, "/en/compare?cell=anthropic,constitutional-ai");
  await page.getByRole("link", { name: "中文" }).click();
  await page.waitForURL("**/zh/compare?cell=*");
  await page.getByRole("region", { name: /Anthropic.*研发.*宪法 AI/ }).waitFor();
});

test("the chosen theme stays, whatever the system says", async () => {
  const page = await visit(browser, "/en", { viewport: desktop, theme: "light" });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole("radio", { name: "dark" }).check();
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await ground()).toBe(dark);
});

test("an unknown address and an unknown name say so and lead on", async () => {
  const page = await visit(browser, "/en/nowhere");
  await page.getByRole("heading", { name: "There is no page at this address" }).waitFor();
  await page.getByRole("link", { name: "Go to the home page" }).click();
  await page.getByRole("heading", { level: 1, name: /What the report says/ }).waitFor();
});

test("an id that is nearly right offers the one that was meant", async () => {
  const page = await visit(browser, "/en/card/antropic", { mayFail: [404] });
  await page.getByRole("alert").getByRole("link", { name: "Organization Anthropic", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Anthropic" }).waitFor();
});

test.each(["/en/card/anthropic.", "/en/card/anthropic)", "/EN/Card/Anthropic%22", "/en/card/anthropic。"])(
  "%s, as it is copied out of a sentence, opens what was meant",
  async (path) => {
    const page = await visit(browser, path);
    await page.getByRole("heading", { level: 1, name: "Anthropic" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/en/card/anthropic");
  },
);

test("what another place would understand is told here, and can be taken out", async () => {
  const page = await visit(browser, "/en/card/anthropic?rows=place");
  await page.getByText("“rows”, which means nothing here").waitFor();
  await page.getByRole("button", { name: "Take it out of the address" }).click();
  await expect.poll(() => new URL(page.url()).search).toBe("");
});

test("names that nobody knows are named as such", async () => {
  const page = await visit(browser, "/en/explore?nodes=foo,bar");
  await page.getByText("None of the names in this address is known").waitFor();
});

test("more names than a view holds: as many as fit are drawn, and it is told how many were left out", async () => {
  const ids = Array.from({ length: mostShownNodes + 30 }, (_, at) => `nobody-${String(at)}`);
  const page = await visit(browser, `/en/explore?nodes=anthropic,${ids.join(",")}&view=list`);
  await page.getByText("More than a view can hold in nodes: 31 were left out").waitFor();
  await page.getByText(/^Not known, so not drawn: nobody-0/).waitFor();
});
