import { describe, expect, it } from "vitest";
import { findIdentifier } from "../../server/queries/search/identifier.ts";

const nothing = { arxiv: null, doi: null, openAlexId: null, wikidata: null, ror: null, orcid: null, urls: [] };

describe("an identifier that was typed", () => {
  it.each(["2212.08073", "arXiv:2212.08073", "arxiv 2212.08073v2", "ARXIV: 2212.08073"])("is read from %s", (typed) => {
    expect(findIdentifier(typed)).toEqual({ ...nothing, arxiv: "2212.08073" });
  });

  it("is read from an address, which is looked for as well", () => {
    expect(findIdentifier("https://arxiv.org/pdf/2212.08073v1.pdf")).toEqual({
      ...nothing,
      arxiv: "2212.08073",
      urls: [
        "https://arxiv.org/pdf/2212.08073v1.pdf",
        "https://arxiv.org/pdf/2212.08073v1.pdf/",
        "http://arxiv.org/pdf/2212.08073v1.pdf",
        "http://arxiv.org/pdf/2212.08073v1.pdf/",
      ],
    });
  });

  it.each(["10.1126/Science.adh2586", "doi:10.1126/science.adh2586", "DOI 10.1126/science.adh2586."])(
    "is a DOI in %s",
    (typed) => {
      expect(findIdentifier(typed)).toEqual({ ...nothing, doi: "10.1126/science.adh2586" });
    },
  );

  it("is both where arXiv gave out the DOI", () => {
    expect(findIdentifier("10.48550/arXiv.2212.08073")).toEqual({
      ...nothing,
      arxiv: "2212.08073",
      doi: "10.48550/arxiv.2212.08073",
    });
  });

  it("may be OpenAlex's, or an old one of arXiv's", () => {
    expect(findIdentifier("https://openalex.org/w4311991106")?.openAlexId).toBe("W4311991106");
    expect(findIdentifier("cs/0102003")).toEqual({ ...nothing, arxiv: "cs/0102003" });
  });

  it.each([
    ["Q34433", { wikidata: "Q34433" }],
    ["q34433", { wikidata: "Q34433" }],
    ["052gg0110", { ror: "052gg0110" }],
    ["0000-0002-1694-233x", { orcid: "0000-0002-1694-233X" }],
    ["ORCID 0000-0002-1694-233X", { orcid: "0000-0002-1694-233X" }],
  ])("is that of a person, an organization or a place in %s", (typed, found) => {
    expect(findIdentifier(typed)).toEqual({ ...nothing, ...found });
  });

  it.each([
    ["https://www.wikidata.org/wiki/Q34433", { wikidata: "Q34433" }],
    ["http://www.wikidata.org/entity/Q34433", { wikidata: "Q34433" }],
    ["https://ror.org/052gg0110", { ror: "052gg0110" }],
    ["https://orcid.org/0000-0002-1694-233X", { orcid: "0000-0002-1694-233X" }],
  ])("is read from the address %s", (typed, found) => {
    expect(findIdentifier(typed)).toMatchObject(found);
  });

  it.each(["constitutional", "GPT-4", "2212", "about 2212.08073", "Q4", "0123456789", "宪法", "and/or"])(
    "is none in %s",
    (typed) => {
      expect(findIdentifier(typed)).toBeUndefined();
    },
  );
});
