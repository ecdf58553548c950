import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../../web/App.tsx";
import { loadWords } from "../../../web/i18n/language.tsx";
import { item, node, serveBibliography, type SmallBibliography } from "./bibliography-service.ts";
import { seenRecord } from "../../support/seen-record.ts";

const people = Array.from({ length: 28 }, (_, index) => node(`person-${index + 1}`, "person", `Person ${index + 1}`));

const bibliography: SmallBibliography = {
  items: [
    item("cats", "On cats", {
      document: {
        firstAuthors: ["Ann A", "Bob B", "Cy C"],
        authorCount: 5,
        arxiv: "2301.00001",
        venue: "arXiv preprint",
      },
      footnotes: [{ id: "footnote-56a", printed: "56", state: "misprinted" }],
      claimCount: 2,
    }),
    item("dogs", "On dogs", {
      document: { year: 2022, record: { ...seenRecord, confidence: "partly", unverified: ["organizations", "venue"] } },
    }),
    item("birds", "On birds", { document: { year: 2022, nameZh: "论鸟" } }),
    item("alone", "On nothing else", { document: { year: 2021 } }),
    item("page", "A page", { document: { kind: "web" } }),
  ],
  related: {
    cats: [
      {
        id: "dogs",
        evidence: { citedTogether: 1, isDirect: true, titleLikeness: 0.181 },
        witnesses: [people[0]].flatMap((one) => one ?? []),
      },
      { id: "birds", evidence: { people: 28, sharedReferences: 1 }, witnesses: people },
      { id: "alone", evidence: { subjects: 1 }, witnesses: [] },
    ],
    dogs: [{ id: "cats", evidence: { isDirect: true }, witnesses: [] }],
  },
};

// Views and words are fetched when they are needed, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

const wide = 1440;
const phone = 390;

/** Stands in for the window's width, which jsdom does not have. */
function setWidth(pixels: number) {
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: pixels <= Number(/max-width: (\d+)rem/.exec(query)?.[1]) * 16,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

async function open(address: string, { width = wide, served = bibliography } = {}) {
  setWidth(width);
  vi.stubGlobal("fetch", serveBibliography(served));
  window.history.replaceState(null, "", address);
  await act(async () => {
    render(<App />);
    await loadWords(address.startsWith("/zh") ? "zh" : "en");
  });
  await screen.findByRole("heading", { level: 1 });
  return userEvent.setup();
}

const paperLink = (id: string) =>
  waitFor(() => {
    const link = document.getElementById(`paper-${id}`);
    if (link === null) throw new Error(`${id} is not in the list`);
    return link;
  });
const titles = () => [...document.querySelectorAll('[id^="paper-"]')].map((link) => link.textContent.trim());
const chosenTitle = () => document.querySelector('[id^="paper-"][aria-current]')?.textContent.trim();
const relatedHeading = (name: string) => screen.findByRole("heading", { name: `Related to ${name}` });
const address = () => `${window.location.pathname}${window.location.search}`;

beforeEach(() => {
  vi.stubGlobal("scrollTo", () => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the bibliography", () => {
  it("opens on what there is, with what is related to its first paper beside it", async () => {
    await open("/en/papers");

    expect(await screen.findByText(/^4 papers stand behind the report, 2 of them from 2022\./)).toBeTruthy();
    expect(titles()).toEqual(["On cats", "On dogs", "On birds", "On nothing else"]);
    expect(chosenTitle()).toBe("On cats");
    await relatedHeading("On cats");
    expect(address()).toBe("/en/papers");
  });

  it("says of each paper who wrote it, where it stands, and how the report meets it", async () => {
    await open("/en/papers");

    const link = await paperLink("cats");
    expect(link.closest("li")?.textContent).toBe(
      "2023 On catsAnn A, Bob B and 3 others. arXiv 2301.00001https://arxiv.org/abs/2301.00001footnote 56, misprinted2 claims rest on itrecord verified in full",
    );
    expect((await paperLink("dogs")).closest("li")?.textContent).toBe(
      "2022 On dogsnamed in the textrecord verified in part; not seen: organizations and venue",
    );
  });

  it("keeps what is ticked in the address, as steps that Back undoes", async () => {
    const user = await open("/en/papers?year=2022");
    expect((await screen.findByText("2 papers, of 4 in all")).getAttribute("role")).toBe("status");
    expect(titles()).toEqual(["On dogs", "On birds"]);

    await user.click(screen.getByRole("checkbox", { name: /Record verified in part/ }));
    await screen.findByText("1 paper, of 4 in all");
    expect(titles()).toEqual(["On dogs"]);
    expect(address()).toBe("/en/papers?year=2022&record=partly");

    window.history.back();
    await screen.findByText("2 papers, of 4 in all");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /Record verified in part/ }).checked).toBe(false);

    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    await screen.findByText("4 papers");
    expect(address()).toBe("/en/papers");
  });

  it("says that nothing fits, and offers to clear the filters", async () => {
    const user = await open("/en/papers?year=1984");

    await screen.findByText("No paper fits all of these filters");
    expect(screen.queryByRole("heading", { name: /Related/ })).toBeNull();
    await user.click(screen.getAllByRole("button", { name: "Clear filters" }).at(-1) as HTMLElement);
    await screen.findByText("4 papers");
  });

  it("says that the date of a web source comes from memory where nobody saw one", async () => {
    const document = { kind: "web" as const, published: "2023-01", firstAuthors: ["Ann A"], authorCount: 1 };
    const record = { ...seenRecord, confidence: "partly" as const, unverified: ["date"] };
    const items = [
      item("dated", "A dated page", { document }),
      item("remembered", "A remembered page", { document: { ...document, record } }),
    ];
    await open("/en/papers?kind=web", { served: { items, related: {} } });

    const said = async (id: string) => (await paperLink(id)).closest("li")?.textContent;
    expect(await said("dated")).toContain("Ann A. January 2023named in the text");
    expect(await said("remembered")).toContain("Ann A. January 2023 (from memory)named in the text");
  });

  it("lists web sources by themselves", async () => {
    const user = await open("/en/papers?paper=dogs");
    await user.click(await screen.findByRole("link", { name: "Web sources" }));

    await screen.findByText("1 web source");
    expect(titles()).toEqual(["A page"]);
    expect(address()).toBe("/en/papers?kind=web");
  });

  it("shows 50 at first, how many of how many, and the rest when asked", async () => {
    const items = Array.from({ length: 53 }, (_, index) => item(`paper-${index + 1}`, `Number ${index + 1}`));
    const user = await open("/en/papers", { served: { items, related: {} } });

    await screen.findByText("50 of 53 papers shown");
    await user.click(screen.getByRole("button", { name: "Show 3 more" }));
    await screen.findByText("53 papers");
    expect(titles()).toHaveLength(53);
    expect(screen.queryByRole("button", { name: /more$/ })).toBeNull();
  });

  it("speaks Chinese, titles included", async () => {
    await open("/zh/papers?year=2022");

    await screen.findByText("2 篇论文，共有 4 篇");
    expect(titles()).toEqual(["On dogs", "论鸟"]);
    expect(await screen.findByRole("heading", { name: "与《On dogs》相关" })).toBeTruthy();
  });
});

describe("related papers", () => {
  it("have scores that are the sum of the points shown", async () => {
    await open("/en/papers?paper=cats");
    await relatedHeading("On cats");

    const scores = [...document.querySelectorAll(".score b")].map((score) => Number(score.textContent));
    const sums = [...document.querySelectorAll("section .list .reasons")].map(
      (reasons) =>
        [...reasons.querySelectorAll(".points")].reduce(
          (sum, points) => sum + Math.round(Number(points.textContent) * 10),
          0,
        ) / 10,
    );
    expect(scores).toEqual([17.6, 6.5]);
    expect(sums).toEqual(scores);
    const bars = [...document.querySelectorAll("section .bar")].map((bar) =>
      [...bar.querySelectorAll("i")].map((part) => part.style.width),
    );
    expect(bars).toEqual([
      ["5.8%", "10%", "1.8%"],
      ["1.7%", "4.8%"],
    ]);
  });

  it("lead to their witnesses, and tell how many more there are", async () => {
    const user = await open("/en/papers?paper=cats");
    await relatedHeading("On cats");

    const reason = screen.getByText(/^Same people or organizations/);
    const names = () =>
      within(reason)
        .getAllByRole("link")
        .map((link) => link.textContent);
    expect(names()).toEqual(["Person 1", "Person 2", "Person 3"]);
    expect(within(reason).getAllByRole("link")[0]?.getAttribute("href")).toBe("/en/card/person-1");

    await user.click(within(reason).getByRole("button", { name: "and 25 more" }));
    expect(names()).toHaveLength(12);
    expect(reason.textContent).toContain("and 16 more");
  });

  it("come in a step that Back undoes, and lead on to their own", async () => {
    const user = await open("/en/papers");
    await user.click(await paperLink("dogs"));
    await relatedHeading("On dogs");
    expect(address()).toBe("/en/papers?paper=dogs");
    expect(document.title).toBe("Related to On dogs · Claimtrace");

    const panel = screen.getByRole("region", { name: /^Related to/ });
    await user.click(within(panel).getByRole("link", { name: "On cats" }));
    expect((await relatedHeading("On cats")).contains(document.activeElement)).toBe(true);

    window.history.back();
    await relatedHeading("On dogs");
    window.history.back();
    await waitFor(() => expect(document.title).toBe("Papers · Claimtrace"));
  });

  it("are no list where too little is known, but a sentence that says why and what would help", async () => {
    const weak = { alone: [{ id: "dogs", evidence: { people: 1, titleLikeness: 0.18 }, witnesses: people }] };
    await open("/en/papers?paper=alone", { served: { ...bibliography, related: weak } });

    await relatedHeading("On nothing else");
    expect(screen.getByText("Too little is known to name a related paper").nextElementSibling?.textContent).toBe(
      "No citation of it is known here: neither what it cites nor who cites it. 1 paper shares something with it, but for fewer than 5 points of 100: too little to send you there. Its list of references would help, or the works that cite it.",
    );
    expect(document.querySelector("section .bar")).toBeNull();
  });

  it("tell how many more have too few points to be listed", async () => {
    await open("/en/papers?paper=cats");

    await screen.findByText("1 more paper has fewer than 5 points and is not listed.");
  });

  it("are at first those of the first paper that has any", async () => {
    const items = bibliography.items.map((one) => ({ ...one, isJoined: one.document.id === "dogs" }));
    await open("/en/papers", { served: { ...bibliography, items } });

    await relatedHeading("On dogs");
    expect(chosenTitle()).toBe("On dogs");
  });

  it("tell which limits cut the evidence", async () => {
    await open("/en/papers?paper=cats", { served: { ...bibliography, capped: ["citing-works", "people"] } });

    await screen.findByText(
      "Counted up to a limit, so that more may speak for a paper than is told: works that cite it and people and organizations.",
    );
  });

  it("of a paper that nobody knows are a problem beside a list that stays", async () => {
    await open("/en/papers?paper=nobody");

    expect((await screen.findByRole("alert")).textContent).toContain("Nothing is known under this name");
    expect(titles()).toHaveLength(4);
  });

  it("are a step of their own on a phone, which takes the focus and gives it back", async () => {
    const user = await open("/en/papers", { width: phone });
    const link = await paperLink("dogs");
    expect(screen.queryByRole("heading", { name: /Related/ })).toBeNull();

    await user.click(link);
    const heading = await relatedHeading("On dogs");
    expect(heading.contains(document.activeElement)).toBe(true);
    expect(within(screen.getByRole("main")).queryByRole("checkbox")).toBeNull();

    await user.click(screen.getByRole("link", { name: "Back to the list" }));
    expect(document.activeElement).toBe(await paperLink("dogs"));
  });

  it("folds the filters on a phone and says how many are ticked", async () => {
    await open("/en/papers?year=2022,2021", { width: phone });

    expect((await screen.findByText("2 ticked")).closest("summary")?.textContent).toBe("Filters2 ticked");
  });
});
