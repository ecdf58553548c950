import type { papers as english } from "../en/papers.ts";

export const papers: typeof english = {
  title: "论文",
};
