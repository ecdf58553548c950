import * as z from "zod/mini";
import { evidenceStatus } from "../contract/evidence.ts";
import type { ClaimItem } from "../contract/graph.ts";
import type { Answer, ParsedInput } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import type { trace } from "../contract/trace.ts";
import { cypher, integer } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { listFigures } from "./card.ts";
import { listClaims, listDocuments, listFootnotes } from "./evidence.ts";
import { claimTypes } from "./relation-groups.ts";
import { nodeRow, relationshipRow } from "./rows.ts";

const text = z.nullable(z.string());

const askClaim = cypher("trace/claim", {
  params: z.object({ id: z.string() }),
  row: z.object({
    note: text,
    noteZh: text,
    passage: z.object({
      id: z.string(),
      number: z.number(),
      line: z.number(),
      checksum: z.string(),
      passagesInSection: z.number(),
    }),
    claims: z.array(z.object({ id: z.string(), name: z.string(), nameZh: z.string() })),
    about: z.array(nodeRow),
    footnotes: z.array(z.string()),
  }),
});

const askRelations = cypher("trace/relations", {
  params: z.object({ id: z.string(), claimTypes: z.array(z.string()), limit: integer }),
  row: z.object({ relationship: relationshipRow, from: nodeRow, to: nodeRow }),
});

const askDocuments = cypher("trace/documents", {
  params: z.object({ id: z.string(), authorLimit: integer, claimLimit: integer }),
  row: z.object({
    document: z.string(),
    via: z.enum(["footnote", "named"]),
    footnote: text,
    status: evidenceStatus,
    authors: z.array(nodeRow),
    authorTotal: z.number(),
    organizations: z.array(nodeRow),
    organizationTotal: z.number(),
    otherClaims: z.array(z.string()),
    otherClaimTotal: z.number(),
  }),
});

const askArguments = cypher("trace/arguments", {
  params: z.object({ id: z.string(), limit: integer }),
  row: z.object({
    type: z.enum(["SUPPORTS", "DISPUTES"]),
    outgoing: z.boolean(),
    claim: z.string(),
    why: text,
    whyZh: text,
  }),
});

const mostAuthors = 200;
const mostOtherClaims = 20;
const mostArguments = 100;
const mostRelations = 100;

type Trace = Answer<typeof trace>;
type DocumentRow = Awaited<ReturnType<typeof askDocuments>>[number];
type ArgumentRow = Awaited<ReturnType<typeof askArguments>>[number];

/**
 * A claim's chain: its passage, the footnotes as printed, the documents behind them, and the claims for and against it.
 *
 * @throws Problem `not-found`, also when the id is that of something other than a claim
 */
export async function traceClaim(
  database: Database,
  { id }: ParsedInput<typeof trace>,
  options?: ReadOptions,
): Promise<Trace> {
  const [[stated], figures, relations, documents, links] = await Promise.all([
    askClaim(database, { id }, options),
    listFigures(database, id, options),
    askRelations(database, { id, claimTypes: [...claimTypes], limit: mostRelations }, options),
    askDocuments(database, { id, authorLimit: mostAuthors, claimLimit: mostOtherClaims }, options),
    askArguments(database, { id, limit: mostArguments }, options),
  ]);
  if (stated === undefined) throw new Problem("not-found", `No claim in the graph has the id ${id}`);
  const claimIds = [id, ...links.map((link) => link.claim), ...documents.flatMap((document) => document.otherClaims)];
  const [claims, records, footnotes] = await Promise.all([
    listClaims(database, [...new Set(claimIds)], options),
    listDocuments(
      database,
      documents.map((row) => row.document),
      options,
    ),
    listFootnotes(database, stated.footnotes, options),
  ]);
  const claimOf = new Map(claims.map((claim) => [String(claim.id), claim]));
  const claim = claimOf.get(id);
  if (claim === undefined) throw new Problem("not-found", `No claim in the graph has the id ${id}`);
  return {
    claim,
    note: stated.note,
    noteZh: stated.noteZh,
    figures,
    about: stated.about,
    relations,
    passage: { ...stated.passage, claims: stated.claims },
    footnotes,
    documents: documents.flatMap((row) => {
      const document = records.find((record) => record.id === row.document);
      return document === undefined ? [] : [{ document, ...tracedFrom(row, claimOf) }];
    }),
    ...argumentsOf(links, claimOf),
  };
}

function tracedFrom(row: DocumentRow, claimOf: Map<string, ClaimItem>): Omit<Trace["documents"][number], "document"> {
  const { via, footnote, status } = row;
  return {
    via,
    footnote,
    status,
    authors: { items: row.authors, total: row.authorTotal },
    organizations: { items: row.organizations, total: row.organizationTotal },
    otherClaims: {
      items: row.otherClaims.map((id) => claimOf.get(id)).filter((claim) => claim !== undefined),
      total: row.otherClaimTotal,
    },
  };
}

function argumentsOf(links: readonly ArgumentRow[], claimOf: Map<string, ClaimItem>) {
  const pick = (type: ArgumentRow["type"], outgoing: boolean) =>
    links
      .filter((link) => link.type === type && link.outgoing === outgoing)
      .flatMap(({ claim: id, why, whyZh }) => {
        const claim = claimOf.get(id);
        return claim === undefined ? [] : [{ claim, why, whyZh }];
      });
  return {
    supportedBy: pick("SUPPORTS", false),
    supports: pick("SUPPORTS", true),
    disputedBy: pick("DISPUTES", false),
    disputes: pick("DISPUTES", true),
  };
}
