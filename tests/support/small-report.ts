import type { Edit } from "./seed-folder.ts";

const digits = (start: string): string => start.repeat(64);

/**
 * The data of a small report without faults, by file. Two documents of different standing, a footnote that leads, one that
 * is misprinted, one that is lost and one that was never printed, a heading with a marker, relations from one claim, from
 * two, from a record and from both, an argument, figures, a passage without claims.
 */
export const smallReport: Readonly<Record<string, string>> = {
  "report.yaml": `id: robot-report
title: The robot report
titleZh: 机器人报告
authors: [ada-stone]
published: "2023-10-14"
language: en
licence: CC BY 4.0
digestOf: arm-page
readings: { by: { en: the editors, zh: 编者 }, on: "2026-11-27" }
`,
  "outline.yaml": `- id: chapter
  title: Chapter
  titleZh: 章节
  line: 1
- id: robots
  title: Robots
  titleZh: 机器人
  parent: chapter
  short: { en: Robots, zh: 机器人 }
  line: 2
  passages:
    - { number: 1, line: 3, checksum: "${digits("a")}" }
    - { number: 2, line: 4, checksum: "${digits("b")}" }
    - { number: 3, line: 5, checksum: "${digits("c")}" }
- id: arms
  title: Arms
  titleZh: 机械臂
  parent: chapter
  line: 6
  passages:
    - { number: 1, line: 7, checksum: "${digits("d")}" }
`,
  "footnotes.yaml": `- id: footnote-1
  printed: "1"
  section: robots
  line: 2
  column: 9
  state: lost
  source: arm-page
  alignment: content
  confidence: medium
- id: footnote-2a
  printed: "2"
  passage: robots.1
  line: 3
  column: 20
  state: leads
  entryByNumber: 2
  entry: 1
  source: gentle-grip
  alignment: position-and-content
  confidence: high
- id: footnote-2b
  printed: "2"
  passage: robots.2
  line: 4
  column: 30
  state: misprinted
  entryByNumber: 2
  source: firm-grip
  leadsTo: gentle-grip
  alignment: content
  confidence: high
  note: { en: The number leads elsewhere., zh: 编号指向别处。 }
- id: footnote-3
  printed: "3"
  near: robots.3
  state: never-printed
  candidates: [arm-page]
  confidence: low
`,
  "sources/papers.yaml": `- id: gentle-grip
  title: A gentle grip
  titleZh: 轻柔的抓握
  authors: [ada-stone, bo-field]
  printedAs: { bo-field: B. Field }
  organizations: [acme]
  affiliations:
    - { organization: acme, people: [ada-stone] }
  year: 2022
  published: "2022-05-04"
  venue: Journal of Hands 3
  doi: 10.1234/grip.1
  arxiv: "2205.00001"
  url: https://arxiv.org/abs/2205.00001
  listEntries: [1]
  record:
    confidence: verified
    since: "2024-01-02"
    seenAt: ["https://arxiv.org/abs/2205.00001"]
- id: firm-grip
  title: A firm grip
  titleZh: 有力的抓握
  authors: []
  authorText: Acme
  organizations: [acme]
  year: 2023
  published: "2023"
  listEntries: [2]
  record:
    confidence: partly
    since: "2024-01-02"
    fields: { title: verified }
    seenIn: { en: a shelf, zh: 书架 }
`,
  "sources/web.yaml": `- id: arm-page
  title: The arm page
  titleZh: 机械臂网页
  publisher: acme
  date: "2023-02"
  genre: web-page
  url: https://example.org/arm
  record:
    confidence: memory-only
    since: "2024-01-02"
    unverified: [title]
`,
  "sources/citations.yaml": `- from: firm-grip
  to: gentle-grip
  kind: reference-entry
  confidence: verified
  seen: ref [7]
  seenAt: ["https://example.org/refs"]
`,
  "entities/people.yaml": `- id: ada-stone
  name: Ada Stone
  nameZh: 艾达·斯通
  summary: { en: She builds hands., zh: 她制作机械手。 }
`,
  "entities/authors.yaml": `- { id: bo-field, name: Bo Field }
`,
  "entities/organizations.yaml": `- id: acme
  name: Acme
  nameZh: 顶点公司
  aliases: [Acme Robotics, 顶点]
  subtype: lab
  summary: { en: A maker of robots., zh: 机器人制造者。 }
`,
  "entities/approaches.yaml": `- id: soft-grip
  name: Soft grip
  nameZh: 软抓握
  subtype: technique
  summary: { en: Holding without pressing., zh: 握而不压。 }
- id: hard-grip
  name: Hard grip
  nameZh: 硬抓握
  subtype: technique
  summary: { en: Holding by pressing., zh: 以压力握持。 }
`,
  "claims/robots.yaml": `section: robots
passages:
  - number: 1
    claims:
      - ordinal: 1
        en: In May 2023 Acme develops the soft grip, which holds 80 percent of cups.
        zh: 顶点公司研发软抓握，能握住 80% 的杯子。
        short: { en: soft grip at Acme, zh: 顶点的软抓握 }
        subtype: event
        time: "2023-05"
        footnotes: [footnote-2a]
        about: [acme, soft-grip, gentle-grip]
        figures:
          - { of: [soft-grip], counts: cups held, countsZh: 握住的杯子, value: 80, unit: percent }
        relations:
          - { from: acme, type: BACKS, stance: develops, to: soft-grip }
          - { from: acme, type: PRODUCED, to: gentle-grip }
      - ordinal: 2
        en: The soft grip can stand in for the hard grip.
        zh: 软抓握可以替代硬抓握。
        subtype: opinion
        assertedBy: [ada-stone]
        named: [arm-page]
        about: [soft-grip, hard-grip, ada-stone]
        relations:
          - { from: soft-grip, type: ALTERNATIVE_TO, to: hard-grip }
        readings:
          - { type: EXPLAINS, claim: robots.1.1, why: { en: It tells what the grip is for., zh: 它说明了这种抓握的用途。 } }
  - number: 2
    claims:
      - ordinal: 1
        en: Acme goes on developing the soft grip in all three plants.
        zh: 顶点公司在全部三座工厂继续研发软抓握。
        subtype: event
        time: "2023"
        footnotes: [footnote-2b]
        about: [acme, soft-grip]
        figures:
          - { counts: plants, countsZh: 工厂, value: 3, unit: plant }
        relations:
          - { from: acme, type: BACKS, stance: develops, to: soft-grip }
      - ordinal: 2
        en: Acme will sell the hard grip in 2024.
        zh: 顶点公司将在 2024 年出售硬抓握。
        subtype: prediction
        time: "2024"
        about: [acme, hard-grip]
        readings:
          - { type: DISPUTES, claim: robots.1.2, why: { en: What is replaced is not sold., zh: 被替代的东西不会再卖。 } }
  - number: 3
    noClaims: { en: The passage is the place of a picture., zh: 该段只是图片的位置。 }
`,
};

/**
 * A second report beside the first: its document is its own, while a person, an organization, an approach and a paper are
 * the same; it states one relation that the first states as well.
 */
export const secondReport: Readonly<Record<string, string>> = {
  "report.yaml": `id: drone-report
title: The drone report
titleZh: 无人机报告
authors: [ada-stone]
published: "2024-01"
language: en
licence: CC BY 4.0
`,
  "outline.yaml": `- id: drones
  title: Drones
  titleZh: 无人机
  line: 1
  passages:
    - { number: 1, line: 2, checksum: "${digits("e")}" }
`,
  "footnotes.yaml": `- id: footnote-91
  printed: "91"
  passage: drones.1
  line: 2
  column: 5
  state: leads
  entry: 1
  source: gentle-grip
  alignment: position-and-content
  confidence: high
`,
  "sources/papers.yaml": smallReport["sources/papers.yaml"] ?? "",
  "entities/people.yaml": smallReport["entities/people.yaml"] ?? "",
  "entities/authors.yaml": smallReport["entities/authors.yaml"] ?? "",
  "entities/organizations.yaml": smallReport["entities/organizations.yaml"] ?? "",
  "entities/approaches.yaml": `- id: soft-grip
  name: Soft grip
  nameZh: 软抓握
  subtype: technique
  summary: { en: How drones hold., zh: 无人机的握法。 }
`,
  "claims/drones.yaml": `section: drones
passages:
  - number: 1
    claims:
      - ordinal: 1
        en: Acme develops the soft grip for drones.
        zh: 顶点公司为无人机研发软抓握。
        subtype: event
        footnotes: [footnote-91]
        about: [acme, soft-grip]
        relations:
          - { from: acme, type: BACKS, stance: develops, to: soft-grip }
`,
};

/** Much of the small report changed: a claim gone, a text and a stance changed, a DOI moved, an approach become a topic. */
export const changes: Edit[] = [
  [
    "claims/robots.yaml",
    "The soft grip can stand in for the hard grip.",
    "The soft grip may well stand in for the hard grip.",
  ],
  [
    "claims/robots.yaml",
    "stance: develops, to: soft-grip }\n          - { from: acme, type: PRODUCED",
    "stance: adopts, to: soft-grip }\n          - { from: acme, type: PRODUCED",
  ],
  ["sources/papers.yaml", "  doi: 10.1234/grip.1\n", ""],
  ["sources/papers.yaml", "  year: 2023\n", "  doi: 10.1234/grip.1\n  year: 2023\n"],
  ["entities/organizations.yaml", "aliases: [Acme Robotics, 顶点]", "aliases: [Acme Robots]"],
];
