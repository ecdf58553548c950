import type { CitedDocument } from "../../../server/citing/cited-document.ts";

/** A preprint as most are; a test says what is different. */
export const preprint = (more: Partial<CitedDocument> = {}): CitedDocument => ({
  id: "constitutional-ai-harmlessness",
  kind: "paper",
  title: "Constitutional AI: Harmlessness from AI Feedback",
  described: false,
  authors: ["Yuntao Bai", "Saurav Kadavath", "Sandipan Kundu", "Amanda Askell"],
  authorCount: 4,
  published: "2022-12-15",
  venue: "arXiv preprint",
  publisher: null,
  genre: null,
  url: "https://arxiv.org/abs/2212.08073",
  doi: null,
  arxiv: "2212.08073",
  seenOn: null,
  ...more,
});

export const page = (more: Partial<CitedDocument> = {}): CitedDocument =>
  preprint({
    id: "statement-on-ai-risk-page",
    kind: "web",
    title: "Statement on AI Risk",
    authors: [],
    authorCount: 0,
    published: "2023-05-30",
    venue: null,
    publisher: "Center for AI Safety",
    genre: "web-page",
    url: "https://www.safe.ai/statement-on-ai-risk",
    arxiv: null,
    seenOn: "2026-11-23",
    ...more,
  });
