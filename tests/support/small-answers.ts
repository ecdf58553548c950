import type { EvidenceStatus } from "../../server/contract/evidence.ts";
import { relationIdOf } from "../../server/contract/graph.ts";
import type { Kind } from "../../server/contract/kinds.ts";
import type { RelationType } from "../../server/contract/relations.ts";
import { seenRecord } from "./seen-record.ts";

/** Answers in small, as the service would give them, for tests of the page alone. */

export const aNode = (
  id: string,
  kind: Kind,
  more: { name?: string; nameZh?: string | null; subtype?: string } = {},
) => ({
  id,
  kind,
  name: more.name ?? id,
  nameZh: more.nameZh ?? null,
  short: null,
  shortZh: null,
  subtype: more.subtype ?? null,
  date: null as string | null,
  degree: 4,
});

export const lab = aNode("acme", "organization", { name: "Acme", nameZh: "顶点实验室", subtype: "lab" });
export const otherLab = aNode("umbrella", "organization", { name: "Umbrella", subtype: "lab" });
export const approach = aNode("constitutional-ai", "approach", { name: "Constitutional AI", nameZh: "宪法 AI" });
export const otherApproach = aNode("red-teaming", "approach", { name: "Red teaming", nameZh: "红队测试" });

export const aRelationship = (
  from: { id: string },
  verb: { type: RelationType; stance?: string },
  to: { id: string; status?: EvidenceStatus },
) => ({
  id: relationIdOf({ from: from.id, type: verb.type, stance: verb.stance, to: to.id }),
  type: verb.type,
  stance: verb.stance ?? null,
  modality: null,
  fromScope: null,
  toScope: null,
  from: from.id,
  to: to.id,
  basis: "claims",
  status: to.status ?? "verified",
  marks: to.status === undefined ? [{ footnote: "footnote-58", printed: "58", status: "verified" }] : [],
  claimCount: 1,
  time: "2022-12",
});

export const aLocator = {
  report: "soai",
  section: "training",
  passage: "training.2",
  path: [
    { id: "safety", title: "Safety", titleZh: "安全" },
    { id: "training", title: "Training", titleZh: "训练" },
  ],
  passageNumber: 2,
};

export const aClaim = {
  id: "training.2.1",
  name: "Acme trains its model by written principles.",
  nameZh: "顶点实验室按成文原则训练模型。",
  subtype: "finding",
  time: "2022-12",
  timeFrom: null,
  assertedBy: [],
  status: "verified",
  marks: [{ footnote: "footnote-58", printed: "58", status: "verified" }],
  locator: aLocator,
};

const aDocument = {
  ...aNode("principles", "paper", { name: "Training by Principles" }),
  year: 2022,
  published: "2022-12-15",
  venue: null,
  publisher: null,
  genre: null,
  url: "https://example.org/principles",
  doi: null,
  arxiv: null,
  firstAuthors: ["Ada Bai"],
  authorCount: 51,
  described: false,
  record: seenRecord,
  listEntries: [],
  unmarkedEntries: [],
  note: null,
  noteZh: null,
};

export const evidenceOf = (relationship: ReturnType<typeof aRelationship>, from: unknown, to: unknown) => ({
  relationship,
  from,
  to,
  claims: [
    {
      claim: aClaim,
      footnotes: [
        {
          id: "footnote-58",
          printed: "58",
          state: "leads",
          entry: 58,
          entryByNumber: 58,
          printedTimes: 1,
          confidence: "high",
          note: null,
          noteZh: null,
          leadsTo: null,
          refersTo: aDocument,
          status: "verified",
        },
      ],
      named: [],
    },
  ],
  total: 1,
  reading: null,
  record: null,
});

export const develops = aRelationship(lab, { type: "BACKS", stance: "develops" }, approach);
const adopts = aRelationship(otherLab, { type: "BACKS", stance: "adopts" }, { ...otherApproach, status: "unsourced" });
const funds = aRelationship(lab, { type: "BACKS", stance: "funds" }, { ...otherApproach, status: "lost" });

const aCell = (relationship: ReturnType<typeof aRelationship>) => ({
  row: relationship.from,
  column: relationship.to,
  relationships: [relationship],
  status: relationship.status,
  claimCount: 1,
  newest: relationship.time,
});

/** Two labs against two approaches; three of four cells hold a stance. */
export const aMatrix = {
  rows: [
    { node: lab, group: "lab", filled: 2 },
    { node: otherLab, group: "lab", filled: 1 },
  ],
  columns: [
    { node: approach, group: "training", filled: 1 },
    { node: otherApproach, group: "evaluation", filled: 2 },
  ],
  cells: [aCell(develops), aCell(funds), aCell(adopts)],
  totals: { rows: 2, columns: 2, cells: 3 },
  byStatus: { verified: 1, lost: 1, unsourced: 1 },
  rowGroups: [{ group: "lab", count: 2 }],
  columnGroups: [
    { group: "evaluation", count: 1 },
    { group: "training", count: 1 },
  ],
  read: { rows: 2, of: 2, all: true },
  columnKinds: [
    { kind: "approach", count: 2 },
    { kind: "policy", count: 1 },
  ],
};

export const aHit = (node: ReturnType<typeof aNode>, more: Record<string, unknown> = {}) => ({
  node,
  summary: null,
  summaryZh: null,
  match: { field: "name", text: node.name, ranges: [], how: "exact" },
  complete: true,
  authors: null,
  locator: null,
  status: null,
  ...more,
});

export const foundNothing = { query: "", hits: [], total: 0, totalIsBound: false, facets: [], nearest: [] };
