import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import {
  acme,
  backs,
  bareClaim,
  disputingClaim,
  doubts,
  doubtsNode,
  figure,
  firstClaim,
  firstClaimNode,
  firstFootnote,
  honestTraining,
  onHonesty,
  onHonestyNode,
  person,
  recorded,
  secondFootnote,
} from "../support/drawn-answers.ts";
import { fakeService } from "../support/fake-service.ts";
import { renderPage } from "../support/render-page.tsx";

const cardOf = (node: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  node,
  aliases: [],
  iso: null,
  identifiers: [],
  summary: null,
  summaryZh: null,
  document: null,
  footnotes: [],
  groups: [],
  relationTotal: 0,
  byStatus: {},
  claims: { claims: [], total: 0, next: null },
  figures: [],
  ...more,
});
/** How often a word stands under the heading of a card's claims. */
const timesSaid = (word: string): number =>
  (screen.getByRole("heading", { level: 3 }).parentElement?.textContent.split(word).length ?? 0) - 1;

const develops = {
  type: "BACKS",
  stance: "develops",
  modality: null,
  fromScope: null,
  toScope: null,
  direction: "out",
  total: 1,
  relations: [{ relationship: backs, other: honestTraining }],
  next: null,
};
const acmeCard = cardOf(acme, {
  summary: "A lab.",
  summaryZh: "一家实验室。",
  groups: [develops],
  relationTotal: 1,
  byStatus: { verified: 1 },
});
const evidenceAddress = "/api/relation/acme~BACKS.develops~honest-training/evidence";
const evidence = {
  relationship: backs,
  from: acme,
  to: honestTraining,
  claims: [
    { claim: firstClaim, footnotes: [firstFootnote], named: [] },
    { claim: bareClaim, footnotes: [], named: [] },
  ],
  total: 2,
  reading: null,
  record: null,
};

/** The facts of a section of the margin, each as "term: text". */
function factsUnder(heading: string): string[] {
  const section = screen.getByRole("heading", { level: 2, name: heading }).closest("section");
  return [...(section?.querySelectorAll("dl > div") ?? [])].map(
    (fact) => `${fact.querySelector("dt")?.textContent ?? ""}: ${fact.querySelector("dd")?.textContent ?? ""}`,
  );
}

describe("a card", () => {
  test("opens on what it is and what it does, and names it in the reader's language", async () => {
    fakeService({ "/api/card/acme": acmeCard });
    await renderPage("/zh/card/acme");
    expect(await screen.findByRole("heading", { level: 1, name: "Acme" })).toBeDefined();
    expect(screen.getByText("一家实验室。")).toBeDefined();
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe("研发 1");
    expect(screen.getByRole("link", { name: "诚实训练" }).getAttribute("href")).toBe("/zh/card/honest-training");
  });

  test("opens what a relation rests on in place, keeps it in the address, and closes it again", async () => {
    fakeService({ "/api/card/acme": acmeCard, [evidenceAddress]: evidence });
    const page = await renderPage("/en/card/acme");
    const toggle = await screen.findByRole("button", { name: "What this rests on: Honest training" });
    expect(toggle.getAttribute("aria-expanded")).toBe("false");
    await userEvent.click(toggle);
    expect(page.address()).toBe("/en/card/acme?select=acme~BACKS.develops~honest-training");
    expect((await screen.findByRole("link", { name: firstClaim.name })).getAttribute("href")).toBe(
      "/en/trace/honesty.1.1",
    );
    expect(screen.getByRole("link", { name: /On Honesty/ }).getAttribute("href")).toBe("/en/card/on-honesty");
    expect(screen.getByText("The report gives no source here.")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(page.address()).toBe("/en/card/acme");
    expect(screen.queryByRole("link", { name: firstClaim.name })).toBeNull();
  });

  test("opens with a relation open where the link says so", async () => {
    fakeService({ "/api/card/acme": acmeCard, [evidenceAddress]: evidence });
    await renderPage("/en/card/acme?select=acme~BACKS.develops~honest-training");
    expect(await screen.findByRole("link", { name: firstClaim.name })).toBeDefined();
  });

  test("brings the next part of a long group and counts what is shown", async () => {
    const paper = (number: number) => ({
      relationship: recorded(["acme", "PRODUCED", `paper-${String(number)}`]),
      other: { ...onHonestyNode, id: `paper-${String(number)}`, name: `Paper ${String(number)}` },
    });
    const group = { type: "PRODUCED", stance: null, direction: "out", total: 3, relations: [paper(1), paper(2)] };
    const { asked } = fakeService({
      "/api/card/acme": cardOf(acme, { groups: [{ ...group, next: "later" }], relationTotal: 3 }),
      "/api/card/acme/relations?type=PRODUCED&direction=out&after=later&limit=50": {
        ...group,
        relations: [paper(3)],
        next: null,
      },
    });
    await renderPage("/en/card/acme");
    expect((await screen.findByRole("heading", { level: 3 })).textContent).toBe("produced 2 of 3, 2 record");
    expect(asked.filter((address) => address.startsWith("/api/card"))).toEqual(["/api/card/acme"]);
    await userEvent.click(screen.getByRole("button", { name: "Show 1 more" }));
    expect(await screen.findByRole("link", { name: "Paper 3" })).toBeDefined();
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe("produced 3, 3 record");
    expect(screen.queryByRole("button", { name: /more/ })).toBeNull();
  });

  test("sets people in columns, each with what it rests on", async () => {
    const one = (number: number) => ({
      relationship: recorded([`person-${String(number)}`, "AUTHORED", "on-honesty"]),
      other: person(number),
    });
    const group = {
      type: "AUTHORED",
      stance: null,
      direction: "in",
      total: 2,
      relations: [one(1), one(2)],
      next: null,
    };
    fakeService({ "/api/card/on-honesty": cardOf(onHonestyNode, { document: onHonesty, groups: [group] }) });
    await renderPage("/en/card/on-honesty");
    const name = "What this rests on: person-2, bibliographic record only";
    expect(await screen.findByRole("button", { name })).toBeDefined();
  });

  test("tells of a document its record and the footnotes that lead to it", async () => {
    fakeService({
      "/api/card/on-honesty": cardOf(onHonestyNode, {
        document: onHonesty,
        footnotes: [firstFootnote, secondFootnote],
      }),
    });
    await renderPage("/en/card/on-honesty");
    const footnotes = (await screen.findByRole("heading", { name: "Footnotes that lead here" })).closest("section");
    expect(footnotes?.textContent).toContain("its number leads here, its content calls for Doubts");
    expect(factsUnder("Record")).toEqual([
      "Authors: J. Roe, B. Two, C. Three and 1 other",
      "Published: 15 December 2022",
      "Venue: arXiv",
      "Identifiers: arXiv 2212.00001",
      "In the list: entry 1",
    ]);
  });

  test("tells that a record was checked, where it was seen and since when", async () => {
    fakeService({ "/api/card/on-honesty": cardOf(onHonestyNode, { document: onHonesty }) });
    await renderPage("/en/card/on-honesty");
    expect(await screen.findByText("Every field was seen in a public place.")).toBeDefined();
    expect(factsUnder("State of the record")).toEqual(["Seen at: example.org", "Known since: 23 November 2026"]);
    const seen = screen.getByRole("link", { name: "example.org" });
    expect(seen.getAttribute("href")).toBe("https://example.org/on-honesty");
    expect(seen.title).toBe("opens the source's own page");
  });

  test.each([
    [
      { confidence: "verified", partly: [], unverified: ["authors"] },
      "Seen in public places, but for what is named below.",
    ],
    [{ confidence: "partly", partly: ["venue"], unverified: [] }, "Every field was seen, some only in part."],
    [
      { confidence: "partly", partly: ["venue"], unverified: ["organizations"] },
      "Part of it was seen; what was not is named below.",
    ],
    [{ confidence: "partly", partly: [], unverified: [] }, "Seen only in the places named below."],
  ])("tells of a record that is %o: %s", async (record, says) => {
    const document = { ...onHonesty, record: { ...onHonesty.record, ...record } };
    fakeService({ "/api/card/on-honesty": cardOf(onHonestyNode, { document }) });
    await renderPage("/en/card/on-honesty");
    expect(await screen.findByText(says)).toBeDefined();
  });

  test("tells what nobody saw of a record, and that no marker leads to its entry of the list", async () => {
    const document = { ...doubts, published: "2023-01", record: { ...doubts.record, unverified: ["title", "date"] } };
    fakeService({ "/api/card/doubts": cardOf(doubtsNode, { document }) });
    await renderPage("/zh/card/doubts");
    expect(await screen.findByText("无人能核对，所给内容凭记忆写出。")).toBeDefined();
    expect(screen.getByText("标题为我们所拟：未见原题。")).toBeDefined();
    expect(factsUnder("记录的核对")).toEqual([
      "见于: 地址本身",
      "部分可见: 日期",
      "未见: 标题和日期",
      "记录于: 2026 年 11 月 24 日",
    ]);
    expect(factsUnder("书目记录")[0]).toBe("发表: 2023 年 1 月凭记忆 blog post");
    expect(screen.getByText("报告中没有标记指向列表的第 3 条。")).toBeDefined();
  });

  test("gives the numbers that others keep an organization under, and a place its code", async () => {
    const at = "https://registers.example.org/52";
    fakeService({
      "/api/card/acme": cardOf(acme, { identifiers: [{ scheme: "ror", value: "052gg0110", seenAt: at }] }),
      "/api/card/oxford": cardOf({ ...acme, id: "oxford", kind: "place", name: "Oxford" }, { iso: "GB-OXF" }),
    });
    await renderPage("/en/card/acme");
    const number = await screen.findByRole("link", { name: "052gg0110" });
    expect(number.getAttribute("href")).toBe("https://ror.org/052gg0110");
    expect(screen.getByRole("link", { name: "registers.example.org" }).getAttribute("href")).toBe(at);
    cleanup();
    await renderPage("/en/card/oxford");
    await screen.findByRole("heading", { level: 1, name: "Oxford" });
    expect(factsUnder("Identifiers")).toEqual(["ISO 3166: GB-OXF"]);
  });

  test("puts claims under the headings of the report and figures beside their claims", async () => {
    const claims = { claims: [firstClaim, disputingClaim], total: 2, next: null };
    fakeService({ "/api/card/acme": cardOf(acme, { claims, figures: [figure] }) });
    await renderPage("/en/card/acme");
    expect((await screen.findAllByRole("heading", { level: 3 })).map(({ textContent }) => textContent)).toEqual([
      "Chapter › Honesty",
    ]);
    // Seen below its heading, a passage is its number alone; called by its name, it says which heading that is.
    const passages = screen.getAllByRole("link", { name: /^Honesty, passage \d$/ });
    expect(passages.map(({ textContent }) => textContent)).toEqual(["passage 1", "passage 1"]);
    const row = within(screen.getByRole("table")).getByRole("row", { name: /^Honest answers/ });
    expect(row.textContent).toContain("about 80%");
    expect(within(row).getByRole("link", { name: "the claim: Acme trains for honesty." }).getAttribute("href")).toBe(
      "/en/trace/honesty.1.1",
    );
    const mark = within(row).getByRole("link", {
      name: "Footnote 1, opens the claim's chain: Acme trains for honesty.",
    });
    expect([mark.textContent, mark.getAttribute("href")]).toEqual(["1", "/en/trace/honesty.1.1"]);
  });

  test("says once at a heading what all claims under it rest on", async () => {
    const claims = { claims: [bareClaim, { ...bareClaim, id: "honesty.2.2" }], total: 2, next: null };
    fakeService({ "/api/card/acme": cardOf(acme, { claims }) });
    await renderPage("/en/card/acme");
    expect((await screen.findByRole("heading", { level: 3 })).textContent).toBe("Chapter › Honesty, 2 unsourced");
    expect(timesSaid("unsourced")).toBe(1);
  });

  test("says the status of each claim once, at the claim, where those under a heading differ", async () => {
    const verified = { ...bareClaim, id: "honesty.2.2", status: "named" };
    const claims = { claims: [bareClaim, verified], total: 2, next: null };
    fakeService({ "/api/card/acme": cardOf(acme, { claims }) });
    await renderPage("/en/card/acme");
    expect((await screen.findByRole("heading", { level: 3 })).textContent).toBe("Chapter › Honesty");
    expect(timesSaid("unsourced")).toBe(1);
  });

  test("says once of a group how many of its relations are unsourced, and at none of them", async () => {
    const unsourced = ["monitoring", "evals", "red-teaming"].map((id) => ({
      relationship: { ...backs, id: `acme~BACKS.develops~${id}`, to: id, status: "unsourced", marks: [] },
      other: { ...honestTraining, id, name: id },
    }));
    const relations = [...unsourced, ...develops.relations];
    const groups = [{ ...develops, relations, total: 4 }];
    fakeService({
      "/api/card/acme": cardOf(acme, { groups, relationTotal: 4, byStatus: { unsourced: 3, verified: 1 } }),
    });
    await renderPage("/en/card/acme");
    const heading = (await screen.findAllByRole("heading", { level: 3 })).find((one) =>
      one.textContent.includes("unsourced"),
    );
    expect(heading?.textContent).toContain("3 unsourced");
    const rows = heading?.parentElement?.textContent.slice(heading.textContent.length) ?? "unsourced";
    expect(rows).toContain("evals");
    expect(rows).not.toContain("unsourced");
  });

  test("says that it has no relations, and offers a search for it", async () => {
    fakeService({ "/api/card/acme": cardOf(acme) });
    const page = await renderPage("/en/card/acme");
    expect(await screen.findByText("No relation to anything else is known")).toBeDefined();
    expect(screen.getByRole("link", { name: "Search for Acme" }).getAttribute("href")).toBe("/en/card/acme?find=Acme");
    expect(page.address()).toBe("/en/card/acme");
  });

  test("gives way to the trace where the id is a claim's", async () => {
    fakeService({ "/api/card/honesty.1.1": cardOf(firstClaimNode) });
    const page = await renderPage("/en/card/honesty.1.1");
    await screen.findByRole("alert");
    expect(page.address()).toBe("/en/trace/honesty.1.1");
  });
});
