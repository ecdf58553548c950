import { describe, expect, it } from "vitest";
import {
  besideOf,
  branchOf,
  countBelow,
  countPrinted,
  findHeading,
  headingsOf,
  type OutlineSection,
} from "../../web/views/report/outline.ts";

const aSection = (id: string, parent: string | null, more: { claims?: number[]; printed?: string[] } = {}) => ({
  id,
  title: id,
  titleZh: id,
  parent,
  level: parent === null ? 1 : 2,
  line: 1,
  passages: (more.claims ?? []).map((claims, at) => ({
    id: `${id}.${String(at + 1)}`,
    number: at + 1,
    line: at + 2,
    checksum: "aa",
    claims,
    noClaims: null,
    noClaimsZh: null,
  })),
  footnotes: (more.printed ?? []).map((printed) => ({
    id: `footnote-${printed}`,
    printed,
    state: printed === "9" ? ("never-printed" as const) : ("leads" as const),
  })),
});

const sections: OutlineSection[] = [
  aSection("opening", null, { claims: [2, 0], printed: ["1"] }),
  aSection("politics", null),
  aSection("chips", "politics", { printed: ["2"] }),
  aSection("allies", "chips", { claims: [3], printed: ["3", "9"] }),
  aSection("answer", "chips", { claims: [1, 1] }),
  aSection("jobs", "politics", { claims: [4] }),
];

describe("the outline", () => {
  it("counts a heading with everything below it, its footnotes in order", () => {
    const [opening, politics] = headingsOf(sections);
    expect(
      [opening, politics].map((heading) => [heading?.passages, heading?.passagesWithClaims, heading?.claims]),
    ).toEqual([
      [2, 1, 2],
      [4, 4, 9],
    ]);
    expect(politics?.footnotes.map(({ printed }) => printed)).toEqual(["2", "3", "9"]);
    expect(countPrinted(politics?.footnotes ?? [])).toBe(2);
    expect(politics && countBelow(politics)).toBe(4);
  });

  it("finds a heading at any depth, and none under an unknown id", () => {
    const headings = headingsOf(sections);
    expect(findHeading(headings, "answer")?.claims).toBe(2);
    expect(findHeading(headings, "nowhere")).toBeUndefined();
  });

  it("knows what a heading stands under", () => {
    expect([...branchOf(sections, "answer")]).toEqual(["answer", "chips", "politics"]);
  });

  it("reads on over headings without text of their own", () => {
    const idsBeside = (id: string) => {
      const { before, after } = besideOf(sections, id);
      return [before?.id, after?.id];
    };
    expect(idsBeside("opening")).toEqual([undefined, "allies"]);
    expect(idsBeside("chips")).toEqual(["opening", "allies"]);
    expect(idsBeside("answer")).toEqual(["allies", "jobs"]);
    expect(idsBeside("jobs")).toEqual(["answer", undefined]);
    expect(idsBeside("nowhere")).toEqual([undefined, undefined]);
  });
});
