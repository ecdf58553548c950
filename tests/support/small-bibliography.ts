/** A bibliography without faults, of three works around the small report's papers. */
export const smallBibliography: Readonly<Record<string, string>> = {
  "bibliography.yaml": `id: around-robots
title: Works around the robot report
titleZh: 机器人报告的相关文献
around: robot-report
collected: "2026-11-27"
licence: { en: facts, zh: 事实 }
origin: { en: public lists, zh: 公开列表 }
what: { en: A few works., zh: 几篇文献。 }
foundBy: { en: By reading., zh: 阅读所得。 }
knownInPart: { en: Names may be missing., zh: 可能缺作者。 }
`,
  "works.yaml": `- id: hand2020-soft-hands
  title: Soft hands
  authors: [Ada van der Hand, { literal: Robot contributors }]
  authorsCut: true
  year: 2020
  arxiv: "2003.00001"
  kind: preprint
  mended:
    because: the mark of a footnote hung on a name
    names:
      - { found: Ada van der Handb, now: [Ada van der Hand] }
- id: anon-hand-rules
  title: Rules for hands
  kind: post
  url: https://example.org/rules
- id: grip1999-grips
  title: All grips
  editors: [Bo Grip]
  year: 1999
  doi: 10.1000/grips
  venue: Journal of Grips
  kind: article
  sameAs: report/gentle-grip-paper
`,
  "citations.yaml": `- from: hand2020-soft-hands
  file: acme/papers:hands/soft hands.pdf
  how: { en: the second version, zh: 第二版 }
  wholeList: { found: 3, matched: 2 }
  confidence: verified
  cites:
    - grip1999-grips
    - report/gentle-grip-paper
- from: report/gentle-grip-paper
  seenIn: { en: a public file, zh: 公开文件 }
  confidence: partly
  cites:
    - anon-hand-rules
`,
};
