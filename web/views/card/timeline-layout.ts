import type { GraphNode } from "../../../server/contract/graph.ts";
import { isDocument, type EntityId, type Kind } from "../../../server/contract/kinds.ts";
import type { CardAnswer } from "./card-answer.ts";

/** Something with a date: "2023", "2023-05" or "2023-05-04". */
export interface Dated {
  id: EntityId;
  kind: Kind;
  name: string;
  nameZh: string | null;
  short: string | null;
  shortZh: string | null;
  time: string;
}

/** What happened in one month, or in a year of which no more is known. */
export interface Period {
  /** "2023-05", "2023" */
  time: string;
  dated: Dated[];
}

/** "2023" and "2023-05" may be the same moment, told more or less exactly. */
const apart = (a: string, b: string): boolean => !a.startsWith(b) && !b.startsWith(a);

/**
 * Everything dated by month, oldest first; a year of which no more is known comes before its months.
 *
 * @returns undefined for fewer than two different times: one date is no line
 */
export function layOutTimeline(dated: readonly Dated[]): Period[] | undefined {
  if (!dated.some((one) => dated.some((other) => apart(one.time, other.time)))) return undefined;
  const inOrder = dated.toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.id < b.id ? -1 : 1));
  const periods = new Map<string, Dated[]>();
  for (const one of inOrder) {
    const time = one.time.slice(0, "2023-05".length);
    periods.set(time, [...(periods.get(time) ?? []), one]);
  }
  return [...periods].map(([time, things]) => ({ time, dated: things }));
}

/**
 * What of a card has a date: every other end once, at the oldest time that is known of it. What relates to a document
 * shares its date, so there only other documents count, and the document itself.
 */
export function datedOf(answer: Pick<CardAnswer, "node" | "groups">): Dated[] {
  const ofDocument = isDocument(answer.node.kind);

  const dated = new Map<string, Dated>();
  for (const { relationship, other } of answer.groups.flatMap((group) => group.relations)) {
    const time = other.date ?? (ofDocument ? null : relationship.time);
    if (time === null || other.kind === "person" || (ofDocument && !isDocument(other.kind))) continue;
    const before = dated.get(other.id);
    if (before === undefined || time < before.time) dated.set(other.id, datedAt(other, time));
  }
  if (ofDocument && answer.node.date !== null) dated.set(answer.node.id, datedAt(answer.node, answer.node.date));
  return [...dated.values()];
}

function datedAt({ id, kind, name, nameZh, short, shortZh }: GraphNode, time: string): Dated {
  return { id, kind, name, nameZh, short, shortZh, time };
}
