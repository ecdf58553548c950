import * as z from "zod/mini";
import { footnoteState } from "./documents.ts";
import { noParams } from "./fields.ts";
import { graphNode } from "./graph.ts";
import { kind } from "./kinds.ts";
import { operation } from "./operation.ts";
import { answeredQuestion } from "./questions.ts";

const statusCounts = z.record(z.string(), z.number());

/** What the first page says: what is in the graph, the footnote register, and a handful of questions with their answers. */
export const home = operation({
  id: "home",
  method: "get",
  path: "/api/home",
  summary: "What is in the graph",
  description:
    "Counts by kind, every footnote of the report in the order printed, and the questions that the report asks, with the names and numbers that answer them.",
  params: noParams,
  query: noParams,
  response: z.object({
    report: z.object({
      id: z.string(),
      title: z.string(),
      titleZh: z.string(),
      published: z.string(),
      licence: z.string(),
    }),
    /** Chapters whose passages have claims; the others are in the outline and have none yet. */
    chapters: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        titleZh: z.string(),
        passages: z.number(),
        passagesWithClaims: z.number(),
        claims: z.number(),
      }),
    ),
    counts: z.array(z.object({ kind, count: z.number() })),
    passages: z.number(),
    relations: z.object({ total: z.number(), byStatus: statusCounts }),
    register: z.array(
      z.object({
        chapter: z.object({ id: z.string(), title: z.string(), titleZh: z.string() }),
        groups: z.array(
          z.object({
            section: z.string(),
            title: z.string(),
            titleZh: z.string(),
            footnotes: z.array(
              z.object({
                id: z.string(),
                printed: z.string(),
                state: footnoteState,
                /** Where it stands, or ought to: a heading, and the passage under it unless the heading carries the number itself. */
                place: z.object({ section: z.string(), passage: z.nullable(z.number()) }),
                /** The document behind it, or what was lost; null where nobody knows. */
                document: z.nullable(graphNode),
                /** A claim that rests on it, to open; null where its passage has no claims yet. */
                claim: z.nullable(z.string()),
              }),
            ),
          }),
        ),
      }),
    ),
    /** Entries of the printed list that no marker leads to: they belong to numbers that were never printed. */
    unmarkedEntries: z.array(z.object({ entry: z.number(), document: graphNode })),
    footnotesByState: z.record(z.string(), z.number()),
    /** What the reports ask, each with its answer, in their order. */
    questions: z.array(answeredQuestion),
  }),
  problems: ["report-not-loaded"],
});
