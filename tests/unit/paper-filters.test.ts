import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { papers } from "../../server/contract/papers.ts";
import { papers as english } from "../../web/i18n/en/papers.ts";
import { papers as chinese } from "../../web/i18n/zh/papers.ts";
import { plainViewState, readViewState } from "../../web/view-state.ts";
import {
  countFilters,
  isTicked,
  noFilters,
  papersQuestion,
  withToggled,
} from "../../web/views/papers/paper-filters.ts";

const tick = fc.oneof(
  fc.integer({ min: 1900, max: 2030 }).map((year) => ["year", String(year)] as const),
  fc.constantFrom("footnote", "text").map((value) => ["appears", value] as const),
  fc.constantFrom("arxiv", "doi", "neither").map((value) => ["identifier", value] as const),
  fc.constantFrom("openai", "anthropic", "uc-berkeley").map((value) => ["organization", value] as const),
  fc.constantFrom("verified", "partly", "memory-only").map((value) => ["record", value] as const),
);

describe("the filters of the bibliography", () => {
  it("are as before when a value is turned over twice", () => {
    fc.assert(
      fc.property(fc.uniqueArray(tick, { maxLength: 20, selector: String }), tick, (ticks, [facet, value]) => {
        const filters = ticks.reduce<typeof noFilters | ReturnType<typeof withToggled>>(
          (before, [one, of]) => withToggled(before, one, of),
          noFilters,
        );
        expect(countFilters(filters)).toBe(ticks.length);
        const over = withToggled(filters, facet, value);
        expect(isTicked(over, facet, value)).toBe(!isTicked(filters, facet, value));
        const back = withToggled(over, facet, value);
        expect([...back[facet]].toSorted()).toEqual([...filters[facet]].toSorted());
      }),
    );
  });

  it("never take in what may not stand in an address", () => {
    expect(withToggled(noFilters, "year", "yesterday")).toEqual(noFilters);
    expect(withToggled(noFilters, "record", "guessed")).toEqual(noFilters);
  });

  it("make a question that the service takes", () => {
    const view = readViewState("?kind=any&year=2023,2022&organization=openai&record=partly&order=cited");
    // As the page writes it: lists joined, what is empty left out.
    const written = Object.entries(papersQuestion(view)).map(([name, value]) => [name, String(value)]);
    expect(papers.query.parse(Object.fromEntries(written.filter(([, text]) => text !== "")))).toMatchObject({
      kind: "any",
      year: ["2023", "2022"],
      organization: ["openai"],
      record: ["partly"],
      order: "cited",
    });
    expect(papersQuestion(view, noFilters)).toEqual(papersQuestion({ ...plainViewState, kind: "any", order: "cited" }));
  });
});

describe("the footnotes of a paper", () => {
  const says = (marks: Parameters<typeof english.footnotes>[0]) => [english.footnotes(marks), chinese.footnotes(marks)];

  it("are told with what is wrong with them", () => {
    expect(says([{ printed: "58", state: "leads" }])).toEqual(["footnote 58", "脚注 58"]);
    expect(says([{ printed: "56", state: "misprinted" }])).toEqual(["footnote 56, misprinted", "脚注 56（误印）"]);
    expect(
      says([
        { printed: "33", state: "leads" },
        { printed: "34", state: "uncertain" },
      ]),
    ).toEqual(["footnotes 33 and 34 (uncertain)", "脚注 33、34（存疑）"]);
  });

  it("name a number once that is printed in several places", () => {
    expect(
      says([
        { printed: "56", state: "leads" },
        { printed: "56", state: "misprinted" },
      ]),
    ).toEqual(["footnote 56, misprinted, printed twice", "脚注 56（误印，印出 2 次）"]);
  });
});
