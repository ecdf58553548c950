import { expect, test } from "vitest";
import type { ReportDocuments } from "../../seed/format/bibliography-data.ts";
import { describeFault, SeedFaults } from "../../seed/format/fault.ts";
import { isBibliographyFolder, readBibliographyFolder } from "../../seed/format/read-bibliography-folder.ts";
import { type Edit, writeSeedFolder } from "../support/seed-folder.ts";
import { smallBibliography } from "../support/small-bibliography.ts";

const documents: ReportDocuments = { report: "robot-report", ids: new Set(["gentle-grip-paper", "hard-grip-paper"]) };

async function faultsAfter(edits: readonly Edit[], data = smallBibliography): Promise<string[]> {
  try {
    await readBibliographyFolder(writeSeedFolder(edits, data), documents);
    return [];
  } catch (error) {
    if (error instanceof SeedFaults) return error.faults.map((fault) => describeFault(".", fault).slice(2));
    throw error;
  }
}

test("a work is read into the shape of every imported entry, with its place and what is known of it in part", async () => {
  const folder = writeSeedFolder([], smallBibliography);
  expect(isBibliographyFolder(folder)).toBe(true);
  expect(isBibliographyFolder(writeSeedFolder())).toBe(false);
  const { works, bibliography, version } = await readBibliographyFolder(folder, documents);
  expect(bibliography).toMatchObject({ id: "around-robots", around: "robot-report", collected: "2026-11-27" });
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(works.map(({ id, sameAs }) => [id, sameAs])).toEqual([
    ["hand2020-soft-hands", null],
    ["anon-hand-rules", null],
    ["grip1999-grips", { reportDocument: "gentle-grip-paper" }],
  ]);
  const [soft, rules, grips] = works.map(({ entry }) => entry);
  expect(soft).toMatchObject({
    type: "article",
    genre: "preprint",
    title: "Soft hands",
    author: [{ family: "Hand", given: "Ada", "non-dropping-particle": "van der" }, { literal: "Robot contributors" }],
    authorsCut: true,
    issued: "2020",
    identifiers: { arxiv: ["2003.00001"], doi: [], url: [] },
    source: { file: "works.yaml", line: 1 },
  });
  expect(rules).toMatchObject({ type: "webpage", author: [], identifiers: { url: ["https://example.org/rules"] } });
  expect(rules).not.toHaveProperty("issued");
  expect(rules).not.toHaveProperty("authorsCut");
  expect(grips).toMatchObject({
    author: [],
    editor: [{ family: "Grip", given: "Bo" }],
    "container-title": "Journal of Grips",
    identifiers: { doi: ["10.1000/grips"] },
    source: { line: 16 },
  });
});

test("each citation has where it was seen, and nothing where the repository is not known", async () => {
  const { citations } = await readBibliographyFolder(writeSeedFolder([], smallBibliography), documents);
  const seen = {
    from: { work: "hand2020-soft-hands" },
    confidence: "verified",
    file: "acme/papers:hands/soft hands.pdf",
    seenIn: null,
    how: { en: "the second version", zh: "第二版" },
    wholeList: { found: 3, matched: 2 },
  };
  expect(citations).toEqual([
    { ...seen, to: { work: "grip1999-grips" } },
    { ...seen, to: { reportDocument: "gentle-grip-paper" } },
    {
      from: { reportDocument: "gentle-grip-paper" },
      to: { work: "anon-hand-rules" },
      confidence: "partly",
      file: null,
      seenIn: { en: "a public file", zh: "公开文件" },
      how: null,
      wholeList: null,
    },
  ]);
});

const works = "works.yaml";
const citations = "citations.yaml";
const faulty: { what: string; edits: Edit[]; faults: string[] }[] = [
  {
    what: "an id that two works have",
    edits: [[works, "id: anon-hand-rules", "id: grip1999-grips"]],
    faults: [
      'citations.yaml:13:7 cites[0]: unknown id "anon-hand-rules"',
      'works.yaml:16:7 id: duplicate id "grip1999-grips"; first at works.yaml:12',
    ],
  },
  {
    what: "an identifier of two works",
    edits: [[works, "  kind: post\n", '  arxiv: "2003.00001"\n  year: 2020\n  kind: post\n']],
    faults: ['works.yaml:14:10 arxiv: is that of "hand2020-soft-hands" as well; first at works.yaml:1; write sameAs'],
  },
  {
    what: "a year that is not that of the arXiv number",
    edits: [[works, "year: 2020", "year: 2021"]],
    faults: ["works.yaml:5:9 year: the arXiv number is of 2020; write 2020"],
  },
  {
    what: "an old arXiv number and another year",
    edits: [[works, 'arxiv: "2003.00001"', "arxiv: cs/9903001"]],
    faults: ["works.yaml:5:9 year: the arXiv number is of 1999; write 1999"],
  },
  {
    what: "a work that is not there",
    edits: [[citations, "- grip1999-grips", "- grip1999-grip"]],
    faults: ['citations.yaml:7:7 cites[0]: unknown id "grip1999-grip"; did you mean "grip1999-grips"?', joinless()],
  },
  {
    what: "a document that the report has not",
    edits: [[citations, "    - report/gentle-grip-paper", "    - report/gentle-grip-papers"]],
    faults: [
      'citations.yaml:8:7 cites[1]: unknown document of the report "gentle-grip-papers"; did you mean "gentle-grip-paper"?',
    ],
  },
  {
    what: "a document said to be another that is not there",
    edits: [[works, "sameAs: report/gentle-grip-paper", "sameAs: report/gentle-gripe-paper"]],
    faults: [
      'works.yaml:23:11 sameAs: unknown document of the report "gentle-gripe-paper"; did you mean "gentle-grip-paper"?',
    ],
  },
  {
    what: "a work said to be itself",
    edits: [[works, "sameAs: report/gentle-grip-paper", "sameAs: grip1999-grips"]],
    faults: ["works.yaml:23:11 sameAs: a work is not said to be itself"],
  },
  {
    what: "a chain of works said to be another",
    edits: [[works, "  kind: post\n", "  kind: post\n  sameAs: grip1999-grips\n"]],
    faults: ['works.yaml:15:11 sameAs: "grip1999-grips" is said to be another itself; write report/gentle-grip-paper'],
  },
  {
    what: "another report",
    edits: [["bibliography.yaml", "around: robot-report", "around: robots-report"]],
    faults: ['bibliography.yaml:4:9 around: unknown report "robots-report"; the report at hand is "robot-report"'],
  },
  {
    what: "a citation that stands twice",
    edits: [[citations, "    - report/gentle-grip-paper", "    - grip1999-grips"]],
    faults: ['citations.yaml:8:7 cites[1]: "hand2020-soft-hands" cites it already; first at citations.yaml:7'],
  },
  {
    what: "a document that cites itself",
    edits: [[citations, "    - report/gentle-grip-paper", "    - hand2020-soft-hands"]],
    faults: ["citations.yaml:8:7 cites[1]: a document does not cite itself"],
  },
  {
    what: "a citation that was seen nowhere",
    edits: [[citations, "  seenIn: { en: a public file, zh: 公开文件 }\n", ""]],
    faults: ["citations.yaml:9:3 relation without basis: nothing says where this was seen; add file or seenIn"],
  },
  {
    what: "a place that is told twice",
    edits: [[citations, "  seenIn: {", "  file: acme/papers:b.pdf\n  seenIn: {"]],
    faults: ["citations.yaml:11:11 seenIn: says again where this was seen; file is enough"],
  },
  ...[
    "/home/ada/hands.pdf",
    "acme/papers:/home/hands.pdf",
    "acme/papers:../hands.pdf",
    "acme/papers:a/../../b.pdf",
  ].map((path): (typeof faulty)[number] => ({
    what: `the file ${path}`,
    edits: [[citations, "acme/papers:hands/soft hands.pdf", path]],
    faults: ["citations.yaml:2:9 file: is no file of a public repository: owner/name:path/in/it.pdf"],
  })),
  {
    what: "a list of which more was matched than found",
    edits: [[citations, "matched: 2", "matched: 4"]],
    faults: ["citations.yaml:4:35 wholeList.matched: is more than the 3 found"],
  },
  {
    what: "a list with more works than were matched",
    edits: [[citations, "matched: 2", "matched: 1"]],
    faults: ["citations.yaml:4:35 wholeList.matched: is fewer than the 2 works cited"],
  },
  {
    what: "a work that nothing joins",
    edits: [[citations, "    - grip1999-grips\n", ""]],
    faults: [joinless()],
  },
  {
    what: "a name that was mended into one that does not stand there",
    edits: [[works, "now: [Ada van der Hand]", "now: [Ada Hand]"]],
    faults: ['works.yaml:11:42 mended.names[0].now: "Ada Hand" is no author of this work'],
  },
  {
    what: "a field and a kind that are not known",
    edits: [
      [works, "  editors: [Bo Grip]", "  editor: [Bo Grip]"],
      [works, "kind: post", "kind: posts"],
    ],
    faults: [
      'works.yaml:14:9 kind: unknown "posts"; did you mean "post"?',
      'works.yaml:18:3 editor: unknown field "editor"; did you mean "editors"?',
    ],
  },
  {
    what: "a DOI in capitals and an empty list of authors",
    edits: [
      [works, "doi: 10.1000/grips", "doi: 10.1000/Grips"],
      [works, "  kind: post", "  authors: []\n  kind: post"],
    ],
    faults: [
      "works.yaml:14:12 authors: is empty: leave it out where nobody saw an author",
      "works.yaml:21:8 doi: is no DOI as it is kept here: 10.1145/3531146.3533229, in lower case",
    ],
  },
  {
    what: "a missing translation",
    edits: [["bibliography.yaml", "titleZh: 机器人报告的相关文献\n", ""]],
    faults: ["bibliography.yaml:1:1 titleZh: the translation is missing"],
  },
];

function joinless(): string {
  return 'works.yaml:16:7 id: "grip1999-grips" neither cites nor is cited; add a citation, or leave the work out';
}

test.each(faulty)("$what is refused with its place", async ({ edits, faults }) => {
  expect(await faultsAfter(edits)).toEqual(faults);
});

test("a file that is no data, one that is missing and one that is no list are told", async () => {
  const { "citations.yaml": left, ...rest } = smallBibliography;
  expect(left).toBeDefined();
  expect(await faultsAfter([], { ...rest, "citation.yaml": "", "works.yaml": "id: hand\n" })).toEqual([
    'citation.yaml:1:1 is no file of a bibliography\'s data; did you mean "citations.yaml"?',
    "citations.yaml:1:1 is missing",
    "works.yaml:1:1 must be a list",
  ]);
});

test("without the report's documents what stands there is taken as it is", async () => {
  const folder = writeSeedFolder([[works, "sameAs: report/gentle-grip-paper", "sameAs: report/x"]], smallBibliography);
  const read = await readBibliographyFolder(folder);
  expect(read.works.at(-1)?.sameAs).toEqual({ reportDocument: "x" });
});
