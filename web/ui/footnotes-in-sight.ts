import { useEffect, useSyncExternalStore } from "react";

/**
 * Design: paper ends with a list of notes, and a browser that begins to print does not wait for an answer. So the documents
 * behind the marks are asked for beforehand, once for all marks that came within a moment; each mark says that it is there.
 */
const settleMs = 50;

const marksOf = new Map<string, number>();
const listeners = new Set<() => void>();
let settled: readonly string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

function settleSoon(): void {
  timer ??= setTimeout(() => {
    timer = undefined;
    const ids = [...marksOf.keys()].sort();
    if (ids.join() === settled.join()) return;
    settled = ids;
    for (const tell of listeners) tell();
  }, settleMs);
}

function count(footnote: string, change: 1 | -1): void {
  const marks = (marksOf.get(footnote) ?? 0) + change;
  if (marks > 0) marksOf.set(footnote, marks);
  else marksOf.delete(footnote);
  settleSoon();
}

/** Says that a mark of this footnote is on the page, as long as it is. */
export function useInSight(footnote: string | null): void {
  useEffect(() => {
    if (footnote === null) return;
    count(footnote, 1);
    return () => count(footnote, -1);
  }, [footnote]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The footnotes whose marks are on the page, by id, a moment after they came. */
export const useFootnotesInSight = (): readonly string[] => useSyncExternalStore(subscribe, () => settled);
