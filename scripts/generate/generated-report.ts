import { createHash } from "node:crypto";
import type {
  CheckedReport,
  ClaimEntry,
  EntityEntry,
  PaperEntry,
  SectionEntry,
} from "../../seed/format/report-data.ts";

/**
 * Design: a report of any size for measuring, the same for the same seed and size. It goes through the product's own loader,
 * so that what is measured is what a real report of that size would be. Degrees are skewed as in real citation graphs: whom a
 * paper cites, who wrote it and what a claim speaks of is drawn by a cube of a uniform number, so that the first of each kind
 * become hubs.
 */
export interface GeneratedSize {
  documents: number;
  seed: number;
}

export const generatedReportId = "generated-report";

const words =
  "adaptive aligned bounded causal deep fair formal general honest human learned model open policy rapid robust safe scaled secure shared sparse stable trained trusted useful verified weak".split(
    " ",
  );
const surnames =
  "Adams Bai Chen Diaz Evans Fu Garcia Hall Ito Jones Kim Li Moreau Novak Okafor Park Qian Rao Sato Tan Ueda Vogel Wang Xu Young Zhang".split(
    " ",
  );
const subtypes = {
  organization: ["lab", "company", "university", "agency", "group"],
  approach: ["technique", "position", "practice"],
  policy: ["law", "framework", "pledge", "letter"],
  artifact: ["model", "benchmark", "chip", "product"],
} as const;
const claimSubtypes = ["event", "finding", "opinion", "proposal", "prediction", "open-question"] as const;
const CLAIMS_OF_PASSAGE = 4;
const CHAPTERS = 8;

/** A report with so many documents, about as many claims and people, and the other kinds in proportion. */
export function generateReport({ documents, seed }: GeneratedSize): CheckedReport {
  const draw = drawingFrom(seed);
  const papers = Math.ceil(documents * 0.8);
  const entities = generateEntities(documents, draw);
  const idsOf = (kind: EntityEntry["kind"]) => entities.filter((one) => one.kind === kind).map(({ id }) => id);
  const pools = {
    people: idsOf("person"),
    organizations: idsOf("organization"),
    approaches: idsOf("approach"),
    topics: idsOf("topic"),
  };
  const sections = generateSections(documents);
  return {
    version: createHash("sha256")
      .update(`${String(documents)} ${String(seed)}`)
      .digest("hex")
      .slice(0, 16),
    report: {
      id: generatedReportId,
      title: `A generated report of ${String(documents)} documents`,
      titleZh: `含 ${String(documents)} 份文献的生成报告`,
      authors: [pools.people[0] ?? "person-0"],
      published: "2023-10",
      language: "en",
      licence: "CC0 1.0",
    },
    sections,
    footnotes: [],
    papers: Array.from({ length: papers }, (_, index) => generatePaper(index, { draw, pools })),
    webSources: Array.from({ length: documents - papers }, (_, index) => ({
      id: `page-${String(index)}`,
      title: titleOf(draw),
      titleZh: `网页 ${String(index)}`,
      publisher: draw.hub(pools.organizations),
      date: dateOf(draw),
      genre: "web-page",
      record: { confidence: "partly" as const, since: "2024-01-01" },
    })),
    citations: generateCitations(papers, draw),
    entities,
    claims: generateClaims(sections, { documents, papers, draw, pools }),
    claimlessPassages: [],
    questions: [],
  };
}

interface Draw {
  below(most: number): number;
  one<Item>(items: readonly Item[]): Item;
  /** The first far more often than the last. */
  hub(items: readonly string[]): string;
}

interface Pools {
  people: string[];
  organizations: string[];
  approaches: string[];
  topics: string[];
}

/** mulberry32: small, fast and the same everywhere. */
function drawingFrom(seed: number): Draw {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const at = <Item>(items: readonly Item[], place: number): Item => {
    const item = items[Math.floor(place * items.length)];
    if (item === undefined) throw new Error("Nothing to draw from");
    return item;
  };
  return {
    below: (most) => Math.floor(uniform() * most),
    one: (items) => at(items, uniform()),
    hub: (items) => at(items, uniform() ** 3),
  };
}

const titleOf = (draw: Draw): string =>
  [draw.one(words), draw.one(words), draw.one(words), draw.one(words)]
    .join(" ")
    .replace(/^./, (first) => first.toUpperCase());
const dateOf = (draw: Draw): string => `${String(2018 + draw.below(6))}-${String(1 + draw.below(12)).padStart(2, "0")}`;

function generateEntities(documents: number, draw: Draw): EntityEntry[] {
  const some = (kind: EntityEntry["kind"], count: number, subtypes: readonly string[] = []): EntityEntry[] =>
    Array.from({ length: Math.max(3, Math.ceil(count)) }, (_, index) => ({
      id: `${kind}-${String(index)}`,
      kind,
      name:
        kind === "person"
          ? `${draw.one(words).replace(/^./, (first) => first.toUpperCase())} ${draw.one(surnames)}`
          : `${titleOf(draw)} ${String(index)}`,
      nameZh: `生成的名称 ${String(index)}`,
      ...(subtypes.length > 0 ? { subtype: draw.one(subtypes) } : {}),
    }));
  return [
    ...some("person", documents),
    ...some("organization", documents / 10, subtypes.organization),
    ...some("place", 50),
    ...some("approach", documents / 50, subtypes.approach),
    ...some("policy", documents / 50, subtypes.policy),
    ...some("artifact", documents / 50, subtypes.artifact),
    ...some("topic", documents / 20),
  ];
}

function generateSections(documents: number): SectionEntry[] {
  const chapters = Array.from({ length: CHAPTERS }, (_, index) => ({
    id: `chapter-${String(index)}`,
    title: `Chapter ${String(index)}`,
    titleZh: `第 ${String(index)} 章`,
    line: index + 1,
  }));
  const passages = Math.ceil(documents / CLAIMS_OF_PASSAGE);
  const perChapter = Math.ceil(passages / CHAPTERS);
  return chapters.flatMap((chapter, at) => [
    chapter,
    {
      id: `section-${String(at)}`,
      title: `Section ${String(at)}`,
      titleZh: `第 ${String(at)} 节`,
      parent: chapter.id,
      line: CHAPTERS + at,
      passages: Array.from({ length: perChapter }, (_, index) => ({
        number: index + 1,
        line: 100 + at * perChapter + index,
        checksum: createHash("sha256")
          .update(`${String(at)}.${String(index)}`)
          .digest("hex"),
      })),
    },
  ]);
}

function generatePaper(index: number, { draw, pools }: { draw: Draw; pools: Pools }): PaperEntry {
  const published = dateOf(draw);
  const authors = [...new Set(Array.from({ length: 1 + draw.below(4) }, () => draw.hub(pools.people)))];
  return {
    id: `paper-${String(index)}`,
    title: titleOf(draw),
    titleZh: `论文 ${String(index)}`,
    authors,
    organizations: [draw.hub(pools.organizations)],
    year: Number(published.slice(0, 4)),
    published,
    ...identifiersOf(index, { published, draw }),
    record: {
      confidence: draw.one(["verified", "verified", "partly"]),
      since: "2024-01-01",
      seenAt: ["https://example.org/"],
    },
  };
}

/** Of four papers one has an arXiv number, one a DOI, one both, one neither. */
function identifiersOf(index: number, { published, draw }: { published: string; draw: Draw }) {
  const which = draw.below(4);
  const arxiv = `${published.replace("-", "").slice(2)}.${String(index).padStart(5, "0")}`;
  return {
    ...(which % 2 === 0 ? { arxiv } : {}),
    ...(which < 2 ? { doi: `10.5555/paper-${String(index)}` } : {}),
  };
}

function generateCitations(papers: number, draw: Draw): CheckedReport["citations"] {
  return Array.from({ length: papers }, (_, from) => from).flatMap((from) => {
    const cited = new Set(Array.from({ length: 3 }, () => Math.floor((draw.below(1_000_000) / 1_000_000) ** 3 * from)));
    return [...cited]
      .filter((to) => to < from)
      .map((to) => ({
        from: `paper-${String(from)}`,
        to: `paper-${String(to)}`,
        kind: "reference-entry" as const,
        confidence: "verified" as const,
        seenAt: ["https://example.org/"],
      }));
  });
}

interface ClaimPools {
  documents: number;
  papers: number;
  draw: Draw;
  pools: Pools;
}

function generateClaims(
  sections: readonly SectionEntry[],
  { documents, papers, draw, pools }: ClaimPools,
): ClaimEntry[] {
  const places = sections.flatMap(({ id, passages = [] }) => passages.map(({ number }) => ({ section: id, number })));
  return places
    .flatMap(({ section, number }) =>
      Array.from({ length: CLAIMS_OF_PASSAGE }, (_, index) => ({ section, number, ordinal: index + 1 })),
    )
    .slice(0, documents)
    .map(({ section, number, ordinal }): ClaimEntry => {
      const passage = `${section}.${String(number)}`;
      const [organization, approach] = [draw.hub(pools.organizations), draw.hub(pools.approaches)];
      const told = draw.below(10);
      return {
        id: `${passage}.${String(ordinal)}`,
        passage,
        section,
        ordinal,
        en: `${titleOf(draw)}, says passage ${passage}.`,
        zh: `第 ${passage} 段的论断。`,
        subtype: draw.one(claimSubtypes),
        time: dateOf(draw),
        about: [organization, approach, draw.hub(pools.topics)],
        ...(told < 3 ? { assertedBy: [draw.hub(pools.people)] } : {}),
        ...(told > 3 ? { named: [`paper-${String(draw.below(papers))}`] } : {}),
        ...(told === 5 ? { figures: [{ counts: "units", countsZh: "单位", value: draw.below(1000) }] } : {}),
        relations: [{ from: organization, type: "BACKS", stance: "develops", to: approach }],
      };
    });
}
