import { describe, expect, test } from "vitest";
import { readReferences as read } from "../../support/read-references.ts";

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
