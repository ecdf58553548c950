/** What stands in tests/support/drawn-report.ts, as the service is to answer it: written down by hand, never computed. */
const node = (id: string, kind: string, more: Record<string, unknown>) => ({
  id,
  kind,
  nameZh: null,
  short: null,
  shortZh: null,
  subtype: null,
  date: null,
  ...more,
});

export const acme = node("acme", "organization", { name: "Acme", subtype: "lab", degree: 4 });
export const beta = node("beta", "organization", { name: "Beta", subtype: "university", degree: 62 });
export const jane = node("jane", "person", { name: "Jane Roe", nameZh: "简", degree: 2 });
export const honestTraining = node("honest-training", "approach", {
  name: "Honest training",
  nameZh: "诚实训练",
  subtype: "technique",
  degree: 5,
});
export const person = (number: number) =>
  node(`person-${String(number)}`, "person", { name: `person-${String(number)}`, degree: 1 });
export const firstClaimNode = node("honesty.1.1", "claim", {
  name: "Acme trains for honesty.",
  nameZh: "Acme 以诚实为目标训练。",
  short: "trains",
  shortZh: "训练",
  subtype: "finding",
  date: "2022-12",
  degree: 5,
});

export const onHonestyNode = node("on-honesty", "paper", {
  name: "On Honesty",
  nameZh: "论诚实",
  date: "2022-12-15",
  degree: 4,
});
export const doubtsNode = node("doubts", "web", { name: "Doubts", nameZh: "疑虑", degree: 1 });

export const onHonesty = {
  ...onHonestyNode,
  year: 2022,
  published: "2022-12-15",
  venue: "arXiv",
  publisher: null,
  genre: null,
  url: null,
  doi: null,
  arxiv: "2212.00001",
  firstAuthors: ["J. Roe", "B. Two", "C. Three"],
  authorCount: 4,
  described: false,
  record: {
    confidence: "verified",
    since: "2026-11-23",
    seenAt: ["https://example.org/on-honesty"],
    seenIn: null,
    seenInZh: null,
    partly: [],
    unverified: [],
  },
  listEntries: [1],
  unmarkedEntries: [],
  note: null,
  noteZh: null,
};
export const doubts = {
  ...doubtsNode,
  year: null,
  published: null,
  venue: null,
  publisher: "Beta",
  genre: "blog post",
  url: "https://example.org/doubts",
  doi: null,
  arxiv: null,
  firstAuthors: [],
  authorCount: 0,
  described: true,
  record: {
    confidence: "memory-only",
    since: "2026-11-24",
    seenAt: [],
    seenIn: "the address itself",
    seenInZh: "地址本身",
    partly: ["date"],
    unverified: ["title"],
  },
  listEntries: [2, 3],
  unmarkedEntries: [3],
  note: null,
  noteZh: null,
};

export const firstMark = { footnote: "footnote-1", printed: "1", status: "verified" };
export const secondMark = { footnote: "footnote-2", printed: "2", status: "misprinted" };

export const firstFootnote = {
  id: "footnote-1",
  printed: "1",
  state: "leads",
  entry: 1,
  entryByNumber: null,
  printedTimes: 1,
  confidence: "high",
  note: null,
  noteZh: null,
  leadsTo: null,
  refersTo: onHonesty,
  status: "verified",
};
export const secondFootnote = {
  ...firstFootnote,
  id: "footnote-2",
  printed: "2",
  state: "misprinted",
  entry: null,
  confidence: "medium",
  leadsTo: onHonesty,
  refersTo: doubts,
  status: "misprinted",
};
export const thirdFootnote = {
  ...firstFootnote,
  id: "footnote-3",
  printed: "3",
  state: "never-printed",
  entry: null,
  confidence: "low",
  refersTo: null,
  status: "lost",
};

const locator = (passageNumber: number) => ({
  report: "small-report",
  section: "honesty",
  passage: `honesty.${String(passageNumber)}`,
  path: [
    { id: "chapter", title: "Chapter", titleZh: "章" },
    { id: "honesty", title: "Honesty", titleZh: "诚实" },
  ],
  passageNumber,
});
export const firstClaim = {
  id: "honesty.1.1",
  name: "Acme trains for honesty.",
  nameZh: "Acme 以诚实为目标训练。",
  subtype: "finding",
  time: "2022-12",
  timeFrom: null,
  assertedBy: [jane],
  status: "verified",
  marks: [firstMark],
  locator: locator(1),
};
export const disputingClaim = {
  id: "honesty.1.2",
  name: "Beta doubts it.",
  nameZh: "Beta 质疑它。",
  subtype: "finding",
  time: "2023-01-05",
  timeFrom: null,
  assertedBy: [],
  status: "misprinted",
  marks: [secondMark],
  locator: locator(1),
};
export const bareClaim = {
  id: "honesty.2.1",
  name: "Acme goes on.",
  nameZh: "Acme 继续。",
  subtype: "finding",
  time: null,
  timeFrom: null,
  assertedBy: [],
  status: "unsourced",
  marks: [],
  locator: locator(2),
};

export const figure = {
  id: "honesty.1.1.f1",
  claim: firstClaim,
  counts: "honest answers",
  countsZh: "诚实的回答",
  value: 80,
  min: null,
  max: null,
  unit: "percent",
  currency: null,
  bound: null,
  approx: true,
  time: "2022-12",
};

export const backs = {
  id: "acme~BACKS.develops~honest-training",
  type: "BACKS",
  stance: "develops",
  modality: null,
  fromScope: null,
  toScope: null,
  from: "acme",
  to: "honest-training",
  basis: "claims",
  status: "verified",
  marks: [firstMark],
  claimCount: 2,
  time: "2022-12",
};
export const opposes = {
  id: "beta~OPPOSES.doubts~honest-training",
  type: "OPPOSES",
  stance: "doubts",
  modality: null,
  fromScope: null,
  toScope: null,
  from: "beta",
  to: "honest-training",
  basis: "claims",
  status: "misprinted",
  marks: [secondMark],
  claimCount: 1,
  time: "2023-01-05",
};
export const recorded = ([from, type, to]: readonly [string, string, string], time = "2022-12-15") => ({
  id: `${from}~${type}~${to}`,
  type,
  stance: null,
  modality: null,
  fromScope: null,
  toScope: null,
  from,
  to,
  basis: "record",
  status: "record",
  marks: [],
  claimCount: 0,
  time,
});
export const ofFirstClaim = (type: string, to: string) => ({
  id: `honesty.1.1~${type}~${to}`,
  type,
  stance: null,
  modality: null,
  fromScope: null,
  toScope: null,
  from: "honesty.1.1",
  to,
  basis: "claims",
  status: "verified",
  marks: [firstMark],
  claimCount: 1,
  time: "2022-12",
});

/** Why the second claim is read as disputing the first. */
export const itDoubts = { why: "It doubts.", whyZh: "它质疑。", by: "the editors", byZh: "编者", on: "2026-11-27" };
