import { expect, test } from "vitest";
import { readReferences as read } from "../../support/read-references.ts";

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
