import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, test, vi } from "vitest";
import {
  acme,
  bareClaim,
  beta,
  disputingClaim,
  doubtsNode,
  firstClaim,
  firstFootnote,
  honestTraining,
  jane,
  person,
  secondFootnote,
  thirdFootnote,
} from "../support/drawn-answers.ts";
import { fakeService, refuseIds } from "../support/fake-service.ts";
import { renderPage } from "../support/render-page.tsx";

const claimed = { noClaims: null, noClaimsZh: null };
const picture = { noClaims: "A picture.", noClaimsZh: "一幅图。" };
const places = [
  { id: "honesty.1", number: 1, line: 4, checksum: "aa11", ...claimed },
  { id: "honesty.2", number: 2, line: 5, checksum: "bb22", ...claimed },
  { id: "honesty.3", number: 3, line: 6, checksum: "cc33", ...picture },
] as const;
const chapter = { id: "chapter", title: "Chapter", titleZh: "章" };
const honesty = { id: "honesty", title: "Honesty", titleZh: "诚实" };
const after = { id: "after", title: "What follows", titleZh: "之后" };
const footnotes = [firstFootnote, secondFootnote, thirdFootnote];

const outline = {
  report: {
    id: "small-report",
    title: "Small",
    titleZh: "小报告",
    published: "2023-10-14",
    licence: "CC BY-NC-ND 4.0",
    authors: [jane],
    digestOf: doubtsNode,
    note: "Our note on the report.",
    noteZh: "我们对报告的说明。",
  },
  sections: [
    { ...chapter, parent: null, level: 1, line: 1, passages: [], footnotes: [] },
    {
      ...honesty,
      parent: "chapter",
      level: 2,
      line: 3,
      passages: places.map((place, at) => ({ ...place, claims: [2, 1, 0][at] })),
      footnotes: footnotes.map(({ id, printed, state }) => ({ id, printed, state })),
    },
    {
      ...after,
      parent: null,
      level: 1,
      line: 7,
      passages: [{ ...places[0], id: "after.1", claims: 1 }],
      footnotes: [],
    },
  ],
  totals: { sections: 3, passages: 4, claims: 4, footnotes: 3 },
};
const unnoted = { note: null, noteZh: null };
const honestySection = {
  section: { ...honesty, line: 3, path: [chapter, honesty] },
  passages: [
    {
      ...places[0],
      claims: [
        { claim: firstClaim, note: "Our note.", noteZh: "我们的注。" },
        { claim: disputingClaim, ...unnoted },
      ],
    },
    { ...places[1], claims: [{ claim: bareClaim, ...unnoted }] },
    { ...places[2], claims: [] },
  ],
  footnotes,
  named: {
    items: [
      { node: honestTraining, claims: 3 },
      { node: acme, claims: 2 },
      { node: jane, claims: 1 },
      { node: beta, claims: 1 },
    ],
    total: 4,
  },
};
const chapterSection = {
  section: { ...chapter, line: 1, path: [chapter] },
  passages: [],
  footnotes: [],
  named: {
    items: Array.from({ length: 14 }, (_, at) => ({ node: person(at), claims: 14 - at })),
    total: 14,
  },
};
const answers = {
  "/api/report": outline,
  "/api/report/honesty": honestySection,
  "/api/report/chapter": chapterSection,
};

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const region = async (name: string): Promise<HTMLElement> => {
  const section = (await screen.findByRole("heading", { level: 2, name })).closest("section");
  if (section === null) throw new Error(`${name} opens no section`);
  return section;
};
/** The passages in order: the items that hold a link to themselves. */
const passages = async () =>
  (await screen.findAllByRole("link", { name: /^¶ \d/ })).map((link) => {
    const item = link.closest("li");
    if (item === null) throw new Error("A passage is no item");
    return item;
  });

// Both places are fetched before a test walks from the one to the other.
beforeAll(async () => {
  for (const path of ["/en/report", "/en/report/honesty", "/zh/report"]) {
    await renderPage(path);
    await screen.findByRole("heading", { level: 1 }, { timeout: 20_000 });
    cleanup();
  }
}, 60_000);

describe("the report", () => {
  test("says what it is and leads into its outline, heading by heading", async () => {
    fakeService(answers);
    const page = await renderPage("/en/report");
    await heading("Small");
    expect(document.title).toBe("Small · Claimtrace");
    expect(screen.getByText("Our note on the report.")).toBeDefined();
    expect((await region("About the report")).textContent).toBe(
      "About the reportAuthorJane RoePublished14 October 2023LicenceCC BY-NC-ND 4.0Digest ofDoubtsOutline2 chapters1 headingPassages41 without claimsClaims4Footnotes2",
    );
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Chapter",
      "What follows",
      "About the report",
      "How a footnote is drawn",
    ]);
    const row = screen.getByRole("link", { name: "Honesty" }).closest("li");
    expect(row?.textContent).toBe("Honesty3 passages3 claims");
    expect(row && within(row).getByRole("img").getAttribute("aria-label")).toBe(
      "2 footnotes, 1 misprinted, 1 number never printed",
    );
    await userEvent.click(screen.getByRole("link", { name: "Honesty" }));
    expect(page.address()).toBe("/en/report/honesty");
    await heading("Honesty");
  });

  test.each(["/en/report", "/en/report/honesty"])("tells once what failed where %s cannot be read", async (path) => {
    fakeService({});
    vi.mocked(fetch).mockImplementation(() =>
      Promise.resolve(
        Response.json({ type: "/problems/internal", title: "The service failed", status: 500 }, { status: 500 }),
      ),
    );
    await renderPage(path);
    expect((await screen.findByRole("alert")).textContent).toContain("The service failed");
  });
});

describe("a heading of the report", () => {
  test("is read passage by passage, each claim with its marks, subtype, time and speaker", async () => {
    fakeService(answers);
    await renderPage("/en/report/honesty");
    await heading("Honesty");
    expect(
      screen.getByText(
        "3 passages, 3 claims, 2 footnotes; 2 of the claims rest on one of them; 1 number never printed.",
      ),
    ).toBeDefined();
    const [first, second, third] = await passages();
    const claim = within(first as HTMLElement).getByRole("link", { name: "Acme trains for honesty." });
    expect(claim.getAttribute("href")).toBe("/en/trace/honesty.1.1");
    expect(claim.closest("li")?.textContent).toBe(
      "Acme trains for honesty.\u00a01findingDecember 2022Said by Jane RoeCopyOur note (Acme trains for honesty.)Our note.",
    );
    expect(first?.textContent).toContain("line 4");
    expect(second?.textContent).toContain("Acme goes on.\u00a0unsourced");
    expect(third?.textContent).toContain("No claims. A picture.");
  });

  test("says of a prediction's note that it tells what would settle it, of others that they are ours", async () => {
    const prediction = { ...bareClaim, subtype: "prediction" };
    const settled = { claim: prediction, note: "Settled by a published audit.", noteZh: null };
    const read = { claim: { ...prediction, id: "honesty.2.2" }, note: "Read as one sentence.", noteZh: null };
    const [first, ...others] = honestySection.passages;
    const predicted = { ...first, claims: [settled, read] };
    fakeService({ ...answers, "/api/report/honesty": { ...honestySection, passages: [predicted, ...others] } });
    await renderPage("/en/report/honesty");
    const settles = await screen.findByText("What would settle it");
    expect(settles.closest("details")?.textContent).toBe(
      "What would settle it (Acme goes on.)Settled by a published audit.",
    );
    expect(screen.getByText("Our note").closest("details")?.textContent).toBe(
      "Our note (Acme goes on.)Read as one sentence.",
    );
  });

  test("shows in the margin where its footnotes lead and what its claims name", async () => {
    fakeService(answers);
    await renderPage("/en/report/honesty");
    const margin = await region("Footnotes here");
    expect(margin.textContent).toMatch(/^Footnotes here2 footnotes, 1 number never printed/);
    const items = within(margin).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "1On HonestyJ. Roe and 3 others, arXiv, 2022 · arxiv.org · CiteEntry 1 of the printed listleads to its document once renumbered",
      "2DoubtsBeta · example.org · CiteThe printed number leads to On Honestymisprinted",
      "3What it should lead to is not known.this number was never printed",
    ]);
    expect(
      within(await region("Named here"))
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Honest training3 claims", "Acme2 claims", "Jane Roe1 claim", "Beta1 claim"]);
  });

  test("stands in the outline, and between the headings that are read before and after it", async () => {
    fakeService(answers);
    const page = await renderPage("/zh/report/honesty");
    await heading("诚实");
    const nav = await screen.findByRole("navigation", { name: "大纲" });
    expect(within(nav).getByRole("link", { current: "page" }).textContent).toBe("诚实");
    const beside = screen.getByRole("navigation", { name: "前后的标题" });
    expect(
      within(beside)
        .getAllByRole("link")
        .map(({ textContent }) => textContent),
    ).toEqual(["下一个标题之后"]);
    await userEvent.click(within(nav).getByRole("link", { name: "章" }));
    expect(page.address()).toBe("/zh/report/chapter");
    await heading("章");
    expect(screen.getByText("共 1 个标题，3 段，3 条论断，2 条脚注，1 个编号从未印出。")).toBeDefined();
  });

  test("marks the passage that the address means, and links and copies the place of each", async () => {
    fakeService(answers);
    const page = await renderPage("/en/report/honesty?passage=2");
    const current = async () => (await passages()).map((item) => item.getAttribute("aria-current"));
    expect(await current()).toEqual([null, "location", null]);
    expect(document.activeElement).toBe((await passages())[1]);
    await userEvent.click(screen.getByRole("link", { name: /^¶ 3/ }));
    expect(page.address()).toBe("/en/report/honesty?passage=3");
    expect(await current()).toEqual([null, null, "location"]);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Copy line and checksum of passage 3" }));
    expect(await navigator.clipboard.readText()).toBe("honesty.3, line 6, SHA-256 cc33");
    expect(screen.getByText("copied")).toBeDefined();
  });

  test("says in one line that it has no such passage as the address means", async () => {
    fakeService(answers);
    await renderPage("/en/report/honesty?passage=99");
    expect((await screen.findByText("This heading has no passage 99.")).role).toBe("status");
    expect((await passages()).map((item) => item.getAttribute("aria-current"))).toEqual([null, null, null]);
    cleanup();
    await renderPage("/en/report/honesty?passage=3");
    await heading("Honesty");
    expect(screen.queryByText(/no passage/)).toBeNull();
  });

  test("lists its headings where it has no passages, and the first twelve of what is named below it", async () => {
    fakeService(answers);
    await renderPage("/en/report/chapter");
    await heading("Chapter");
    expect(
      await screen.findByText("1 heading, 3 passages, 3 claims, 2 footnotes and 1 number never printed."),
    ).toBeDefined();
    expect(within(screen.getByRole("article")).getByRole("link", { name: "Honesty" }).getAttribute("href")).toBe(
      "/en/report/honesty",
    );
    const named = await region("Named here");
    expect(named.textContent).toContain("12 of 14 shown");
    await userEvent.click(within(named).getByRole("button", { name: "Show all 14" }));
    expect(within(named).getAllByRole("listitem")).toHaveLength(14);
  });

  test("tells that the outline failed, and has its headings once that was asked for again", async () => {
    fakeService(answers);
    const serve = vi.mocked(fetch).getMockImplementation();
    const failed = { type: "/problems/internal", title: "The service failed", status: 500 };
    vi.mocked(fetch).mockImplementation((asked, init) =>
      asked === "/api/report" || serve === undefined
        ? Promise.resolve(Response.json(failed, { status: 500 }))
        : serve(asked, init),
    );
    await renderPage("/en/report/chapter");
    await heading("Chapter");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("The service failed");
    fakeService(answers);
    await userEvent.click(within(alert).getByRole("button", { name: "Try again" }));
    const article = within(screen.getByRole("article"));
    expect(await article.findByRole("link", { name: "Honesty" })).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("that is none offers the chapters, the outline and the search", async () => {
    fakeService(answers);
    await renderPage("/en/report/nowhere");
    await heading("The report has no such heading");
    expect(screen.getByRole("link", { name: "Open the outline" }).getAttribute("href")).toBe("/en/report");
    expect(screen.getByRole("link", { name: "Search for it" }).getAttribute("href")).toBe(
      "/en/report/nowhere?find=nowhere",
    );
    expect((await screen.findByRole("link", { name: "What follows" })).getAttribute("href")).toBe("/en/report/after");
  });

  test("is as unknown where its id could be nobody's", async () => {
    fakeService({});
    refuseIds("section");
    await renderPage("/zh/report/%20%C3%9Cnknown");
    await heading("报告没有这个标题");
    expect(screen.getByRole("link", { name: "搜索" }).getAttribute("href")).toMatch(/\?find=%C3%9Cnknown$/);
  });
});
