import { screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, test } from "vitest";
import { acme, beta, doubtsNode, jane, onHonestyNode, person } from "../support/drawn-answers.ts";
import { fakeService } from "../support/fake-service.ts";
import { renderPage } from "../support/render-page.tsx";
import { aMatrix } from "../support/small-answers.ts";

const { rows, columns, cells, byStatus } = aMatrix;
const matrixOfHome = { rows, columns, cells, byStatus };
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
  questions: [
    {
      id: "small-report.stances",
      name: "Which labs back what?",
      nameZh: "哪些实验室支持什么？",
      form: "matrix",
      rows: "organization",
      rowGroups: ["lab"],
      columns: "approach",
      columnGroups: [],
      types: ["BACKS"],
      answer: { ...matrixOfHome, totals: { rows: 3, columns: 2, cells: 4 } },
    },
    {
      id: "small-report.risk",
      name: "Who speaks up, and who disputes it?",
      nameZh: "谁发声，谁持异议？",
      form: "around",
      sides: [
        { name: "Signed", nameZh: "署名", of: ["doubts"], types: ["SIGNED"], stances: [], kinds: [] },
        { name: "Raise it", nameZh: "表示担忧", of: ["doubts"], types: ["WARNS_OF"], stances: [], kinds: [] },
        { name: "Dispute it", nameZh: "持异议", of: ["on-honesty"], types: ["OPPOSES"], stances: [], kinds: [] },
      ],
      answer: {
        sides: [
          { about: [doubtsNode], nodes: [jane, acme], total: 2 },
          { about: [doubtsNode], nodes: [jane, beta], total: 40 },
          { about: [onHonestyNode], nodes: [person(1)], total: 1 },
        ],
      },
    },
  ],
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

describe("a question", () => {
  test("of a matrix is answered by who does what, by name, and leads to just that matrix", async () => {
    fakeService({ "/api/home": firstPage });
    await renderPage("/en");
    const asked = within(await question("Which labs back what?"));
    expect(asked.getByRole("paragraph").textContent).toBe(
      "Acme develops Constitutional AI, funds Red teaming; Umbrella adopts Red teaming; and one more",
    );
    expect(asked.getByRole("link", { name: "Which labs back what?" }).getAttribute("href")).toBe(
      "/en/compare?type=BACKS&rowGroup=lab",
    );
  });

  test("of sides tells each apart and how many it leaves out, and opens on what it is about and everybody, nobody twice", async () => {
    fakeService({ "/api/home": firstPage });
    await renderPage("/en");
    const asked = within(await question("Who speaks up, and who disputes it?"));
    expect(asked.getAllByRole("paragraph").map(({ textContent }) => textContent)).toEqual([
      "Signed: Jane Roe, Acme",
      "Raise it: Jane Roe, Beta and 38 more",
      "Dispute it: person-1",
    ]);
    expect(asked.getByRole("link", { name: /^Who speaks up/ }).getAttribute("href")).toBe(
      "/en/explore?nodes=doubts,on-honesty,jane,acme,beta,person-1",
    );
  });

  test("is asked in the reader's language, in the words of the report's data", async () => {
    fakeService({ "/api/home": firstPage });
    await renderPage("/zh");
    expect((await question("谁发声，谁持异议？")).textContent).toContain("署名：简、Acme表示担忧：简、Beta");
  });
});
