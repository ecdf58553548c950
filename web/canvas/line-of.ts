import type { EvidenceStatus } from "../../server/contract/evidence.ts";
import type { GraphRelationship } from "../../server/contract/graph.ts";
import { describeRelationType } from "../../server/contract/relations.ts";

export type LineFamily = "stance" | "opposition" | "verb";
export type LinePattern = "solid" | "dashed" | "dotted";

const patternOfStatus: Record<EvidenceStatus, LinePattern> = {
  verified: "solid",
  named: "solid",
  uncertain: "solid",
  misprinted: "solid",
  lost: "dashed",
  unsourced: "dashed",
  record: "dotted",
  reading: "dotted",
};

/** How a relation is drawn, on the canvas and in its legend: weight tells the family, pattern tells the evidence. */
export function lineOf({ type, status }: Pick<GraphRelationship, "type" | "status">): {
  family: LineFamily;
  pattern: LinePattern;
} {
  const { family } = describeRelationType(type);
  const pattern = patternOfStatus[status];
  if (type === "DISPUTES") return { family: "opposition", pattern };
  return { family: family === "claim" || family === "reading" ? "verb" : family, pattern };
}
