import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { fakeService } from "../support/fake-service.ts";
import { renderPage } from "../support/render-page.tsx";
import { aMatrix, approach, develops, evidenceOf, lab } from "../support/small-answers.ts";

const empty = { ...aMatrix, rows: [], columns: [], cells: [], totals: { rows: 0, columns: 0, cells: 0 }, byStatus: {} };
const ask = (query: string) => `/api/compare?${query}&rowLimit=100&columnLimit=60`;
const cut = ask("rows=organization&columns=approach&columnGroup=training");
const answers = {
  [ask("rows=organization&columns=approach")]: aMatrix,
  [ask("rows=organization&columns=approach&type=SIGNED")]: empty,
  [ask("rows=organization&columns=policy")]: empty,
  [`/api/relation/${encodeURIComponent(develops.id)}/evidence`]: evidenceOf(develops, lab, approach),
};

const cell = (name: RegExp) => screen.findByRole("link", { name });

describe("comparing two kinds", () => {
  // Parts of the page are fetched when first shown; here they are there before the first test.
  beforeAll(async () => {
    Element.prototype.scrollIntoView = () => undefined;
    await renderPage("/en/compare");
    await screen.findByRole("heading", { level: 1 }, { timeout: 20_000 });
    cleanup();
  }, 30_000);

  it("opens on the answer: counted sentences and the matrix with verb, evidence and newest date", async () => {
    fakeService(answers);
    await renderPage("/en/compare");
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("Organizations and approaches");
    await screen.findByText(
      "Three cells hold a relation between 2 organizations and 2 approaches. Acme fills two. Red teaming is met by two, more than any other.",
    );
    const row = screen.getByRole("row", { name: /^Acme/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map((one) => one.textContent.replace(/\s+/g, " ")),
    ).toEqual([
      "Acme develops Constitutional AI, 1 claim (sourced), newest Dec 2022",
      "Acme funds Red teaming, 1 claim (lost), newest Dec 2022",
    ]);
    expect(screen.getByRole("row", { name: /^Umbrella/ }).textContent).toContain(
      "Lab, 1 of 2·nothing statedUmbrella adopts Red teaming",
    );
    screen.getByRole("columnheader", { name: "Training" });
    await cell(/^Acme develops Constitutional AI, 1 claim \(sourced\), newest Dec 2022$/);
  });

  it("opens a cell as a sentence with its claims, their place and the way to the source", async () => {
    fakeService(answers);
    const page = await renderPage("/en/compare");
    await userEvent.click(await cell(/^Acme develops/));
    expect(page.address()).toBe("/en/compare?cell=acme,constitutional-ai");
    await screen.findByRole("heading", { name: "Acme develops Constitutional AI" });
    expect(
      (await screen.findByRole("link", { name: "Acme trains its model by written principles." })).getAttribute("href"),
    ).toBe("/en/trace/training.2.1");
    expect(screen.getByRole("link", { name: "example.org" }).getAttribute("href")).toBe(
      "https://example.org/principles",
    );
    expect(screen.getByRole("link", { name: "Open in Explore" }).getAttribute("href")).toBe(
      "/en/explore?nodes=acme,constitutional-ai,training.2.1&select=acme~BACKS.develops~constitutional-ai",
    );
    expect((await cell(/^Acme develops/)).getAttribute("aria-expanded")).toBe("true");
  });

  it("walks the filled cells with the arrow keys from one stop of the Tab key", async () => {
    fakeService(answers);
    await renderPage("/en/compare");
    const first = await cell(/^Acme develops/);
    const stops = () =>
      within(screen.getByRole("table"))
        .getAllByRole("link")
        .filter((link) => link.tabIndex === 0);
    expect(stops()).toEqual([first]);
    first.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(await cell(/^Acme funds/));
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(await cell(/^Umbrella adopts/));
    expect(stops()).toEqual([await cell(/^Umbrella adopts/)]);
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(await cell(/^Umbrella adopts/));
    await userEvent.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "Umbrella" }));
  });

  it("closes by Escape with the focus back on its cell, one Tab away from what it rests on, and goes on to the next", async () => {
    fakeService(answers);
    const page = await renderPage("/en/compare");
    (await cell(/^Acme develops/)).focus();
    await userEvent.keyboard("{Enter}");
    await screen.findByRole("heading", { name: "Acme develops Constitutional AI" });
    const evidence = within(screen.getByRole("region", { name: "Acme develops Constitutional AI" }));
    expect(evidence.getByText("cell 1 of 3")).toBeDefined();
    await userEvent.tab();
    expect(document.activeElement).toBe(evidence.getByRole("button", { name: /Previous/ }));
    await userEvent.click(evidence.getByRole("button", { name: /Next/ }));
    await screen.findByRole("heading", { name: "Acme funds Red teaming" });
    expect(page.address()).toBe("/en/compare?cell=acme,red-teaming");
    await userEvent.keyboard("{Escape}");
    expect(page.address()).toBe("/en/compare");
    expect(document.activeElement).toBe(await cell(/^Acme funds/));
    expect(screen.queryByRole("heading", { name: /^Acme/ })).toBeNull();
  });

  it("cuts columns by the heading they stand under, and says so in its title", async () => {
    const service = fakeService({ ...answers, [cut]: aMatrix });
    const page = await renderPage("/en/compare");
    await userEvent.click(await screen.findByRole("checkbox", { name: /^Training/ }));
    expect(page.address()).toBe("/en/compare?columnGroup=training");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Organizations and approaches (training)");
    expect(service.asked).toContain(cut);
  });

  it("shows the rows that are picked, in the order that is asked for", async () => {
    fakeService(answers);
    await renderPage("/en/compare?onlyRows=umbrella");
    await cell(/^Umbrella adopts/);
    expect(screen.queryByRole("rowheader", { name: /^Acme/ })).toBeNull();
    cleanup();
    await renderPage("/en/compare?rowOrder=name&columnOrder=name");
    await cell(/^Umbrella adopts/);
    expect(screen.getAllByRole("rowheader").map(({ textContent }) => textContent)).toEqual([
      "AcmeLab, 2 of 2",
      "UmbrellaLab, 1 of 2",
    ]);
    expect(screen.queryByRole("columnheader", { name: "Training" })).toBeNull();
  });

  it("tells what was read where that was not everything", async () => {
    const much = { ...aMatrix, read: { rows: 1_666, of: 100_000, all: false } };
    fakeService({ ...answers, [ask("rows=organization&columns=approach")]: much });
    await renderPage("/en/compare");
    await screen.findByText(/^Read were the 1,666 most linked of 100,000 organizations/);
  });

  it("says the same in Chinese without a word of English but names", async () => {
    fakeService(answers);
    await renderPage("/zh/compare");
    await screen.findByText(/2 家机构与 2 种方法之间，有 3 格存在关系。顶点实验室 占 2 格。/);
    await cell(/^顶点实验室 研发 宪法 AI，1 条论断（?.*有出处.*，最新 2022\.12$/);
    expect(
      within(screen.getByRole("rowheader", { name: /^Umbrella/ }))
        .getByText("Umbrella")
        .getAttribute("lang"),
    ).toBe("en");
  });

  it("asks for other kinds and other relations by the address", async () => {
    const service = fakeService(answers);
    const page = await renderPage("/en/compare?cell=acme,constitutional-ai");
    await cell(/^Acme develops/);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /^Columns/ }), "Policies");
    expect(page.address()).toBe("/en/compare?columns=policy");
    await screen.findByText("Nothing links organizations with policies here");
    await userEvent.click(screen.getByRole("button", { name: "Organizations and approaches" }));
    await waitFor(() => {
      expect(page.address()).toBe("/en/compare");
    });
    expect(service.asked).toContain(ask("rows=organization&columns=policy"));
  });

  it("offers all relations where the chosen sort joins nothing", async () => {
    fakeService(answers);
    const page = await renderPage("/en/compare?type=SIGNED");
    await userEvent.click(await screen.findByRole("button", { name: "Show all relations" }));
    expect(page.address()).toBe("/en/compare");
    await cell(/^Acme develops/);
  });
});
