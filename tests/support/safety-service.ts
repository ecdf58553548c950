import { inject, onTestFinished, vi } from "vitest";

export interface SafetyService {
  /** The addresses that the page asked, in order. */
  asked: URL[];
  /** Holds back answers to addresses that begin so, until `release`. */
  hold(path: string): void;
  release(): void;
}

/** Lets the page ask the real service over the safety graph, and the test see and delay what it asks. */
export function askSafetyService(): SafetyService {
  const asked: URL[] = [];
  const ask = globalThis.fetch;
  let held: string | undefined;
  let gate = Promise.resolve();
  let open: () => void = () => undefined;
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : String(input), inject("safetyService"));
    asked.push(url);
    if (held !== undefined && `${url.pathname}${url.search}`.startsWith(held)) await gate;
    return ask(url, init);
  });
  onTestFinished(() => {
    open();
    vi.unstubAllGlobals();
  });
  return {
    asked,
    hold: (path) => {
      held = path;
      gate = new Promise<void>((resolve) => {
        open = resolve;
      });
    },
    release: () => {
      held = undefined;
      open();
    },
  };
}
