import * as z from "zod/mini";
import {
  afterClaim,
  afterRelation,
  type card,
  type cardClaims,
  type cardRelations,
  type Figure,
  figure,
  identifier,
  type RelationGroup,
} from "../contract/card.ts";
import { isDocument } from "../contract/kinds.ts";
import type { Answer, ParsedInput } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import { isSymmetric } from "../contract/relations.ts";
import { cypher, integer } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { listClaims, listDocuments, listFootnotes } from "./evidence.ts";
import {
  countByStatus,
  cursorAfter,
  groupOf,
  groupRelations,
  relationCountRow,
  typesShownFor,
} from "./relation-groups.ts";
import { nodeRow, relationshipRow } from "./rows.ts";

const text = z.nullable(z.string());
const byId = z.object({ id: z.string() });
const byIdLimited = z.object({ id: z.string(), limit: integer });

const askSubject = cypher("card/subject", {
  params: byId,
  row: z.object({
    node: nodeRow,
    aliases: z.array(z.string()),
    iso: text,
    /** One of every scheme; those that the entity does not have are null. */
    identifiers: z.array(z.object({ scheme: identifier.shape.scheme, value: text, seenAt: text })),
    summary: text,
    summaryZh: text,
    relationCounts: z.array(relationCountRow),
    claimCount: z.number(),
  }),
});

const askRelations = cypher("card/relations", {
  params: z.object({ id: z.string(), types: z.array(z.string()), limit: integer }),
  row: z.object({
    direction: z.enum(["out", "in"]),
    relationship: relationshipRow,
    other: nodeRow,
    position: z.number(),
  }),
});

const askRelationPage = cypher("card/relation-page", {
  params: z.object({
    id: z.string(),
    type: z.string(),
    stance: text,
    outgoing: z.nullable(z.boolean()),
    afterTime: text,
    afterPosition: z.nullable(integer),
    afterId: text,
    limit: integer,
  }),
  row: z.object({ relationship: relationshipRow, other: nodeRow, position: z.number() }),
});

const askClaims = cypher("card/claims", {
  params: z.object({ id: z.string(), afterOrder: z.nullable(integer), afterId: text, limit: integer }),
  row: z.object({ id: z.string(), order: z.number() }),
});

const askFigures = cypher("card/figures", {
  params: byIdLimited,
  row: z.object({ figure: z.object({ ...figure.shape, claim: z.string() }) }),
});
const askFootnotes = cypher("card/footnotes", { params: byIdLimited, row: z.object({ id: z.string() }) });

const mostFigures = 100;
const mostFootnotes = 200;

type Subject = Awaited<ReturnType<typeof askSubject>>[number];
type ClaimPage = Answer<typeof cardClaims>;

/**
 * One entity with its relations in groups, the first claims about it and, for a document, its record and footnotes.
 *
 * @param input.limit relations of a group, and claims, at most
 * @throws Problem `not-found`
 */
export async function getCard(
  database: Database,
  input: ParsedInput<typeof card>,
  options?: ReadOptions,
): Promise<Answer<typeof card>> {
  const { id, limit } = input;
  const subject = await getSubject(database, id, options);
  const types = typesShownFor(subject.node.kind);
  const counts = subject.relationCounts.filter(({ type }) => types.includes(type));
  const [relations, claims, figures, document] = await Promise.all([
    askRelations(database, { id, types: [...types], limit }, options),
    pageOfClaims(database, { id, limit, total: subject.claimCount }, options),
    listFigures(database, id, options),
    isDocument(subject.node.kind) ? describeDocument(database, id, options) : { document: null, footnotes: [] },
  ]);
  const { total, byStatus } = countByStatus(counts);
  return {
    node: subject.node,
    aliases: subject.aliases,
    iso: subject.iso,
    identifiers: subject.identifiers.flatMap(({ scheme, value, seenAt }) =>
      value === null || seenAt === null ? [] : [{ scheme, value, seenAt }],
    ),
    summary: subject.summary,
    summaryZh: subject.summaryZh,
    ...document,
    groups: groupRelations(counts, relations, limit),
    relationTotal: total,
    byStatus,
    claims,
    figures,
  };
}

/**
 * One page of one group of relations, newest first, authors in the order of authorship, then by id; empty where the entity has none of them.
 *
 * @throws Problem `not-found`
 */
export async function listCardRelations(
  database: Database,
  input: ParsedInput<typeof cardRelations>,
  options?: ReadOptions,
): Promise<RelationGroup> {
  const { id, type, direction, limit, stance = null } = input;
  const after = input.after === undefined ? null : readCursor(afterRelation, input.after);
  const [subject, rows] = await Promise.all([
    getSubject(database, id, options),
    askRelationPage(
      database,
      {
        id,
        type,
        stance,
        outgoing: isSymmetric(type) ? null : direction === "out",
        afterTime: after?.[0] ?? null,
        afterPosition: after === null ? null : Number(after[1]),
        afterId: after?.[2] ?? null,
        limit: limit + 1,
      },
      options,
    ),
  ]);
  const ofGroup = subject.relationCounts.filter(
    (count) => count.type === type && count.stance === stance && groupOf(count).direction === direction,
  );
  const relations = rows.slice(0, limit);
  return {
    type,
    stance,
    direction,
    total: countByStatus(ofGroup).total,
    relations: relations.map(({ relationship, other }) => ({ relationship, other })),
    next: rows.length > limit ? cursorAfter(relations) : null,
  };
}

/**
 * One page of the claims that speak of an entity, rest on it or are made by it, in the order of the report.
 *
 * @throws Problem `not-found`
 */
export async function listCardClaims(
  database: Database,
  input: ParsedInput<typeof cardClaims>,
  options?: ReadOptions,
): Promise<ClaimPage> {
  const subject = await getSubject(database, input.id, options);
  return pageOfClaims(database, { ...input, total: subject.claimCount }, options);
}

/** The figures that claims give of an entity, or that a claim gives, in the order of the report; at most 100. */
export async function listFigures(database: Database, id: string, options?: ReadOptions): Promise<Figure[]> {
  const rows = await askFigures(database, { id, limit: mostFigures }, options);
  const told = rows.map((row) => row.figure);
  const claims = await listClaims(
    database,
    told.map(({ claim }) => claim),
    options,
  );
  const claimOf = new Map(claims.map((claim) => [String(claim.id), claim]));
  return told.flatMap((figure) => {
    const claim = claimOf.get(figure.claim);
    return claim === undefined ? [] : [{ ...figure, claim }];
  });
}

async function getSubject(database: Database, id: string, options?: ReadOptions): Promise<Subject> {
  const [subject] = await askSubject(database, { id }, options);
  if (subject === undefined) throw new Problem("not-found", `Nothing in the graph has the id ${id}`);
  return subject;
}

async function pageOfClaims(
  database: Database,
  page: { id: string; limit: number; total: number; after?: string | undefined },
  options?: ReadOptions,
): Promise<ClaimPage> {
  const { id, limit, total } = page;
  const after = page.after === undefined ? null : readCursor(afterClaim, page.after);
  const found = await askClaims(
    database,
    { id, afterOrder: after === null ? null : Number(after[0]), afterId: after?.[1] ?? null, limit: limit + 1 },
    options,
  );
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const claims = await listClaims(
    database,
    rows.map((row) => row.id),
    options,
  );
  const next = found.length > limit && last !== undefined ? writeCursor([last.order, last.id]) : null;
  return { claims, total, next };
}

async function describeDocument(database: Database, id: string, options?: ReadOptions) {
  const [[document = null], leading] = await Promise.all([
    listDocuments(database, [id], options),
    askFootnotes(database, { id, limit: mostFootnotes }, options),
  ]);
  const ids = leading.map((row) => row.id);
  return { document, footnotes: await listFootnotes(database, ids, options) };
}
