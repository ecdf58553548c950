import * as z from "zod/mini";
import { evidenceStatus, reading } from "../contract/evidence.ts";
import type { ClaimItem } from "../contract/graph.ts";
import type { Answer, ParsedInput } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import { relationType } from "../contract/relations.ts";
import type { trace } from "../contract/trace.ts";
import { cypher, integer } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { listFigures } from "./card.ts";
import { listClaims, listDocuments, listFootnotes } from "./evidence.ts";
import { groupBy } from "./group-by.ts";
import { claimTypes, readingTypes } from "./relation-groups.ts";
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

const askReadings = cypher("trace/readings", {
  params: z.object({ id: z.string(), types: z.array(z.string()), limit: integer }),
  row: z.object({ type: relationType, direction: z.enum(["out", "in"]), claim: z.string(), reading }),
});

const mostAuthors = 200;
const mostOtherClaims = 20;
const mostReadings = 100;
const mostRelations = 100;

type Trace = Answer<typeof trace>;
type DocumentRow = Awaited<ReturnType<typeof askDocuments>>[number];
type ReadingRow = Awaited<ReturnType<typeof askReadings>>[number];

/**
 * A claim's chain: its passage, the footnotes as printed, the documents behind them, and how other claims bear on it.
 *
 * @throws Problem `not-found`, also when the id is that of something other than a claim
 */
export async function traceClaim(
  database: Database,
  { id }: ParsedInput<typeof trace>,
  options?: ReadOptions,
): Promise<Trace> {
  const [[stated], figures, relations, documents, readings] = await Promise.all([
    askClaim(database, { id }, options),
    listFigures(database, id, options),
    askRelations(database, { id, claimTypes: [...claimTypes], limit: mostRelations }, options),
    askDocuments(database, { id, authorLimit: mostAuthors, claimLimit: mostOtherClaims }, options),
    askReadings(database, { id, types: [...readingTypes], limit: mostReadings }, options),
  ]);
  if (stated === undefined) throw new Problem("not-found", `No claim in the graph has the id ${id}`);
  const claimIds = [id, ...readings.map((row) => row.claim), ...documents.flatMap((document) => document.otherClaims)];
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
    readings: groupReadings(readings, claimOf),
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

/** By the order of the relation table, what others say of the claim before what it says of others. */
function groupReadings(rows: readonly ReadingRow[], claimOf: Map<string, ClaimItem>): Trace["readings"] {
  const place = ({ type, direction }: ReadingRow) => readingTypes.indexOf(type) * 2 + (direction === "in" ? 0 : 1);
  const sorted = rows.toSorted((a, b) => place(a) - place(b));
  return groupBy(sorted, (row) => String(place(row))).map((group) => ({
    type: group[0].type,
    direction: group[0].direction,
    readings: group.flatMap((row) => {
      const claim = claimOf.get(row.claim);
      return claim === undefined ? [] : [{ claim, ...row.reading }];
    }),
  }));
}
