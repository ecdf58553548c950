import * as z from "zod/mini";
import { reading } from "../contract/evidence.ts";
import { recordConfidence } from "../contract/documents.ts";
import { partsOfRelationId } from "../contract/graph.ts";
import type { Answer, ParsedInput } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import type { relationEvidence } from "../contract/relation.ts";
import { cypher, integer } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { listClaims, listDocuments, listFootnotes } from "./evidence.ts";
import { nodeRow, relationshipRow } from "./rows.ts";

const text = z.nullable(z.string());
const ends = { id: z.string(), from: z.string(), to: z.string() };

const askRelation = cypher("relation/by-id", {
  params: z.object(ends),
  row: z.object({
    relationship: relationshipRow,
    from: nodeRow,
    to: nodeRow,
    record: z.object({
      recordConfidence: z.nullable(recordConfidence),
      recordSeen: text,
      recordAddresses: z.nullable(z.array(z.string())),
    }),
    reading: z.nullable(reading),
  }),
});

const askClaims = cypher("relation/claims", {
  params: z.object({ ...ends, limit: integer }),
  row: z.object({ claim: z.string(), footnotes: z.array(z.string()), named: z.array(z.string()) }),
});

const mostClaims = 100;
type Evidence = Answer<typeof relationEvidence>;

/**
 * What one relation rests on: its claims in the order of the report with their footnotes and documents, and its record.
 *
 * @throws Problem `not-found`
 */
export async function getRelationEvidence(
  database: Database,
  { id }: ParsedInput<typeof relationEvidence>,
  options?: ReadOptions,
): Promise<Evidence> {
  const { from, to } = partsOfRelationId(id);
  const [[relation], claims] = await Promise.all([
    askRelation(database, { id, from, to }, options),
    askClaims(database, { id, from, to, limit: mostClaims }, options),
  ]);
  if (relation === undefined) throw new Problem("not-found", `No relation in the graph has the id ${id}`);
  const { record, ...named } = relation;
  return {
    ...named,
    claims: await describeClaims(database, claims, options),
    total: relation.relationship.claimCount,
    record: !["record", "claims-and-record"].includes(relation.relationship.basis)
      ? null
      : {
          confidence: record.recordConfidence ?? "partly",
          seen: record.recordSeen,
          addresses: record.recordAddresses ?? [],
        },
  };
}

async function describeClaims(
  database: Database,
  rows: readonly { claim: string; footnotes: string[]; named: string[] }[],
  options?: ReadOptions,
): Promise<Evidence["claims"]> {
  const [claims, footnotes, documents] = await Promise.all([
    listClaims(
      database,
      rows.map((row) => row.claim),
      options,
    ),
    listFootnotes(database, [...new Set(rows.flatMap((row) => row.footnotes))], options),
    listDocuments(database, [...new Set(rows.flatMap((row) => row.named))], options),
  ]);
  return claims.map((claim) => {
    const row = rows.find((one) => one.claim === claim.id);
    return {
      claim,
      footnotes: footnotes.filter((footnote) => row?.footnotes.includes(footnote.id)),
      named: documents.filter((document) => row?.named.includes(document.id)),
    };
  });
}
