import * as z from "zod/mini";
import { evidenceMark, evidenceStatus, type EvidenceMark } from "../contract/evidence.ts";
import {
  type GraphNode,
  type GraphRelationship,
  graphRelationship,
  partsOfRelationId,
  relationId,
} from "../contract/graph.ts";
import { entityId, kind } from "../contract/kinds.ts";
import { relationType } from "../contract/relations.ts";

/**
 * Design: what the two projections of cypher/projections answer, so that a node or a relationship is read in one way
 * everywhere. Claims, documents and footnotes have more to them: a statement answers their ids, and evidence.ts fetches all
 * of them at once.
 */
const text = z.nullable(z.string());

const storedNode = z.object({
  id: entityId,
  kind,
  name: z.string(),
  nameZh: text,
  short: text,
  shortZh: text,
  subtype: text,
  date: text,
  time: text,
  published: text,
  year: z.nullable(z.number()),
  degree: z.nullable(z.number()),
});

const storedRelationship = z.object({
  id: relationId,
  modality: graphRelationship.shape.modality,
  fromScope: graphRelationship.shape.fromScope,
  toScope: graphRelationship.shape.toScope,
  basis: graphRelationship.shape.basis,
  status: evidenceStatus,
  time: text,
  markFootnotes: z.nullable(z.array(z.string())),
  markPrinted: z.nullable(z.array(z.string())),
  markStatuses: z.nullable(z.array(evidenceStatus)),
  claimCount: z.nullable(z.number()),
});

/** Row shape of `n {...node}`. */
export const nodeRow = z.pipe(storedNode, z.transform(toGraphNode));

/** Row shape of `r {...relationship}`. */
export const relationshipRow = z.pipe(storedRelationship, z.transform(toGraphRelationship));

/** What is stored of a document's bibliographic record, whichever question asks: its authors are asked for apart. */
export const recordRow = {
  year: z.nullable(z.number()),
  published: text,
  venue: text,
  publisher: text,
  genre: text,
  url: text,
  doi: text,
  arxiv: text,
  authorCount: z.nullable(z.number()),
  described: z.nullable(z.boolean()),
};

/** Row shape of a footnote mark: `f {.id, .printed, .status}`. */
export const markRow = z.pipe(
  z.object({ id: z.string(), printed: z.string(), status: evidenceMark.shape.status }),
  z.transform(({ id, printed, status }): EvidenceMark => ({ footnote: id, printed, status })),
);

function toGraphNode({ time, published, year, ...node }: z.output<typeof storedNode>): GraphNode {
  return {
    ...node,
    date: node.date ?? time ?? published ?? (year === null ? null : String(year)),
    degree: node.degree ?? 0,
  };
}

function toGraphRelationship(stored: z.output<typeof storedRelationship>): GraphRelationship {
  const { from, type, stance, to } = partsOfRelationId(stored.id);
  return {
    id: stored.id,
    type: relationType.parse(type),
    stance,
    modality: stored.modality,
    from: entityId.parse(from),
    to: entityId.parse(to),
    fromScope: stored.fromScope,
    toScope: stored.toScope,
    basis: stored.basis,
    status: stored.status,
    marks: marksOf(stored),
    claimCount: stored.claimCount ?? 0,
    time: stored.time,
  };
}

/** Neo4j keeps no list of maps on a relationship: its marks are three lists side by side. */
function marksOf({
  markFootnotes,
  markPrinted,
  markStatuses,
  status,
}: z.output<typeof storedRelationship>): EvidenceMark[] {
  return (markFootnotes ?? []).map((footnote, index) => ({
    footnote,
    printed: markPrinted?.[index] ?? null,
    status: markStatuses?.[index] ?? status,
  }));
}
