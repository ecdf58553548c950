import { describe, expect, test } from "vitest";
import { readReferences as read } from "../../support/read-references.ts";

describe("JSON", () => {
  test("CSL-JSON, with fields that it does not know kept", () => {
    const text = JSON.stringify([
      {
        id: "b",
        type: "article-journal",
        title: "T",
        author: [{ family: "Bai", given: "Y" }],
        issued: { "date-parts": [[2022, 12]] },
        DOI: "10.1000/xyz",
        __proto__x: 1,
        custom: { a: 1 },
      },
    ]);
    expect(read(text)).toMatchObject({
      format: "csl-json",
      entries: [
        {
          title: "T",
          issued: "2022-12",
          citationKeys: ["b"],
          identifiers: { doi: ["10.1000/xyz"] },
          unplaced: [
            { field: "__proto__x", value: "1" },
            { field: "custom", value: '{"a":1}' },
          ],
        },
      ],
    });
  });

  test("Zotero's, with folders by name, tags, notes as text and what people keep in Extra; attachments are no entries", () => {
    const text = JSON.stringify({
      collections: { K2: { key: "K2", name: "Inner", parent: "K1" }, K1: { key: "K1", name: "Outer" } },
      items: [
        {
          itemType: "journalArticle",
          title: "T",
          creators: [
            { creatorType: "author", lastName: "Bai", firstName: "Y" },
            { creatorType: "editor", name: "A Body" },
          ],
          date: "2022-12-15",
          extra: "arXiv: 2212.08073 [cs]\nRead me",
          tags: [{ tag: "safety" }, "ai"],
          notes: [{ note: "<p>One</p><p>Two</p>" }],
          collections: ["K2"],
          citationKey: "bai",
        },
        { itemType: "attachment", title: "PDF", path: "/home/me/secret.pdf" },
      ],
    });
    expect(read(text)).toMatchObject({
      format: "zotero-json",
      faults: [],
      entries: [
        {
          title: "T",
          author: [{ family: "Bai" }],
          editor: [{ literal: "A Body" }],
          identifiers: { arxiv: ["2212.08073"] },
          keywords: ["safety", "ai"],
          notes: ["Read me", "One\nTwo"],
          folders: [["Outer", "Inner"]],
          citationKeys: ["bai"],
        },
      ],
    });
  });

  test("OpenAlex: an inverted abstract is put together, references are its numbers", () => {
    const work = {
      id: "https://openalex.org/W1",
      display_name: "T",
      publication_date: "2022-12-15",
      authorships: [
        {
          author: { display_name: "Yuntao Bai", orcid: "https://orcid.org/0000-0003-1613-5981" },
          institutions: [{ display_name: "Acme" }],
        },
      ],
      abstract_inverted_index: { world: [1], Hello: [0, 2] },
      referenced_works: ["https://openalex.org/W2"],
      type: "article",
    };
    for (const text of [
      JSON.stringify(work),
      JSON.stringify({ results: [work], meta: { count: 1 } }),
      JSON.stringify([work]),
    ])
      expect(read(text)).toMatchObject({
        format: "openalex",
        entries: [
          {
            abstract: "Hello world Hello",
            author: [{ family: "Bai", given: "Yuntao", orcid: "0000-0003-1613-5981", affiliations: ["Acme"] }],
            references: [{ identifiers: { openAlexId: ["W2"] } }],
          },
        ],
      });
  });

  test("Semantic Scholar: a batch with what it did not know, told", () => {
    const { entries, faults, format } = read(
      JSON.stringify([null, { paperId: "a".repeat(40), title: "T", externalIds: { ArXiv: "2212.08073" }, year: 2022 }]),
    );
    expect(format).toBe("semantic-scholar");
    expect(entries).toMatchObject([
      { title: "T", issued: "2022", identifiers: { arxiv: ["2212.08073"], s2Id: ["a".repeat(40)] } },
    ]);
    expect(faults).toMatchObject([{ message: "is null: the service did not know what was asked for" }]);
  });

  test("Crossref: JATS becomes text, references with and without DOI", () => {
    const message = {
      DOI: "10.1000/XYZ",
      type: "journal-article",
      title: ["CO<sub>2</sub> &amp; <i>life</i>"],
      author: [{ given: "Y", family: "Bai", affiliation: [{ name: "Acme" }] }],
      issued: { "date-parts": [[2022]] },
      abstract: "<jats:title>Abstract</jats:title><jats:p>One x<jats:sup>2</jats:sup>.</jats:p>",
      reference: [
        { key: "1", DOI: "10.1000/abc" },
        { key: "2", unstructured: "Small 1973." },
      ],
    };
    expect(read(JSON.stringify({ status: "ok", "message-type": "work", message }))).toMatchObject({
      format: "crossref",
      entries: [
        {
          title: "CO₂ & life",
          abstract: "Abstract\nOne x².",
          issued: "2022",
          author: [{ family: "Bai", affiliations: ["Acme"] }],
          references: [{ identifiers: { doi: ["10.1000/abc"] } }, { text: "Small 1973." }],
        },
      ],
    });
  });

  test("cut at its end is told with the line", () => {
    expect(read('[\n{"type":"book",\n"title":"T"').faults).toMatchObject([
      { line: 3, message: "is no valid JSON from here on" },
    ]);
  });
});
