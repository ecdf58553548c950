import * as z from "zod/mini";
import { documentRecord } from "./documents.ts";
import { evidenceStatus } from "./evidence.ts";
import { afterOf, cursor, listOf, text as words, wholeNumber } from "./fields.ts";
import { claimItem, graphNode } from "./graph.ts";
import { entityId, kind, type Kind } from "./kinds.ts";
import { operation } from "./operation.ts";

/** report: the order of the report, for claims; claims: most claims first; relations: most first; date: newest first. */
export const listOrders = ["report", "claims", "name", "relations", "date"] as const;
export const listOrder = z.enum(listOrders);
export type ListOrder = z.infer<typeof listOrder>;

/** The orders that a list can have, its own first. */
export const ordersOf = (of: Kind): readonly ListOrder[] =>
  of === "claim" ? ["report", "date"] : ["claims", "name", "relations", "date"];

/** Whether claims speak of it, or only bibliographic records. */
export const knownFrom = ["claims", "records"] as const;
/** Whether a claim holds a figure. */
export const figureChoices = ["figures", "words"] as const;
/** Whether a claim is the report's own or somebody else's that it tells. */
export const sayers = ["report", "speaker"] as const;

/** "a" to "z"; "!" for names that begin with no letter. */
export const letter = z
  .string()
  .check(z.regex(/^[a-z!]$/, "a letter from a to z, or ! for names that begin with none"));
export const subtype = z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/, "a subtype is lower-case words joined by -"));

/** Entities looked at where words or a speaker narrow a list. */
export const mostListed = 1_000;

const facet = z.array(z.object({ value: z.string(), count: z.number() }));

export const listItem = z.object({
  node: graphNode,
  summary: z.nullable(z.string()),
  summaryZh: z.nullable(z.string()),
  claimCount: z.number(),
  /** Claims' own relations (speaks of, rests on) left out. */
  relationCount: z.number(),
  /** Claims about it and documents of its own by quarter, "2023-Q2", or year where no more is known, "2023"; oldest first. */
  dated: z.array(z.object({ period: z.string(), count: z.number() })),
  /** Of a document. */
  document: z.nullable(documentRecord),
  /** Of a claim. */
  claim: z.nullable(claimItem),
});
export type ListItem = z.infer<typeof listItem>;

/** The order, the key in it of the last one before the page, and how many stand before the page. */
export const afterListed = new RegExp(`^(${listOrders.join("|")})~(.*)~(\\d{1,9})$`);

export const listByKind = operation({
  id: "listByKind",
  method: "get",
  path: "/api/lists/{kind}",
  summary: "Every node of one kind, as a list",
  description: `Filtered, sorted and paged; a page costs the same wherever it stands and however long the list is. A facet's counts follow the choices in the other facets. A letter belongs to the order by name, a chapter to that of the report. \`after\` is the \`next\` of the page before and goes on in its order, whatever \`order\` says. A filter that the kind does not have leaves nothing, and for an order that it does not have it gives its own: \`order\` of the answer says which. Where words or a speaker are given, at most ${String(mostListed)} are looked at, and \`cut\` says so.`,
  params: z.object({ kind }),
  query: z.object({
    language: z._default(z.enum(["en", "zh"]), "en"),
    order: z.optional(listOrder),
    subtype: listOf(subtype, 50),
    known: listOf(z.enum(knownFrom), 2),
    letter: z.optional(letter),
    /** Of claims, as the four after it. */
    chapter: z.optional(entityId),
    status: listOf(evidenceStatus, 7),
    figures: listOf(z.enum(figureChoices), 2),
    said: listOf(z.enum(sayers), 2),
    speaker: z.optional(entityId),
    /** Words of names, aliases and descriptions; of claims also of their headings. */
    text: z.optional(words({ most: 200 })),
    after: afterOf(afterListed),
    limit: wholeNumber({ min: 1, max: 100, fallback: 25 }),
  }),
  response: z.object({
    kind,
    order: listOrder,
    items: z.array(listItem),
    /** With the filters. */
    total: z.number(),
    /** Without any. */
    all: z.number(),
    /** How many stand before this page. */
    before: z.number(),
    next: cursor,
    /** Where more would fit than were looked at: how many were. */
    cut: z.nullable(z.number()),
    facets: z.object({
      subtype: facet,
      known: facet,
      status: facet,
      figures: facet,
      said: facet,
      letter: facet,
      chapter: z.array(z.object({ value: z.string(), count: z.number(), title: z.string(), titleZh: z.string() })),
      /** Those who make most claims, with all that they make, whatever else is chosen. */
      speaker: z.array(z.object({ node: graphNode, count: z.number() })),
    }),
    /** The years that the rows' time lines show; what is dated outside them is counted in `dated` all the same. */
    years: z.object({ from: z.number(), to: z.number() }),
    /** The two of the kind that most claims speak of; empty of claims. */
    leading: z.array(z.object({ node: graphNode, claimCount: z.number() })),
  }),
  problems: ["invalid-input"],
});
