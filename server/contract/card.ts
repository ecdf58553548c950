import * as z from "zod/mini";
import { documentRecord, footnote } from "./documents.ts";
import { afterOf, byId, cursor, wholeNumber } from "./fields.ts";
import { claimItem, graphNode, graphRelationship, relationIdForm } from "./graph.ts";
import { idForm } from "./kinds.ts";
import { operation } from "./operation.ts";
import { describeRelationType, relationType, relationTypeNames } from "./relations.ts";

/** A relation as it stands on a card: the relation, and who is at its other end. */
export const cardRelation = z.object({ relationship: graphRelationship, other: graphNode });
export type CardRelation = z.infer<typeof cardRelation>;

export const relationGroup = z.object({
  type: relationType,
  stance: z.nullable(z.string()),
  /** out: the card's subject is the one who does it. */
  direction: z.enum(["out", "in"]),
  /** Exact. */
  total: z.number(),
  /** Newest first, authors of one document in the order of authorship, then by id. */
  relations: z.array(cardRelation),
  next: cursor,
});
export type RelationGroup = z.infer<typeof relationGroup>;

const claimPage = z.object({ claims: z.array(claimItem), total: z.number(), next: cursor });

export const figureBound = z.enum(["at-least", "at-most", "more-than", "less-than"]);

export const figure = z.object({
  id: z.string(),
  /** Where it is told. */
  claim: claimItem,
  /** What is counted: "agreement with human judges". */
  counts: z.string(),
  countsZh: z.string(),
  value: z.nullable(z.number()),
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  currency: z.nullable(z.string()),
  /** Whether it is the least, the most, or a limit that is passed or not reached. */
  bound: z.nullable(figureBound),
  approx: z.boolean(),
  /** Its own, else its claim's. */
  time: z.nullable(z.string()),
});
export type Figure = z.infer<typeof figure>;

/** A number under which others keep the same person, organization or place. */
export const identifier = z.object({
  scheme: z.enum(["wikidata", "ror", "orcid"]),
  value: z.string(),
  /** An address that names both the number and the entity. */
  seenAt: z.string(),
});
export type Identifier = z.infer<typeof identifier>;

export const card = operation({
  id: "card",
  method: "get",
  path: "/api/card/{id}",
  summary: "One entity with its relations, claims and sources",
  description:
    "Relations grouped by type, stance and direction with exact counts, the first of each group; the claims about it in the order of the report; for a document also its record and the footnotes that lead to it.",
  params: byId,
  query: z.object({ limit: wholeNumber({ min: 1, max: 50, fallback: 8 }) }),
  response: z.object({
    node: graphNode,
    aliases: z.array(z.string()),
    /** ISO 3166 of a place: a country's two letters, or a part of one as US-CA. */
    iso: z.nullable(z.string()),
    identifiers: z.array(identifier),
    summary: z.nullable(z.string()),
    summaryZh: z.nullable(z.string()),
    document: z.nullable(documentRecord),
    /** Footnotes that lead, or should lead, to this document. */
    footnotes: z.array(footnote),
    groups: z.array(relationGroup),
    /** Relations in all, claims' own (speaks of, rests on) left out. */
    relationTotal: z.number(),
    /** Those relations by what they rest on. */
    byStatus: z.record(z.string(), z.number()),
    claims: claimPage,
    figures: z.array(figure),
  }),
  problems: ["invalid-input", "not-found"],
});

/** The time of a relation (empty where it has none), its place among the authors, and its id. */
export const afterRelation = new RegExp(`^((?:\\d{4}(?:-\\d{2}){0,2})?)~(-?\\d{1,9})~(${relationIdForm})$`);
/** The place of a claim in the report and its id. */
export const afterClaim = new RegExp(`^(\\d{1,9})~(${idForm})$`);

const stances = relationTypeNames.flatMap((type) => Object.keys(describeRelationType(type).stances ?? {}));

export const cardRelations = operation({
  id: "cardRelations",
  method: "get",
  path: "/api/card/{id}/relations",
  summary: "The next page of one group of relations",
  description:
    "Newest first, authors in the order of authorship, then by id. `after` is the `next` of the page before. Without a stance, the relations of that type that have none; with one that the type does not have, none at all.",
  params: byId,
  query: z.object({
    type: relationType,
    stance: z.optional(z.enum(stances)),
    direction: z.enum(["out", "in"]),
    after: afterOf(afterRelation),
    limit: wholeNumber({ min: 1, max: 100, fallback: 50 }),
  }),
  response: relationGroup,
  problems: ["invalid-input", "not-found"],
});

export const cardClaims = operation({
  id: "cardClaims",
  method: "get",
  path: "/api/card/{id}/claims",
  summary: "The next page of the claims about one entity",
  description:
    "In the order of the report. For a document, the claims that rest on it count as well; for a person or an organization, those that it makes.",
  params: byId,
  query: z.object({ after: afterOf(afterClaim), limit: wholeNumber({ min: 1, max: 100, fallback: 50 }) }),
  response: claimPage,
  problems: ["invalid-input", "not-found"],
});
