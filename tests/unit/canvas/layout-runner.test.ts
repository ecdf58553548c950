import { describe, expect, test } from "vitest";
import { layOut } from "../../../web/canvas/force-layout.ts";
import { type LayoutWorker, workerLayout } from "../../../web/canvas/layout-runner.ts";
import type { LayoutInput } from "../../../web/canvas/placements.ts";

const inputOf = (...ids: string[]): LayoutInput => ({
  nodes: ids.map((id) => ({ id, size: 24, label: { width: 90, height: 15 }, pinned: null, near: null })),
  links: [],
  focus: null,
  window: { width: 880, height: 680 },
});

/** A worker that answers, until it is told to fail. */
class OwnWorker extends EventTarget implements LayoutWorker {
  asked = 0;
  ended = false;
  postMessage({ number, input }: { number: number; input: LayoutInput }): void {
    this.asked++;
    if (input.nodes.some(({ id }) => id === "poison")) this.dispatchEvent(new Event("error"));
    else this.dispatchEvent(new MessageEvent("message", { data: { number, placements: layOut(input) } }));
  }
  terminate(): void {
    this.ended = true;
  }
}

describe("places that are worked out beside the page", () => {
  test("come from one worker while it answers", async () => {
    const workers: OwnWorker[] = [];
    const layout = workerLayout(() => {
      const worker = new OwnWorker();
      workers.push(worker);
      return worker;
    });
    expect(await layout.run(inputOf("a", "b"))).toEqual(layOut(inputOf("a", "b")));
    expect(await layout.run(inputOf("a"))).toEqual(layOut(inputOf("a")));
    expect(workers.map(({ asked }) => asked)).toEqual([2]);
  });

  test("are worked out by the page once the worker failed, again and again", async () => {
    const worker = new OwnWorker();
    const layout = workerLayout(() => worker);
    expect(await layout.run(inputOf("a", "poison"))).toEqual(layOut(inputOf("a", "poison")));
    expect(worker.ended).toBe(true);
    expect(await layout.run(inputOf("b"))).toEqual(layOut(inputOf("b")));
    expect(await layout.run(inputOf("c", "d"))).toEqual(layOut(inputOf("c", "d")));
    expect(worker.asked).toBe(1);
  });

  test("are worked out by the page where no worker can be made", async () => {
    const layout = workerLayout(() => {
      throw new DOMException("refused", "SecurityError");
    });
    expect(await layout.run(inputOf("a"))).toEqual(layOut(inputOf("a")));
    expect(await layout.run(inputOf("b"))).toEqual(layOut(inputOf("b")));
  });
});
