import * as z from "zod/mini";
import type { CardRelation, RelationGroup } from "../contract/card.ts";
import { evidenceStatus } from "../contract/evidence.ts";
import type { Kind } from "../contract/kinds.ts";
import {
  describeRelationType,
  isClaimRelation,
  isReading,
  isSymmetric,
  relationType,
  relationTypeNames,
  type RelationType,
} from "../contract/relations.ts";
import { writeCursor } from "./cursor.ts";

/** The types that belong to claims themselves: what they speak of, rest on, are asserted by, and how they bear on each other. */
export const claimTypes: readonly RelationType[] = relationTypeNames.filter(isClaimRelation);
/** Those of them that are our reading of two claims. */
export const readingTypes: readonly RelationType[] = relationTypeNames.filter(isReading);
/** The types between everything else. */
export const entityTypes: readonly RelationType[] = relationTypeNames.filter((type) => !isClaimRelation(type));

/** The types that make up a node's card: a claim has only its own. */
export const typesShownFor = (kind: Kind): readonly RelationType[] => (kind === "claim" ? claimTypes : entityTypes);

export type Direction = RelationGroup["direction"];

/** A relation of a card with its place among a document's authors, from 1; 0 for everything else. */
type PlacedRelation = CardRelation & { position: number };

interface GroupKey {
  type: RelationType;
  stance: string | null;
  direction: Direction;
}

/** Row shape of a count that the loader keeps on a node. */
export const relationCountRow = z.object({
  direction: z.enum(["out", "in"]),
  type: relationType,
  stance: z.nullable(z.string()),
  status: evidenceStatus,
  total: z.number(),
});

/** How many relations of one type, stance, direction and status a node has. */
export type RelationCount = z.infer<typeof relationCountRow>;

/**
 * Puts the first relations of a node under their headings.
 *
 * @param relations in the order in which they stand within a group
 * @param pageSize relations that a group was asked for
 * @returns in the order of the relation table, out before in, stances in the order of their type
 */
export function groupRelations(
  counts: readonly RelationCount[],
  relations: readonly (PlacedRelation & { direction: Direction })[],
  pageSize: number,
): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  const last = new Map<string, PlacedRelation>();
  for (const count of counts) {
    const key = groupOf(count);
    const group = groups.get(nameOf(key)) ?? { ...key, total: 0, relations: [], next: null };
    groups.set(nameOf(key), { ...group, total: group.total + count.total });
  }
  for (const { direction, relationship, other, position } of relations) {
    const name = nameOf(groupOf({ type: relationship.type, stance: relationship.stance, direction }));
    const group = groups.get(name);
    // A symmetric group is fed from both directions, each with a page of its own.
    if (group === undefined || group.relations.length >= pageSize) continue;
    group.relations.push({ relationship, other });
    last.set(name, { relationship, other, position });
  }
  return [...groups]
    .map(([name, group]) => ({ ...group, next: group.total > pageSize ? cursorAfter([last.get(name)]) : null }))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The cursor of the page that follows these relations; null after none. */
export function cursorAfter(relations: readonly (PlacedRelation | undefined)[]): string | null {
  const last = relations.at(-1);
  return last === undefined ? null : writeCursor([last.relationship.time ?? "", last.position, last.relationship.id]);
}

/** Relations by what they rest on, and how many there are in all. */
export function countByStatus(counts: readonly Pick<RelationCount, "status" | "total">[]): {
  total: number;
  byStatus: Record<string, number>;
} {
  const byStatus: Record<string, number> = {};
  for (const { status, total } of counts) byStatus[status] = (byStatus[status] ?? 0) + total;
  return { total: counts.reduce((sum, { total }) => sum + total, 0), byStatus };
}

/** A relation that holds in both directions is told in one group, as done by whoever is asked about. */
export const groupOf = ({ type, stance, direction }: GroupKey): GroupKey => ({
  type,
  stance,
  direction: isSymmetric(type) ? "out" : direction,
});

const nameOf = ({ type, stance, direction }: GroupKey): string => `${type}.${stance ?? ""}.${direction}`;

function placeOf({ type, stance, direction }: GroupKey): number {
  const stances = Object.keys(describeRelationType(type).stances ?? {});
  const place = relationTypeNames.indexOf(type) * 2 + (direction === "out" ? 0 : 1);
  return place * 100 + (stance === null ? 0 : stances.indexOf(stance) + 1);
}
