import * as z from "zod/mini";
import { comparable, matrix } from "./compare.ts";
import { evidenceStatus } from "./evidence.ts";
import { type GraphNode, graphNode } from "./graph.ts";
import { entityId, kind } from "./kinds.ts";
import { relationType } from "./relations.ts";

/**
 * Design: what a report may ask on the first page. A question is data: an id, its words and one of a few forms with what the
 * form asks about. How a form is answered, told and drawn is code; which organization, letter or worry it is about never is.
 */
const asked = { id: z.string(), name: z.string(), nameZh: z.string() };
const types = z.array(relationType);

/** Who stands to some nodes in one way: the relations lead from the ones who are asked for to the ones it is about. */
const side = z.object({
  name: z.string(),
  nameZh: z.string(),
  of: z.array(entityId),
  types,
  /** Only these, where a relation has one; empty: any. */
  stances: z.array(z.string()),
  /** Only nodes of these; empty: any. */
  kinds: z.array(kind),
});

const forms = {
  /** Which of these is linked with which of those: opens in Compare. */
  matrix: z.object({
    ...asked,
    form: z.literal("matrix"),
    rows: comparable,
    rowGroups: z.array(z.string()),
    columns: comparable,
    columnGroups: z.array(z.string()),
    types,
  }),
  /** Who stands to something in this way, who in that: opens in Explore on all of them and on what it is about. */
  around: z.object({ ...asked, form: z.literal("around"), sides: z.array(side) }),
  /** What is joined by relations of some types: opens in Explore on both ends. */
  relations: z.object({ ...asked, form: z.literal("relations"), types }),
  /** Which documents most claims rest on: opens in Papers. */
  documents: z.object({ ...asked, form: z.literal("documents") }),
};

/** A question as a report asks it. */
export const question = z.discriminatedUnion("form", [forms.matrix, forms.around, forms.relations, forms.documents]);
export type Question = z.infer<typeof question>;

/** A question with its answer. */
export const answeredQuestion = z.discriminatedUnion("form", [
  z.object({ ...forms.matrix.shape, answer: matrix }),
  z.object({
    ...forms.around.shape,
    answer: z.object({
      /** In the order of the question: what it is about, and who stands so to it, most recent first, 24 at most of `total`. */
      sides: z.array(z.object({ about: z.array(graphNode), nodes: z.array(graphNode), total: z.number() })),
    }),
  }),
  z.object({
    ...forms.relations.shape,
    answer: z.object({
      /** Most recent first, 12 at most of `total`. */
      pairs: z.array(z.object({ from: graphNode, type: relationType, to: z.array(graphNode), status: evidenceStatus })),
      total: z.number(),
    }),
  }),
  z.object({
    ...forms.documents.shape,
    answer: z.object({ documents: z.array(z.object({ document: graphNode, claims: z.number() })) }),
  }),
]);
export type AnsweredQuestion = z.infer<typeof answeredQuestion>;

/** Every node that a question's answer names, each once, what it is about first: what its graph opens on. */
export function nodesOfAnswer(asked: AnsweredQuestion): GraphNode[] {
  return [...new Map(namedIn(asked).map((node) => [node.id, node])).values()];
}

function namedIn(asked: AnsweredQuestion): GraphNode[] {
  switch (asked.form) {
    case "matrix":
      return [...asked.answer.rows, ...asked.answer.columns].map(({ node }) => node);
    case "around":
      return [...asked.answer.sides.flatMap(({ about }) => about), ...asked.answer.sides.flatMap(({ nodes }) => nodes)];
    case "relations":
      return asked.answer.pairs.flatMap(({ from, to }) => [from, ...to]);
    case "documents":
      return asked.answer.documents.map(({ document }) => document);
  }
}
