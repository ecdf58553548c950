import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import {
  bareClaim,
  disputingClaim,
  doubts,
  firstClaim,
  firstFootnote,
  itDoubts,
  onHonesty,
  person,
  secondFootnote,
} from "../support/drawn-answers.ts";
import { fakeService, refuseIds } from "../support/fake-service.ts";
import { renderPage } from "../support/render-page.tsx";

const none = { items: [], total: 0 };
const traceOf = (claim: typeof firstClaim | typeof bareClaim, more: Record<string, unknown> = {}) => ({
  claim,
  note: null,
  noteZh: null,
  figures: [],
  about: [],
  relations: [],
  passage: {
    id: claim.locator.passage,
    number: 1,
    line: 7,
    checksum: "0123456789abcdef",
    passagesInSection: 2,
    claims: [firstClaim, disputingClaim].map(({ id, name, nameZh }) => ({ id, name, nameZh })),
  },
  footnotes: [],
  documents: [],
  readings: [],
  ...more,
});
const authors = Array.from({ length: 14 }, (_, index) => person(index));
const document = {
  document: onHonesty,
  via: "footnote",
  footnote: "footnote-1",
  status: "verified",
  authors: { items: authors, total: 14 },
  organizations: none,
  otherClaims: none,
};
const step = async (name: string | RegExp): Promise<HTMLElement> => {
  const heading = await screen.findByRole("heading", { level: 2, name });
  const item = heading.closest("li");
  if (item === null) throw new Error(`${String(name)} is no step`);
  return item;
};

describe("the trace of a claim", () => {
  test("tells a verified chain from its passage to its authors", async () => {
    const answer = traceOf(firstClaim, { footnotes: [firstFootnote], documents: [document] });
    fakeService({ "/api/trace/honesty.1.1": answer });
    await renderPage("/en/trace/honesty.1.1");
    expect(await screen.findByRole("heading", { level: 1, name: firstClaim.name })).toBeDefined();
    expect(screen.getByText("4 of 4 links verified")).toBeDefined();
    expect((await step("Passage")).textContent).toContain("Line 7");
    expect((await step("Document")).textContent).toContain("On Honesty");
    expect(
      within(await step("Document"))
        .getByRole("link", { name: "arXiv 2212.00001" })
        .getAttribute("href"),
    ).toBe("https://arxiv.org/abs/2212.00001");
  });

  test("tells of a document that nobody saw what comes from memory, and since when that is known", async () => {
    const unseen = { ...doubts, published: "2023-01", record: { ...doubts.record, unverified: ["date", "url"] } };
    const answer = traceOf(disputingClaim, {
      documents: [{ ...document, document: unseen, via: "named", footnote: null }],
    });
    fakeService({ "/api/trace/honesty.1.2": answer });
    await renderPage("/en/trace/honesty.1.2");
    const said = (await step("Document")).textContent;
    expect(said).toContain("Beta, Jan 2023 (date from memory)");
    expect(said).toContain("Nobody could check it: what is given comes from memory.");
    expect(said).toContain("Not seendate and address");
    expect(said).toContain("Known since24 November 2026");
  });

  test("strikes where a misprinted footnote leads, and names what it should lead to", async () => {
    fakeService({ "/api/trace/honesty.1.2": traceOf(disputingClaim, { footnotes: [secondFootnote] }) });
    await renderPage("/en/trace/honesty.1.2");
    const footnote = await step("Footnote as printed");
    expect(within(footnote).getByText("On Honesty").closest("[class*='struck']")).not.toBeNull();
    expect(footnote.textContent).toContain("An entry that is not in the list");
    expect(footnote.textContent).toContain("Identified from what the passage says: Doubts");
    expect(screen.getByText("1 of 2 links verified").parentElement?.textContent).toContain("1 repaired");
  });

  test("says plainly that a claim has no source", async () => {
    fakeService({ "/api/trace/honesty.2.1": traceOf(bareClaim) });
    await renderPage("/en/trace/honesty.2.1");
    expect((await step("Source")).textContent).toContain("The report gives no source for this claim.");
    expect(screen.getByText("1 of 2 links verified").parentElement?.textContent).toContain("1 missing");
  });

  test("shows twelve authors, then all of them", async () => {
    const answer = traceOf(firstClaim, { footnotes: [firstFootnote], documents: [document] });
    fakeService({ "/api/trace/honesty.1.1": answer });
    await renderPage("/en/trace/honesty.1.1");
    const list = await step("Authors");
    expect(within(list).getAllByRole("link")).toHaveLength(12);
    expect(list.textContent).toContain("12 of 14 shown");
    await userEvent.click(within(list).getByRole("button", { name: "Show all 14" }));
    expect(within(list).getAllByRole("link")).toHaveLength(14);
  });

  test("leads to the claim after it in the passage, in the page's language", async () => {
    const answers = {
      "/api/trace/honesty.1.1": traceOf(firstClaim),
      "/api/trace/honesty.1.2": traceOf(disputingClaim),
    };
    fakeService(answers);
    const page = await renderPage("/zh/trace/honesty.1.1");
    expect(await screen.findByRole("heading", { level: 1, name: firstClaim.nameZh })).toBeDefined();
    await userEvent.click(screen.getByRole("link", { name: "下一条论断" }));
    expect(page.address()).toBe("/zh/trace/honesty.1.2");
    expect(await screen.findByRole("heading", { level: 1, name: disputingClaim.nameZh })).toBeDefined();
  });

  test("heads a note by what it tells: what would settle a prediction, or anything else", async () => {
    const prediction = { ...bareClaim, subtype: "prediction" };
    const settled = { note: "Settled by a published audit.", noteZh: "判定依据为公开的审计。" };
    fakeService({
      "/api/trace/honesty.2.1": traceOf(prediction, settled),
      "/api/trace/honesty.1.1": traceOf(firstClaim, settled),
    });
    await renderPage("/en/trace/honesty.2.1");
    const head = await screen.findByRole("heading", { level: 2, name: "What would settle it" });
    expect(head.closest("section")?.textContent).toContain("Settled by a published audit.");
    cleanup();
    await renderPage("/zh/trace/honesty.2.1");
    await screen.findByRole("heading", { level: 2, name: "如何判定" });
    cleanup();
    await renderPage("/en/trace/honesty.1.1");
    await screen.findByRole("heading", { level: 2, name: "A note of ours" });
  });

  test("tells that how another claim bears on it is our reading, and keeps that claim's evidence apart", async () => {
    const readings = [{ type: "QUALIFIES", direction: "in", readings: [{ claim: disputingClaim, ...itDoubts }] }];
    fakeService({ "/api/trace/honesty.1.1": traceOf(firstClaim, { readings }) });
    await renderPage("/en/trace/honesty.1.1");
    const head = await screen.findByRole("heading", { level: 2, name: "Claims that qualify it" });
    const row = within(head.closest("section") ?? head).getByRole("listitem").textContent;
    expect(row).toContain("The claim itself: misprinted");
    expect(row).toContain(
      "our readingIt doubts.Read so by the editors, last on 27 November 2026; the report itself does not say it.",
    );
    cleanup();
    await renderPage("/zh/trace/honesty.1.1");
    const zh = await screen.findByRole("heading", { level: 2, name: "限定它的论断" });
    const zhRow = within(zh.closest("section") ?? zh).getByRole("listitem").textContent;
    expect(zhRow).toContain("论断本身： 误印");
    expect(zhRow).toContain("我们的解读它质疑。编者的解读，最近判定于 2026 年 11 月 27 日；报告本身并未这样说。");
  });

  test("offers a search where nothing is known under the id", async () => {
    fakeService({});
    await renderPage("/en/trace/nothing.1.1");
    expect((await screen.findByRole("alert")).textContent).toContain("Nothing is known under this name");
    const search = screen.getByRole("link", { name: "Search for it" });
    expect(search.getAttribute("href")).toBe("/en/trace/nothing.1.1?find=nothing.1.1");
  });

  test.each([
    { address: "/en/trace/%20x", search: "Search for it", href: "/en/trace/%20x?find=x", again: "Try again" },
    {
      address: "/zh/card/镓",
      search: "搜索",
      href: `/zh/card/${encodeURIComponent("镓")}?find=%E9%95%93`,
      again: "重试",
    },
  ])("is as unknown where its id could be nobody's: $address", async ({ address, search, href, again }) => {
    fakeService({});
    refuseIds("id");
    await renderPage(address);
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByRole("link", { name: search }).getAttribute("href")).toBe(href);
    expect(within(alert).queryByRole("button", { name: again })).toBeNull();
    expect(alert.textContent).not.toContain("lower-case");
  });
});
