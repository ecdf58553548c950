import { screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, test } from "vitest";
import { acme, beta, doubtsNode, jane, onHonestyNode, person } from "../support/drawn-answers.ts";
import { fakeService } from "../support/fake-service.ts";
import { renderPage } from "../support/render-page.tsx";

const chapter = { id: "chapter", title: "Chapter", titleZh: "章" };
const firstPage = {
  report: {
    id: "small-report",
    title: "Small",
    titleZh: "小报告",
    published: "2023-10-14",
    licence: "CC BY-NC-ND 4.0",
  },
  chapters: [{ ...chapter, passages: 3, passagesWithClaims: 2, claims: 3 }],
  counts: [],
  passages: 3,
  relations: { total: 0, byStatus: {} },
  register: [
    {
      chapter,
      groups: [
        {
          section: "chapter",
          title: "Chapter",
          titleZh: "章",
          footnotes: [
            {
              id: "footnote-3",
              printed: "3",
              state: "never-printed",
              place: { section: "honesty", passage: 2 },
              document: null,
              claim: null,
            },
          ],
        },
      ],
    },
  ],
  unmarkedEntries: [],
  footnotesByState: {},
  questions: {
    labsAndApproaches: { organizations: [], approaches: [], cells: [], total: 0, byStatus: {} },
    existentialRisk: { signed: [jane, acme], raises: [jane, beta], disputes: [person(1)] },
    mostLeanedOn: [],
    attacks: [],
    alternatives: { to: null, approaches: [] },
  },
};

const question = async (name: string): Promise<HTMLElement> => {
  const item = (await screen.findByRole("heading", { level: 3, name })).closest("li");
  if (item === null) throw new Error(`${name} is no question of the list`);
  return item;
};

beforeAll(async () => {
  await import("../../web/views/home/HomeView.tsx");
}, 60_000);

test("a number that was never printed leads to the passage that it must have followed", async () => {
  fakeService({ "/api/home": firstPage });
  await renderPage("/en");
  const stroke = await screen.findByRole("link", { name: "Footnote 3: this number was never printed" });
  expect(stroke.getAttribute("href")).toBe("/en/report/honesty?passage=2");
});

describe("the register of footnotes", () => {
  test("names the entries that no marker leads to, and each of their documents once", async () => {
    const unmarkedEntries = [
      { entry: 2, document: doubtsNode },
      { entry: 3, document: onHonestyNode },
      { entry: 5, document: doubtsNode },
    ];
    fakeService({ "/api/home": { ...firstPage, unmarkedEntries } });
    await renderPage("/en");
    const told = await screen.findByText(/^No marker leads to/);
    expect(told.textContent).toBe("No marker leads to entries 2, 3 and 5 of the printed list: Doubts, On Honesty");
    expect(within(told).getByRole("link", { name: "Doubts" }).getAttribute("href")).toBe("/en/card/doubts");
  });

  test("counts what is printed, and says nothing of unmarked entries where there are none", async () => {
    fakeService({ "/api/home": { ...firstPage, footnotesByState: { leads: 2, lost: 1, "never-printed": 4 } } });
    await renderPage("/en");
    expect(await screen.findByRole("heading", { level: 2, name: /^The 3 footnotes/ })).toBeDefined();
    expect(screen.queryByText(/^No marker leads to/)).toBeNull();
  });
});

describe("the question about existential risk", () => {
  test("tells who signed from who raises the concern, and names nobody twice in the graph that it opens", async () => {
    fakeService({ "/api/home": firstPage });
    await renderPage("/en");
    const asked = within(await question("Who speaks up about existential risk, and who disputes it?"));
    expect(asked.getAllByRole("paragraph").map(({ textContent }) => textContent)).toEqual([
      "Signed a letter or statement: Jane Roe, Acme",
      "Raise the concern: Jane Roe, Beta",
      "Dispute it: person-1",
    ]);
    expect(asked.getByRole("link", { name: /existential risk/ }).getAttribute("href")).toBe(
      "/en/explore?nodes=jane,acme,beta,person-1&view=list",
    );
  });

  test("speaks of the risk in Chinese as the report's data do", async () => {
    fakeService({ "/api/home": firstPage });
    await renderPage("/zh");
    const asked = await question("谁就存在性风险发声，谁持异议？");
    expect(asked.textContent).toContain("署名公开信或声明：简、Acme表示担忧：简、Beta持异议：person-1");
  });
});
