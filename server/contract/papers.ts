import * as z from "zod/mini";
import { documentRecord, footnoteState, recordConfidence } from "./documents.ts";
import { afterOf, byId, cursor, listOf, noParams, wholeNumber } from "./fields.ts";
import { graphNode } from "./graph.ts";
import { entityId } from "./kinds.ts";
import { operation } from "./operation.ts";

export const paperItem = z.object({
  document: documentRecord,
  /** Markers that lead to it, in the order printed. */
  footnotes: z.array(z.object({ id: z.string(), printed: z.string(), state: footnoteState })),
  claimCount: z.number(),
  citedByCount: z.number(),
  citesCount: z.number(),
  /** A citation leads to another paper of the graph, or comes from one: there are related papers to tell. */
  isJoined: z.boolean(),
});
export type PaperItem = z.infer<typeof paperItem>;

/** Where the report meets a document: a footnote leads to it, or the text names it. */
export const appearances = ["footnote", "text"] as const;
export const identifiers = ["arxiv", "doi", "neither"] as const;
export const paperOrders = ["mentions", "year", "title", "cited"] as const;
export type PaperOrder = (typeof paperOrders)[number];

/** The order, and the key in it of the last document before the page. */
export const afterPaper = new RegExp(`^(${paperOrders.join("|")})~(.*)$`);

/** Documents looked at where organizations narrow the bibliography. */
export const mostOfMakers = 1_000;

const facet = z.array(z.object({ value: z.string(), count: z.number() }));

export const papers = operation({
  id: "papers",
  method: "get",
  path: "/api/papers",
  summary: "The bibliography",
  description: `Papers, or web sources, or both, with facets whose counts follow the other facets' choices. Ordered as asked, ties by id. \`after\` is the \`next\` of the page before and goes on in the order of that page, whatever \`order\` says. A page costs the same wherever it stands. Where organizations are chosen, at most ${String(mostOfMakers)} of their documents are looked at, those that most claims rest on, and \`cut\` says so.`,
  params: noParams,
  query: z.object({
    kind: z._default(z.enum(["paper", "web", "any"]), "paper"),
    year: listOf(z.string().check(z.regex(/^\d{4}$/, "a year has four digits, such as 2023")), 60),
    organization: listOf(entityId, 50),
    appears: listOf(z.enum(appearances), 2),
    identifier: listOf(z.enum(identifiers), 3),
    record: listOf(recordConfidence, 3),
    order: z._default(z.enum(paperOrders), "mentions"),
    after: afterOf(afterPaper),
    limit: wholeNumber({ min: 1, max: 100, fallback: 50 }),
  }),
  response: z.object({
    items: z.array(paperItem),
    /** With the filters. */
    total: z.number(),
    /** Without any filter but the kind. */
    all: z.number(),
    next: cursor,
    /** Where more would fit than were looked at: how many were. */
    cut: z.nullable(z.number()),
    facets: z.object({
      year: facet,
      /** The organizations with most documents, and those chosen. */
      organization: z.array(z.object({ node: graphNode, count: z.number() })),
      appears: facet,
      identifier: facet,
      record: facet,
    }),
  }),
  problems: ["invalid-input"],
});

export const relatedParts = [
  "co-citation",
  "cited-with-references",
  "coupling",
  "direct",
  "text",
  "people",
  "subjects",
] as const;
/** Points that each part can give; they add up to 100. Source and measurements: README, "Related papers". */
export const relatedPartPoints = {
  "co-citation": 35,
  "cited-with-references": 25,
  coupling: 10,
  direct: 10,
  text: 10,
  people: 5,
  subjects: 5,
} as const satisfies Record<(typeof relatedParts)[number], number>;

/**
 * Points from which a paper is told as related: what one work that cites both gives is above it, what one common author,
 * organization, approach or topic gives is below. Not calibrated.
 */
export const relatedFloor = 5;

const relatedPart = z.object({
  part: z.enum(relatedParts),
  /** 0 to the part's points. */
  points: z.number(),
  /** The count that went into the formula (c, s, n, or the cosine). */
  amount: z.number(),
  /** What a reader can check: the citing works, shared references, people, organizations, approaches; at most 12. */
  witnesses: z.array(graphNode),
  /** How many witnesses there are in all. */
  witnessTotal: z.number(),
  /** Shared words, of the text part. */
  words: z.array(z.string()),
  /** Of the direct part: "cites" (the candidate cites this paper), "cited" (this paper cites it). */
  direction: z.nullable(z.enum(["cites", "cited"])),
});

export const relatedPapers = operation({
  id: "relatedPapers",
  method: "get",
  path: "/api/papers/{id}/related",
  summary: "Papers to read next, with the reasons",
  description: `Each with a score of at most 100 points that is the sum of its parts. Highest first, ties by id. Papers with fewer than ${relatedFloor} points are only counted.`,
  params: byId,
  query: z.object({ limit: wholeNumber({ min: 1, max: 50, fallback: 12 }) }),
  response: z.object({
    paper: documentRecord,
    items: z.array(
      z.object({
        document: documentRecord,
        score: z.number(),
        strength: z.enum(["strong", "fair", "weak"]),
        parts: z.array(relatedPart),
      }),
    ),
    total: z.number(),
    /** Papers that have a reason, but fewer points than are told. */
    belowFloor: z.number(),
    /** Known citations of the paper itself: works that it cites, and that cite it. Without them little can be said. */
    citesCount: z.number(),
    citedByCount: z.number(),
    /** Limits that cut the evidence: none here means that everything was counted. */
    capped: z.array(z.string()),
    /** What it was computed over. */
    citationsInGraph: z.number(),
  }),
  problems: ["invalid-input", "not-found"],
});
