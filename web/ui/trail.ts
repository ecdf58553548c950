import { useEffect, useSyncExternalStore } from "react";
import { useLocation } from "react-router";

/** Where this session has been, in order, for the crumbs. Kept by the tab: a reload keeps it, a new tab begins its own. */
interface Step {
  /** Path without the language, so that the trail can be said in either. */
  path: string;
  search: string;
  name: string;
  nameZh: string | null;
}

const storageKey = "claimtrace.trail";
const longest = 12;

function restore(): readonly Step[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isStep) : [];
  } catch {
    return [];
  }
}

const isStep = (value: unknown): value is Step =>
  typeof value === "object" &&
  value !== null &&
  "path" in value &&
  "search" in value &&
  "name" in value &&
  "nameZh" in value;

let steps: readonly Step[] | undefined;
const listeners = new Set<() => void>();
const readSteps = (): readonly Step[] => (steps ??= restore());
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Being somewhere again cuts the trail back to there: crumbs never run in circles. */
export function extendTrail(step: Step): void {
  const before = readSteps();
  const known = before.findIndex(({ path }) => path === step.path);
  steps = [...(known === -1 ? before : before.slice(0, known)), step].slice(-longest);
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(steps));
  } catch {
    // Without storage the trail lasts until the reload.
  }
  for (const listener of listeners) listener();
}

export const useTrail = (): readonly Step[] => useSyncExternalStore(subscribe, readSteps);

/** Puts this place on the trail, under a name in both languages; undefined while its name is not known yet. */
export function useTrailStep(name: { name: string; nameZh: string | null } | undefined): void {
  const { pathname, search } = useLocation();
  const path = pathname.replace(/^\/(en|zh)/, "");
  const { name: english, nameZh } = name ?? {};
  useEffect(() => {
    if (english !== undefined) extendTrail({ path, search, name: english, nameZh: nameZh ?? null });
  }, [path, search, english, nameZh]);
}
