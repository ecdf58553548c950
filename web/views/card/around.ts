import { comparableKinds } from "../../../server/contract/compare.ts";
import { type EntityId, isDocument, type Kind } from "../../../server/contract/kinds.ts";
import type { CardAnswer } from "./card-answer.ts";

const mostAround = 24;

/**
 * What the graph around an entity opens with: itself and neighbours of every group in turn, so that no long group (the
 * authors of a paper) leaves the others without a place.
 */
export function nodesAround(answer: Pick<CardAnswer, "node" | "groups">): EntityId[] {
  const nodes = new Set<EntityId>([answer.node.id]);
  const longest = Math.max(0, ...answer.groups.map((group) => group.relations.length));
  for (let place = 0; place < longest; place += 1) {
    for (const group of answer.groups) {
      const relation = group.relations[place];
      if (relation !== undefined && nodes.size <= mostAround) nodes.add(relation.other.id);
    }
  }
  return [...nodes];
}

type Comparable = (typeof comparableKinds)[number];
const isComparable = (kind: Kind): kind is Comparable => (comparableKinds as readonly Kind[]).includes(kind);

/**
 * The matrix that this entity is best seen in: its own kind against the kind that it has most relations with.
 * Documents are told apart by their records instead; what is only known from records (who works where) says nothing by
 * being compared.
 */
export function comparisonOf(
  answer: Pick<CardAnswer, "node" | "groups">,
): { rows: Comparable; columns: Comparable } | undefined {
  const { kind } = answer.node;
  if (isDocument(kind) || !isComparable(kind)) return undefined;
  const counts = new Map<Comparable, number>();
  for (const { relations } of answer.groups) {
    for (const { relationship, other } of relations) {
      if (relationship.basis === "record" || isDocument(other.kind) || other.kind === kind || !isComparable(other.kind))
        continue;
      counts.set(other.kind, (counts.get(other.kind) ?? 0) + 1);
    }
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most === undefined ? undefined : { rows: kind, columns: most[0] };
}
