import { layOut } from "./force-layout.ts";
import type { LayoutInput, Placements } from "./placements.ts";

export interface LayoutRequest {
  number: number;
  input: LayoutInput;
}
export interface LayoutAnswer {
  number: number;
  placements: Placements;
}

self.addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  const answer: LayoutAnswer = { number: data.number, placements: layOut(data.input) };
  self.postMessage(answer);
});
