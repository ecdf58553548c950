import * as z from "zod/mini";
import { figure } from "./card.ts";
import { documentRecord, footnote } from "./documents.ts";
import { evidenceStatus, reading } from "./evidence.ts";
import { byId } from "./fields.ts";
import { claimItem, graphNode, graphRelationship } from "./graph.ts";
import { operation } from "./operation.ts";
import { relationType } from "./relations.ts";

const listed = <Item extends z.ZodMiniType>(item: Item) => z.object({ items: z.array(item), total: z.number() });

const tracedDocument = z.object({
  document: documentRecord,
  /** How the claim reaches it: through a footnote, or because the text names it. */
  via: z.enum(["footnote", "named"]),
  footnote: z.nullable(z.string()),
  status: evidenceStatus,
  /** In the order of the paper; at most 200. */
  authors: listed(graphNode),
  organizations: listed(graphNode),
  /** Other claims of the report that rest on the same document; at most 20. */
  otherClaims: listed(claimItem),
});

/** The other claims that this one bears on in one way, or that bear on it so; each with the reason. */
const readingGroup = z.object({
  type: relationType,
  /** out: this claim supports, qualifies ... the others. */
  direction: z.enum(["out", "in"]),
  readings: z.array(z.object({ claim: claimItem, ...reading.shape })),
});

export const trace = operation({
  id: "trace",
  method: "get",
  path: "/api/trace/{id}",
  summary: "A claim's chain down to its sources",
  description:
    "The claim, its passage in the report, the footnotes as printed, the documents behind them with authors and organizations, and what else rests on those documents.",
  params: byId,
  query: z.object({}),
  response: z.object({
    claim: claimItem,
    note: z.nullable(z.string()),
    noteZh: z.nullable(z.string()),
    figures: z.array(figure),
    about: z.array(graphNode),
    /** The relations between entities that this claim is evidence for. */
    relations: z.array(z.object({ relationship: graphRelationship, from: graphNode, to: graphNode })),
    passage: z.object({
      id: z.string(),
      number: z.number(),
      /** Line in the report's text, for a reader who has a copy. */
      line: z.number(),
      checksum: z.string(),
      /** Passages under the same heading. */
      passagesInSection: z.number(),
      /** All claims of the passage in order, this one included. */
      claims: z.array(z.object({ id: z.string(), name: z.string(), nameZh: z.string() })),
    }),
    footnotes: z.array(footnote),
    documents: z.array(tracedDocument),
    /** How other claims bear on this one and it on them, as we read it: by type, in before out, in the order of the report. */
    readings: z.array(readingGroup),
  }),
  problems: ["invalid-input", "not-found"],
});
