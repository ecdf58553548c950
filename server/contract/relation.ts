import * as z from "zod/mini";
import { documentRecord, footnote, recordConfidence } from "./documents.ts";
import { reading } from "./evidence.ts";
import { claimItem, graphNode, graphRelationship, relationId } from "./graph.ts";
import { noParams } from "./fields.ts";
import { operation } from "./operation.ts";

/** The two steps from any line on the page: the claims it rests on, and for each its place, its footnotes and its documents. */
export const relationEvidence = operation({
  id: "relationEvidence",
  method: "get",
  path: "/api/relation/{id}/evidence",
  summary: "What one relation rests on",
  description:
    "Its claims in the order of the report, each with its footnotes and the documents behind them; and the bibliographic record, where it rests on one. How one claim bears on another is our reading, told with its reason.",
  params: z.object({ id: relationId }),
  query: noParams,
  response: z.object({
    relationship: graphRelationship,
    from: graphNode,
    to: graphNode,
    claims: z.array(
      z.object({
        claim: claimItem,
        footnotes: z.array(footnote),
        /** Documents that the text names without a footnote. */
        named: z.array(documentRecord),
      }),
    ),
    /** At most 100 claims are answered. */
    total: z.number(),
    /** Where the relation is our reading of the two claims at its ends. */
    reading: z.nullable(reading),
    record: z.nullable(
      z.object({
        confidence: recordConfidence,
        /** How it was seen: "System Card ref [61]". */
        seen: z.nullable(z.string()),
        addresses: z.array(z.string()),
      }),
    ),
  }),
  problems: ["invalid-input", "not-found"],
});
