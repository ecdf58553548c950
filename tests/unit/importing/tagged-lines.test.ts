import { expect, test } from "vitest";
import { readReferences as read } from "../../support/read-references.ts";

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
