import type { LayoutInput, Placements } from "./placements.ts";
import type { LayoutAnswer, LayoutRequest } from "./layout.worker.ts";

/** Works out places without holding up the page. */
export interface LayoutRunner {
  run(input: LayoutInput): Promise<Placements>;
  stop(): void;
}

/** One worker, started when it is first needed. Where workers are refused the page computes the layout itself. */
export function workerLayout(): LayoutRunner {
  let worker: Worker | undefined;
  let number = 0;
  const waiting = new Map<number, { resolve(placements: Placements): void; input: LayoutInput }>();

  const runHere = async () => {
    const { layOut } = await import("./force-layout.ts");
    for (const [key, request] of waiting) {
      waiting.delete(key);
      request.resolve(layOut(request.input));
    }
  };
  const start = (): Worker => {
    const started = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    started.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
      waiting.get(data.number)?.resolve(data.placements);
      waiting.delete(data.number);
    });
    started.addEventListener("error", () => void runHere());
    return started;
  };

  return {
    run: (input) =>
      new Promise((resolve) => {
        const request: LayoutRequest = { number: number++, input };
        waiting.set(request.number, { resolve, input });
        worker ??= start();
        worker.postMessage(request);
      }),
    stop: () => {
      waiting.clear();
      worker?.terminate();
      worker = undefined;
    },
  };
}
