import type { trace as english } from "../en/trace.ts";

export const trace: typeof english = {
  title: "溯源",
};
