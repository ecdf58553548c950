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

/** Where it stands between the figure's ends, 0 to 1: a day is a point, a year a stretch of a year. */
export interface DatedPlace extends Dated {
  from: number;
  to: number;
}

interface TimelineLayout {
  years: { year: number; at: number }[];
  places: DatedPlace[];
  /** Everything dated, also what had no room. */
  total: number;
}

const mostYears = 6;

/** Beginning and end of a time, in years. */
function stretchOf(time: string): [number, number] {
  const [year = 0, month, day] = time.split("-").map(Number);
  if (month === undefined) return [year, year + 1];
  const start = year + (month - 1) / 12;
  if (day === undefined) return [start, start + 1 / 12];
  const point = start + (day - 1) / 372;
  return [point, point];
}

/** "2023" and "2023-05" may be the same moment, told more or less exactly. */
const apart = (a: string, b: string): boolean => !a.startsWith(b) && !b.startsWith(a);

/**
 * Places dated things on one line, oldest first.
 *
 * @param most things that have room; the newest are kept
 * @returns undefined for fewer than two different times: one date is no line
 */
export function layOutTimeline(dated: readonly Dated[], most: number): TimelineLayout | undefined {
  if (!dated.some((one) => dated.some((other) => apart(one.time, other.time)))) return undefined;
  const inOrder = dated.toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.id < b.id ? -1 : 1));
  const shown = inOrder.slice(-most);
  const stretches = shown.map(({ time }) => stretchOf(time));
  const first = Math.floor(Math.min(...stretches.map(([from]) => from)));
  const last = Math.max(first + 1, Math.ceil(Math.max(...stretches.map(([, to]) => to))));
  const at = (moment: number) => (moment - first) / (last - first);
  const step = Math.ceil((last - first) / (mostYears - 1));
  const years = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
  return {
    years: years.map((year) => ({ year, at: at(year) })),
    places: shown.map((one) => {
      const [from, to] = stretchOf(one.time);
      return { ...one, from: at(from), to: at(to) };
    }),
    total: dated.length,
  };
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
