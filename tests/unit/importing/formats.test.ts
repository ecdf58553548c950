import { describe, expect, test } from "vitest";
import { readBibliography } from "../../../server/importing/read-bibliography.ts";

const read = (text: string, file = "refs") => readBibliography(file, new TextEncoder().encode(text));
/** Without what was not told: an entry in the words that a test cares for. */
function only(text: string, ...fields: readonly string[]) {
  const { entries } = read(text);
  return entries.map((entry) => Object.fromEntries(Object.entries(entry).filter(([name]) => fields.includes(name))));
}

describe("BibTeX", () => {
  const article = `@article{bai2022,
  title = {Constitutional {AI}: \\emph{Harmlessness} and H\\textsubscript{2}O},
  author = {Bai, Yuntao and van der Berg, Jan and {Acme Corporation} and others},
  journal = {Journal of Tests}, volume = 3, number = {2}, pages = {1--12},
  year = 2022, month = dec,
  eprint = {2212.08073v2}, archivePrefix = {arXiv}, doi = {10.1000/XYZ.1},
  keywords = {safety, feedback}, file = {:/home/me/secret.pdf:PDF}, note = {Read twice}, weird = {kept}
}`;

  test("is read with TeX, names with particles, bodies, a cut list of authors, and an arXiv number without its version", () => {
    const [entry] = read(article).entries;
    expect(entry).toMatchObject({
      type: "article-journal",
      title: "Constitutional AI: Harmlessness and H₂O",
      author: [
        { family: "Bai", given: "Yuntao" },
        { family: "Berg", given: "Jan", "non-dropping-particle": "van der" },
        { literal: "Acme Corporation" },
      ],
      authorsCut: true,
      "container-title": "Journal of Tests",
      volume: "3",
      issue: "2",
      page: "1-12",
      issued: "2022-12",
      citationKeys: ["bai2022"],
      keywords: ["feedback", "safety"],
      notes: ["Read twice"],
      unplaced: [{ field: "weird", value: "kept" }],
    });
    expect(entry?.identifiers).toMatchObject({ arxiv: ["2212.08073"], doi: ["10.1000/xyz.1"] });
    expect(JSON.stringify({ ...entry, source: null })).not.toContain("secret");
  });

  test("tells a broken entry with its line and key, and reads the others", () => {
    const { entries, faults } = read(
      `@article{one, title = {One}}\n\n@article{two, title = {Two}\n year = 2020}\n\n@book{three, title = "Three"}\n`,
    );
    expect(entries.map(({ title, source }) => [title, source.line])).toEqual([
      ["One", 1],
      ["Two", 3],
      ["Three", 6],
    ]);
    expect(faults.map(({ line, key, lost }) => ({ line, key, lost }))).toEqual([{ line: 3, key: "two", lost: "part" }]);
    expect(faults[0]?.message).toBe('"}" is missing before line 4');
  });

  test("hands the title and the date of a volume down to what is in it", () => {
    const text =
      "@incollection{in, title = {Part}, crossref = {whole}}\n@book{whole, title = {Whole}, date = {2011-05}, isbn = {0-306-40615-2}}";
    expect(read(text).entries[0]).toMatchObject({
      "container-title": "Whole",
      issued: "2011-05",
      identifiers: { isbn: [], containerIsbn: ["9780306406157"] },
    });
  });

  test("keeps JabRef's groups as folders", () => {
    const text = `@article{a, title={A}}\n@article{b, title={B}}
@comment{jabref-meta: groupsversion:3;}
@comment{jabref-meta: groupstree:
0 AllEntriesGroup:;
1 ExplicitGroup:Safety\\;0\\;a\\;;
2 ExplicitGroup:Jailbreaks\\;0\\;b\\;;
}`;
    expect(only(text, "folders")).toEqual([{ folders: [["Safety"]] }, { folders: [["Safety", "Jailbreaks"]] }]);
  });

  test("says which abbreviation is defined nowhere", () => {
    expect(read("@article{x,\n title = {X},\n journal = IEEE_X\n}").faults).toMatchObject([
      { line: 3, message: "the abbreviation IEEE_X is defined nowhere in the file" },
    ]);
  });
});

test("RIS: names, pages, dates, several addresses, serial numbers by their check digit; paths are dropped", () => {
  const ris = `TY  - JOUR
AU  - Bai, Yuntao
AU  - Kadavath, Saurav, Jr.
TI  - A title that
  goes on
T2  - Journal of Tests
JO  - J. Tests
PY  - 2022/12/15/
SP  - 1
EP  - 12
VL  - 3
SN  - 1524-4539
DO  - https://doi.org/10.1000/xyz
UR  - https://arxiv.org/abs/2212.08073v1
KW  - safety
L1  - file:///home/me/secret.pdf
ZZ  - odd
ER  - `;
  const [entry] = read(ris).entries;
  expect(entry).toMatchObject({
    title: "A title that goes on",
    author: [
      { family: "Bai", given: "Yuntao" },
      { family: "Kadavath", given: "Saurav", suffix: "Jr." },
    ],
    issued: "2022-12-15",
    page: "1-12",
    "container-title": "Journal of Tests",
    identifiers: { doi: ["10.1000/xyz"], arxiv: ["2212.08073"], issn: ["1524-4539"] },
    unplaced: [
      { field: "container-title-short", value: "J. Tests" },
      { field: "ZZ", value: "odd" },
    ],
  });
  expect(entry?.identifiers.url).toEqual(["https://arxiv.org/abs/2212.08073v1"]);
});

test("PubMed: what stands below an author is the author's", () => {
  const nbib = `
PMID- 29456894
TI  - The state of OA: a large-scale analysis of
      open articles.
FAU - Piwowar, Heather
AU  - Piwowar H
AUID- ORCID: 0000-0003-1613-5981
AD  - Impactstory, Sanford, NC, USA.
FAU - Priem, Jason
AU  - Priem J
DP  - 2018 Feb 13
JT  - PeerJ
PG  - e4375
LID - 10.7717/peerj.4375 [doi]
PMC - PMC5815332
MH  - *Open Access Publishing
`;
  expect(read(nbib).entries[0]).toMatchObject({
    title: "The state of OA: a large-scale analysis of open articles",
    author: [
      {
        family: "Piwowar",
        given: "Heather",
        orcid: "0000-0003-1613-5981",
        affiliations: ["Impactstory, Sanford, NC, USA."],
      },
      { family: "Priem", given: "Jason" },
    ],
    issued: "2018-02-13",
    identifiers: { pmid: ["29456894"], doi: ["10.7717/peerj.4375"], pmcid: ["PMC5815332"] },
    keywords: ["Open Access Publishing"],
  });
});

test("EndNote's tags as CNKI gives them: Chinese names are never turned", () => {
  const refer = `%0 Journal Article
%A 张三
%A 李四
%+ 某大学;某研究院
%T 人工智能安全研究
%J 计算机学报
%D 2023
%V 46
%N 05
%K 人工智能;安全
%X 摘要文字。
%P 1001-1020
%@ 0254-4164
%U https://kns.cnki.net/x
%W CNKI

%0 Book
%A Smith, Ann
%T A book
%D 1999
%@ 0-306-40615-2
`;
  const { entries, faults } = read(refer);
  expect(faults).toEqual([]);
  expect(entries).toMatchObject([
    {
      type: "article-journal",
      author: [{ literal: "张三" }, { literal: "李四" }],
      title: "人工智能安全研究",
      "container-title": "计算机学报",
      issued: "2023",
      keywords: ["人工智能", "安全"],
      page: "1001-1020",
      identifiers: { issn: ["0254-4164"], url: ["https://kns.cnki.net/x"] },
    },
    { type: "book", author: [{ family: "Smith", given: "Ann" }], identifiers: { isbn: ["9780306406157"] } },
  ]);
});

test("Web of Science: full names, references with their DOIs", () => {
  const wos = `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Bai, Y
   Chen, A
AF Bai, Yuntao
   Chen, Anna
TI A title in
   two lines
SO JOURNAL OF TESTS
CR Small H, 1973, J AM SOC INFORM SCI, V24, P265, DOI 10.1002/asi.4630240406
   [Anonymous], 2001, A BOOK
PY 2022
PD DEC
BP 1
EP 9
DI 10.1000/xyz
ER

EF`;
  expect(read(wos).entries).toMatchObject([
    {
      title: "A title in two lines",
      author: [
        { family: "Bai", given: "Yuntao" },
        { family: "Chen", given: "Anna" },
      ],
      issued: "2022-12",
      page: "1-9",
      references: [
        { identifiers: { doi: ["10.1002/asi.4630240406"] }, year: 1973 },
        { identifiers: { doi: [] }, text: "[Anonymous], 2001, A BOOK", year: 2001 },
      ],
    },
  ]);
});

test("EndNote XML: text in styles, keywords, notes; paths of attachments are dropped", () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><xml><records><record><ref-type name="Journal Article">17</ref-type>
<contributors><authors><author><style face="normal">Bai, Yuntao</style></author></authors></contributors>
<titles><title><style face="normal">A &amp; </style><style face="italic">B</style></title><secondary-title>Journal of Tests</secondary-title></titles>
<dates><year>2022</year><pub-dates><date>Dec 15</date></pub-dates></dates><electronic-resource-num>10.1000/xyz</electronic-resource-num>
<urls><related-urls><url>https://a.org/b</url></related-urls><pdf-urls><url>internal-pdf://secret.pdf</url></pdf-urls></urls>
<custom1>odd</custom1></record></records></xml>`;
  const [entry] = read(xml).entries;
  expect(entry).toMatchObject({
    type: "article-journal",
    title: "A & B",
    author: [{ family: "Bai", given: "Yuntao" }],
    issued: "2022-12-15",
    identifiers: { doi: ["10.1000/xyz"], url: ["https://a.org/b"] },
    unplaced: [{ field: "custom1", value: "odd" }],
  });
});

test("CSV: columns are mapped by name, in any order, with any separator; the others are kept", () => {
  const { entries, columns } = read(
    'Year;Authors;Title;DOI;Colour\n2022;"Bai, Yuntao; Chen, Anna";"A ""quoted""\ntitle";10.1000/xyz;red\n',
  );
  expect(columns.map(({ column, as }) => [column, as])).toEqual([
    ["Year", "year"],
    ["Authors", "author"],
    ["Title", "title"],
    ["DOI", "doi"],
    ["Colour", null],
  ]);
  expect(entries).toMatchObject([
    {
      title: 'A "quoted" title',
      author: [
        { family: "Bai", given: "Yuntao" },
        { family: "Chen", given: "Anna" },
      ],
      issued: "2022",
      identifiers: { doi: ["10.1000/xyz"] },
      unplaced: [{ field: "Colour", value: "red" }],
      source: { line: 2 },
    },
  ]);
});

test("a list of identifiers and addresses, one a line; what is neither is told with its line", () => {
  const { entries, faults } = read(
    "# mine\n10.1000/xyz\narXiv:2212.08073v1\nhttps://doi.org/10.48550/arXiv.2203.02155\nhttps://example.org/report#top\nhello world\n",
  );
  expect(entries.map(({ identifiers: { doi, arxiv, url } }) => [doi, arxiv, url])).toEqual([
    [["10.1000/xyz"], [], []],
    [[], ["2212.08073"], []],
    [[], ["2203.02155"], []],
    [[], [], ["https://example.org/report#top"]],
  ]);
  expect(faults).toMatchObject([
    { line: 6, lost: "entry", message: '"hello world" is neither an identifier nor an address' },
  ]);
});

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

test("what is of no known format is told, with those that are known", () => {
  expect(read("Dear editor,\nthank you.").faults).toMatchObject([{ message: "is of no format known here" }]);
  expect(read("  \n").faults).toMatchObject([{ message: "is empty" }]);
});
