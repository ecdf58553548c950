import { describe, expect, test } from "vitest";
import { auditReport } from "../../seed/audit/audit-report.ts";
import type { Finding } from "../../seed/audit/finding.ts";
import { type FindingKind, findingKinds } from "../../seed/audit/finding-kinds.ts";
import { type ReportText } from "../../seed/audit/report-text.ts";
import { describeAudit } from "../../seed/audit/tables.ts";
import { describeFault } from "../../seed/format/fault.ts";
import { readReportWithFaults } from "../../seed/format/read-report.ts";
import { type Edit, writeSeedFolder } from "../support/seed-folder.ts";
import { auditedReport, checksumOf, robotText } from "../support/audited-report.ts";

const audit = async (edits: readonly Edit[] = [], text: ReportText | undefined = robotText) =>
  auditReport(await readReportWithFaults(writeSeedFolder(edits, auditedReport)), text);

/** "kind file:line:column field: message; hint" of every open finding. */
async function openAfter(edits: readonly Edit[] = [], text: ReportText = robotText): Promise<string[]> {
  const { open } = await audit(edits, text);
  return open.map(({ kind, fault }: Finding) => `${kind} ${describeFault("", fault).slice(1)}`);
}

const claims = "claims/robots.yaml";
const line = (number: number, text: string): ReportText => ({
  ...robotText,
  lines: robotText.lines.map((old, index) => (index === number - 1 ? text : old)),
});

interface Case {
  kind: FindingKind;
  edits?: Edit[];
  text?: ReportText;
  open: string[];
}

/** The report is broken once for each kind of finding. */
const cases: Case[] = [
  {
    kind: "claim-without-language",
    edits: [["claims/arms.yaml", "        zh: 机械臂有 7 个关节。\n", ""]],
    open: [
      "claim-without-language claims/arms.yaml:5:9 zh: the translation is missing",
      "passage-without-claims outline.yaml:21:7 passages[0]: passage arms.1 (line 7 of the report) has no claim; write its claims, or noClaims with the reason",
    ],
  },
  {
    kind: "data-fault",
    edits: [[claims, "subtype: opinion", "subtype: opinon"]],
    open: [
      'data-fault claims/robots.yaml:21:18 subtype: unknown "opinon"; did you mean "opinion"?',
      'name-not-told outline.yaml:12:7 passages[0]: passage robots.1 names "Hard", which no claim of it tells; name it in a claim, or say in excuses.yaml why it need not be named',
    ],
  },
  {
    kind: "line-without-passage",
    edits: [
      ["outline.yaml", `    - { number: 3, line: 5, checksum: "${checksumOf(5)}" }\n`, ""],
      [
        claims,
        "  - number: 3\n    noClaims: { en: The passage is the place of a picture., zh: 该段只是图片的位置。 }\n",
        "",
      ],
      ["footnotes.yaml", "near: robots.3", "near: robots.2"],
    ],
    open: ["line-without-passage outline.yaml:14:3 line 5 of the report is no passage and no heading"],
  },
  {
    kind: "passage-changed",
    text: line(7, "机械臂有 8 个关节。"),
    open: [
      "passage-changed outline.yaml:21:39 passages[0].checksum: line 7 of the report is not the text that the passage was read from",
    ],
  },
  {
    kind: "passage-without-claims",
    edits: [[claims, "    noClaims: { en: The passage is the place of a picture., zh: 该段只是图片的位置。 }\n", ""]],
    open: [
      "data-fault claims/robots.yaml:50:5 a passage has either claims or, under noClaims, the reason for none",
      "passage-without-claims outline.yaml:14:7 passages[2]: passage robots.3 (line 5 of the report) has no claim; write its claims, or noClaims with the reason",
    ],
  },
  {
    kind: "number-not-told",
    edits: [
      ["claims/arms.yaml", "The arm has 7 joints.", "The arm has joints."],
      [
        "claims/arms.yaml",
        "        figures:\n          - { counts: joints, countsZh: 关节, value: 7, unit: count }\n",
        "",
      ],
    ],
    open: [
      "number-not-told outline.yaml:21:7 passages[0]: passage arms.1 tells 7 (7), which no claim of it tells in English; tell it, or say in excuses.yaml why it need not be told",
    ],
  },
  {
    kind: "number-not-in-text",
    edits: [["claims/arms.yaml", "The arm has 7 joints.", "The arm of 1998 has 7 joints."]],
    open: [
      'number-not-in-text claims/arms.yaml:6:13 en: "1998" is told, but not by the passage; mend it, or say in excuses.yaml where it is from',
      "time-not-told claims/arms.yaml:6:13 en: the claim tells 1998, and its time is not given; mend its time, or say in excuses.yaml why it is of another",
    ],
  },
  {
    kind: "name-not-told",
    edits: [["entities/organizations.yaml", "aliases: [Acme Robotics, 顶点]", "aliases: [顶点]"]],
    open: [
      'name-not-told outline.yaml:13:7 passages[1]: passage robots.2 names "Robotics", which no claim of it tells; name it in a claim, or say in excuses.yaml why it need not be named',
    ],
  },
  {
    kind: "marker-not-told",
    text: { ...robotText, printed: { markers: [{ line: 7, column: 3, printed: "4" }], entries: [1, 2] } },
    open: ["marker-not-told report.yaml:1:1 the report prints marker 4 at 7:3, which footnotes.yaml does not tell"],
  },
  {
    kind: "marker-without-claim",
    edits: [[claims, "        footnotes: [footnote-2b]\n", ""]],
    open: [
      "marker-without-claim footnotes.yaml:21:3 no claim carries footnote-2b; add it to the footnotes of the claim that it stands beside",
    ],
  },
  {
    kind: "entry-not-told",
    text: { ...robotText, printed: { markers: [], entries: [1, 2, 3] } },
    open: [
      "entry-not-told report.yaml:1:1 entry 3 of the printed list is told of no source; add it to listEntries of its source",
    ],
  },
  {
    kind: "time-not-told",
    edits: [
      ["claims/robots.yaml", "In May 2023 Acme develops the soft grip", "In April 2023 Acme developed the soft grip"],
      ["claims/robots.yaml", 'time: "2023-05"', 'time: "2023-05"\n        timeFrom: reckoned'],
    ],
    open: [
      "time-not-told claims/robots.yaml:10:15 time: the claim tells 2023-04, and its time is 2023-05; mend its time, or say in excuses.yaml why it is of another",
    ],
  },
  {
    kind: "figure-not-structured",
    edits: [
      [
        "claims/arms.yaml",
        "        figures:\n          - { counts: joints, countsZh: 关节, value: 7, unit: count }\n",
        "",
      ],
    ],
    open: [
      'figure-not-structured claims/arms.yaml:6:13 en: "7" is told but is none of the claim\'s figures; add it to figures, or say in excuses.yaml why it is none',
    ],
  },
  {
    kind: "name-without-entity",
    edits: [["claims/arms.yaml", "The arm has", "The arm of Borealis Labs has"]],
    open: [
      'name-without-entity claims/arms.yaml:6:13 en: "Borealis Labs" is no name of anything that the claim is about; add the entity to about, or the name to its aliases, or say in excuses.yaml why it is no name',
    ],
  },
  {
    kind: "relation-without-basis",
    edits: [["sources/papers.yaml", "    seenIn: { en: a shelf, zh: 书架 }\n", ""]],
    open: [
      "data-fault sources/papers.yaml:30:5 record: relation without basis: nothing says where this was seen; add seenAt or seenIn",
      "relation-without-basis entities/organizations.yaml:1:3 acme~PRODUCED~firm-grip rests on nothing",
    ],
  },
  {
    kind: "entity-on-nothing",
    edits: [
      [
        "entities/people.yaml",
        "- id: ada-stone",
        "- { id: cy-brook, name: Cy Brook, summary: { en: A guest., zh: 一位来宾。 } }\n- id: ada-stone",
      ],
    ],
    open: [
      'entity-on-nothing entities/people.yaml:1:3 no claim speaks of "cy-brook" and no record names it; remove it, or add it to the claims that speak of it',
    ],
  },
  {
    kind: "document-on-nothing",
    edits: [
      [
        "sources/web.yaml",
        "- id: arm-page",
        '- id: leg-page\n  title: The leg page\n  titleZh: 机械腿网页\n  genre: web-page\n  record: { confidence: partly, since: "2024-01-02", seenIn: { en: a shelf, zh: 书架 } }\n- id: arm-page',
      ],
    ],
    open: [
      'document-on-nothing sources/web.yaml:1:3 no claim, marker, list entry or citation reaches "leg-page"; remove it, or name it where the report does',
    ],
  },
  {
    kind: "likely-duplicate",
    edits: [["entities/approaches.yaml", "name: Hard grip\n", "name: Hard grip\n  aliases: [Soft grips]\n"]],
    open: [
      'likely-duplicate entities/approaches.yaml:6:3 "Soft grips" is a name of "soft-grip" as well (entities/approaches.yaml:1); one id for both, or say in excuses.yaml why they are two',
    ],
  },
  {
    kind: "ids-spelt-alike",
    edits: [
      [
        "entities/organizations.yaml",
        "- id: acme",
        "- { id: soft-grips, name: The Grip Club, subtype: group, summary: { en: A club., zh: 一个俱乐部。 } }\n- id: acme",
      ],
    ],
    open: [
      'entity-on-nothing entities/organizations.yaml:1:3 no claim speaks of "soft-grips" and no record names it; remove it, or add it to the claims that speak of it',
      'ids-spelt-alike entities/approaches.yaml:1:7 id: "soft-grip" and "soft-grips" differ only in spelling; one id for both, or say in excuses.yaml why they are two',
    ],
  },
  {
    kind: "claims-alike",
    edits: [
      [
        claims,
        "en: Acme will sell the hard grip in 2024.",
        "en: In all three plants, Acme goes on developing the soft grip.",
      ],
    ],
    open: ["claims-alike claims/robots.yaml:42:9 says the same as robots.2.1; make one claim of both"],
  },
  {
    kind: "stale-excuse",
    edits: [["excuses.yaml", "what: footnote-1\n", "what: footnote-1\n  at: arms\n"]],
    open: [
      "marker-without-claim footnotes.yaml:1:3 no claim carries footnote-1; add it to the footnotes of the claim that it stands beside",
      'stale-excuse excuses.yaml:1:3 excuses marker-without-claim of "footnote-1", which is not found; remove it, or mend its words',
    ],
  },
];

test.each(cases)("$kind is found, with its place", async ({ edits = [], text = robotText, open }) => {
  expect(await openAfter(edits, text)).toEqual(open);
});

/** What a mutant of a rule would let pass. */
test.each<{ what: string; edits: Edit[]; text?: ReportText; open: string[] }>([
  {
    what: "a number told in English only",
    edits: [
      ["claims/arms.yaml", "机械臂有 7 个关节。", "机械臂有关节。"],
      [
        "claims/arms.yaml",
        "        figures:\n          - { counts: joints, countsZh: 关节, value: 7, unit: count }\n",
        "",
      ],
    ],
    open: [
      "number-not-told outline.yaml:21:7 passages[0]: passage arms.1 tells 7 (7), which no claim of it tells in Chinese; tell it, or say in excuses.yaml why it need not be told",
      'figure-not-structured claims/arms.yaml:6:13 en: "7" is told but is none of the claim\'s figures; add it to figures, or say in excuses.yaml why it is none',
    ],
  },
  {
    what: "a number invented in Chinese only",
    edits: [["claims/arms.yaml", "机械臂有 7 个关节。", "机械臂有 7 个关节，重 600 公斤。"]],
    open: [
      'number-not-in-text claims/arms.yaml:7:13 zh: "600" is told, but not by the passage; mend it, or say in excuses.yaml where it is from',
    ],
  },
  {
    what: "a number invented in words",
    edits: [["claims/arms.yaml", "The arm has 7 joints.", "The arm has 7 joints in forty places."]],
    open: [
      'number-not-in-text claims/arms.yaml:6:13 en: "forty" is told, but not by the passage; mend it, or say in excuses.yaml where it is from',
      'figure-not-structured claims/arms.yaml:6:13 en: "forty" is told but is none of the claim\'s figures; add it to figures, or say in excuses.yaml why it is none',
    ],
  },
  {
    what: "a marker beside its column",
    edits: [["footnotes.yaml", "column: 30", "column: 29"]],
    open: [
      "marker-not-told report.yaml:1:1 the report prints marker 2 at 3:30, which footnotes.yaml does not tell",
      "marker-not-told footnotes.yaml:14:11 column: the report does not print 2 at line 3, column 29",
      "number-not-told outline.yaml:12:7 passages[0]: passage robots.1 tells 2 (2), which no claim of it tells in English; tell it, or say in excuses.yaml why it need not be told",
      "number-not-told outline.yaml:12:7 passages[0]: passage robots.1 tells 2 (2), which no claim of it tells in Chinese; tell it, or say in excuses.yaml why it need not be told",
    ],
  },
  {
    what: "a name spelt in the other English",
    edits: [
      ["entities/approaches.yaml", "name: Hard grip\n", "name: Hard grip\n  aliases: [Defence centre]\n"],
      [
        "entities/organizations.yaml",
        "aliases: [Acme Robotics, 顶点]",
        "aliases: [Acme Robotics, 顶点, Defense Centers]",
      ],
    ],
    open: [
      'likely-duplicate entities/approaches.yaml:6:3 "Defence centre" is a name of "acme" as well (entities/organizations.yaml:1); one id for both, or say in excuses.yaml why they are two',
    ],
  },
  {
    what: "two claims alike in Chinese",
    edits: [[claims, "zh: 顶点公司将在 2024 年出售硬抓握。", "zh: 顶点公司在全部三座工厂继续研发软抓握。"]],
    open: ["claims-alike claims/robots.yaml:42:9 says the same as robots.2.1; make one claim of both"],
  },
])("$what", async ({ edits, text = robotText, open }) => {
  expect(await openAfter(edits, text)).toEqual(open);
});

test("every kind of finding is among them", () => {
  expect(cases.map(({ kind }) => kind)).toEqual(findingKinds);
});

test("a sound report has no open finding, and its numbers stand by chapter", async () => {
  expect(describeAudit(await audit(), "seed/robots")).toBe(`Passages, claims and figures
              passages with claims  with a reason for none  without  claims  in one language  figures told  of them structured  figures as data  names without entity
chapter                          3                       1        0       5                0             2                   2                3                     0
all                              3                       1        0       5                0             2                   2                3                     0

Relations between entities, by what they rest on
              claims  claims and record  record  nothing
chapter            2                  1       0        0
bibliography       0                  0       5        0
all                2                  1       5        0

Footnotes, by where they lead
              lead  misprinted  uncertain  lost  never printed
chapter          1           1          0     1              1
all              1           1          0     1              1

audited: no open finding; 1 excused with a reason in excuses.yaml`);
});

describe("without the report's text", () => {
  test("what compares with it is not sought, and its excuses are not stale", async () => {
    const excused: Edit = [
      "excuses.yaml",
      "- finding: marker-without-claim",
      "- { finding: name-not-told, what: Foo, because: It is a joke. }\n- finding: marker-without-claim",
    ];
    const read = await readReportWithFaults(writeSeedFolder([excused], auditedReport));
    expect(auditReport(read, undefined).open).toEqual([]);
    expect(auditReport(read, robotText).open.map(({ kind }) => kind)).toEqual(["stale-excuse"]);
  });
});
