import { useSyncExternalStore } from "react";

/**
 * Whether a key without Ctrl, Alt or Command is a shortcut. Who dictates or slips can turn that off (WCAG 2.1.4); kept in the
 * browser like the theme.
 */
const storageKey = "claimtrace.single-keys";
const listeners = new Set<() => void>();
let on: boolean | undefined;

function restore(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

export const singleKeysAreOn = (): boolean => (on ??= restore());

export function turnSingleKeys(toOn: boolean): void {
  on = toOn;
  try {
    if (toOn) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
  } catch {
    // Without storage the choice lasts until the reload.
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, singleKeysAreOn);
