import type { LayoutInput, Placements } from "./placements.ts";
import type { LayoutAnswer, LayoutRequest } from "./layout.worker.ts";

/** Works out positions without holding up the page. */
export interface LayoutRunner {
  run(input: LayoutInput): Promise<Placements>;
  stop(): void;
}

/** As much of a Worker as is used here. */
export interface LayoutWorker extends EventTarget {
  postMessage(request: LayoutRequest): void;
  terminate(): void;
}

const createWorker = (): LayoutWorker => new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });

interface Waiting {
  input: LayoutInput;
  resolve(placements: Placements): void;
}

/**
 * One worker, started when it is first needed. Where workers are refused, or this one fails, the page computes what waits
 * and everything after it by itself: a failed worker says nothing of which request it failed at, and may never answer again.
 */
export function workerLayout(create: () => LayoutWorker = createWorker): LayoutRunner {
  let worker: LayoutWorker | undefined;
  let refused = false;
  let number = 0;
  const waiting = new Map<number, Waiting>();

  const computeHere = async () => {
    const { layOut } = await import("./force-layout.ts");
    for (const [key, { input, resolve }] of waiting) {
      waiting.delete(key);
      resolve(layOut(input));
    }
  };
  const refuse = () => {
    refused = true;
    worker?.terminate();
    worker = undefined;
    void computeHere();
  };
  const started = (): LayoutWorker => {
    const fresh = create();
    fresh.addEventListener("message", (event) => {
      const { number: answered, placements } = (event as MessageEvent<LayoutAnswer>).data;
      waiting.get(answered)?.resolve(placements);
      waiting.delete(answered);
    });
    for (const failure of ["error", "messageerror"]) fresh.addEventListener(failure, refuse);
    return fresh;
  };
  const ask = (request: LayoutRequest) => {
    try {
      worker ??= started();
      worker.postMessage(request);
    } catch {
      refuse();
    }
  };

  return {
    run: (input) =>
      new Promise((resolve) => {
        const request: LayoutRequest = { number: number++, input };
        waiting.set(request.number, { resolve, input });
        if (refused) void computeHere();
        else ask(request);
      }),
    stop: () => {
      waiting.clear();
      worker?.terminate();
      worker = undefined;
    },
  };
}
