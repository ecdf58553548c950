import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtexOf } from "../../../server/citing/bibtex.ts";
import { cslItem } from "../../../server/citing/csl-item.ts";
import { risOf } from "../../../server/citing/ris.ts";
import { readVenue } from "../../../server/citing/venue.ts";
import { page, preprint } from "./document.ts";

describe("BibTeX", () => {
  it("tells a preprint with its number, its authors in order and the document's id as the key", () => {
    expect(bibtexOf(cslItem(preprint()))).toBe(`@misc{constitutional-ai-harmlessness,
  author = {Bai, Yuntao and Kadavath, Saurav and Kundu, Sandipan and Askell, Amanda},
  title = {{Constitutional AI: Harmlessness from AI Feedback}},
  year = {2022},
  month = {12},
  day = {15},
  eprint = {2212.08073},
  archiveprefix = {arXiv},
  url = {https://arxiv.org/abs/2212.08073},
}
`);
  });

  it("tells a paper of a conference, a journal and a series by their own fields", () => {
    const at = (venue: string) => bibtexOf(cslItem(preprint({ venue, arxiv: null })));
    expect(at("NeurIPS 2023")).toMatch(/^@inproceedings[^]*booktitle = \{NeurIPS 2023\}/);
    expect(at("Public Choice 198(1), 3-23")).toMatch(
      /^@article[^]*journal = \{Public Choice\},\n {2}volume = \{198\},\n {2}number = \{1\},\n {2}pages = \{3--23\}/,
    );
    expect(at("SSRN 4375283")).toMatch(
      /^@techreport[^]*institution = \{SSRN\},\n {2}type = \{SSRN Scholarly Paper\},\n {2}number = \{4375283\}/,
    );
  });

  it("keeps an organization and a name with a suffix or a particle whole", () => {
    const authors = [
      "Center for AI Safety",
      "Edward McFowland III",
      "Ludwig van Beethoven",
      "Seán Ó hÉigeartaigh",
      "Valdemar Pinho Neto",
      "张三",
    ];
    expect(bibtexOf(cslItem(preprint({ authors, authorCount: 7 })))).toContain(
      "author = {{Center for AI Safety} and McFowland, III, Edward and van Beethoven, Ludwig and Ó hÉigeartaigh, Seán and Pinho Neto, Valdemar and {张三} and others},",
    );
  });

  it("escapes what LaTeX would take for its own", () => {
    const title = String.raw`50% & #1 {open \input{x} $ _ ~ ^`;
    expect(bibtexOf(cslItem(preprint({ title })))).toContain(
      String.raw`title = {{50\% \& \#1 \textbraceleft{}open \textbackslash{}input\textbraceleft{}x\textbraceright{} \$ \_ \textasciitilde{} \textasciicircum{}}},`,
    );
  });

  it("is one balanced entry whatever its fields hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), fc.string(), (title, author, doi) => {
        const entry = bibtexOf(cslItem(preprint({ title, authors: [author], doi })));
        let depth = 0;
        const depths = [...entry].map((sign) => (depth += sign === "{" ? 1 : sign === "}" ? -1 : 0));
        expect(depth).toBe(0);
        expect(depths.slice(0, -2).lastIndexOf(0)).toBeLessThan(entry.indexOf("{"));
      }),
    );
  });
});

describe("RIS", () => {
  it("tells a page with its publisher, its date and the day on which it was seen", () => {
    expect(risOf(cslItem(page())).split("\r\n")).toEqual([
      "TY  - ELEC",
      "ID  - statement-on-ai-risk-page",
      "AU  - Center for AI Safety",
      "TI  - Statement on AI Risk",
      "PY  - 2023",
      "DA  - 2023/05/30/",
      "UR  - https://www.safe.ai/statement-on-ai-risk",
      "Y2  - 2026/11/23",
      "LA  - en-US",
      "ER  - ",
      "",
    ]);
  });

  it("has each tag on a line of its own whatever a title holds", () => {
    const lines = risOf(cslItem(preprint({ title: "One\r\nER  - \u2028two" }))).split("\r\n");
    expect(lines.filter((line) => line.startsWith("ER"))).toEqual(["ER  - "]);
    expect(lines).toContain("TI  - One ER - two");
  });
});

describe("a document as CSL", () => {
  it("leads only to addresses of the web, else to its register", () => {
    expect(cslItem(preprint({ url: "javascript:alert(1)" })).URL).toBe("https://arxiv.org/abs/2212.08073");
    expect(cslItem(page({ url: "file:///etc/passwd" })).URL).toBeUndefined();
    expect(cslItem(page({ url: null, doi: "10.5555/a<b>c;2-#" })).URL).toBe(
      "https://doi.org/10.5555/a%3Cb%3Ec%3B2-%23",
    );
  });

  it("says that a title is ours by brackets, and has only the parts of a date that are known", () => {
    const item = cslItem(page({ described: true, published: "2023-05" }));
    expect(item.title).toBe("[Statement on AI Risk]");
    expect(item.issued).toEqual({ "date-parts": [[2023, 5]] });
  });

  it("takes a printed venue apart", () => {
    expect(readVenue("ICML 2023 (PMLR 202, 17506-17533)")).toEqual({
      type: "paper-conference",
      "container-title": "ICML 2023 (PMLR 202)",
      page: "17506-17533",
      year: 2023,
    });
    expect(readVenue("OpenAI web paper")).toEqual({ type: "webpage", "container-title": "OpenAI" });
    expect(readVenue("Transactions on Machine Learning Research (TMLR), 2023")).toEqual({
      type: "article-journal",
      "container-title": "Transactions on Machine Learning Research (TMLR)",
    });
    expect(readVenue("NBER Working Paper 31161; later Quarterly Journal of Economics 140(2), 889- (2025)")).toEqual({
      type: "report",
      genre: "Working Paper",
      publisher: "NBER",
      number: "31161",
    });
  });
});
