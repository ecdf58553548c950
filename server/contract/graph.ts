import * as z from "zod/mini";
import { evidenceMark, evidenceStatus, locator } from "./evidence.ts";
import { entityId, kind } from "./kinds.ts";
import { modality, relationType, type RelationType, scope } from "./relations.ts";

/** `<from>~<TYPE>~<to>`, with a stance `<from>~<TYPE>.<stance>~<to>`: readable, and stable across reloads of the data. */
export const relationIdForm = "[a-z0-9.-]+~[A-Z_]+(?:\\.[a-z-]+)?~[a-z0-9.-]+";
export const relationId = z
  .string()
  .check(z.regex(new RegExp(`^${relationIdForm}$`), "a relation's id is from~TYPE~to or from~TYPE.stance~to"))
  .brand<"RelationId">();
export type RelationId = z.infer<typeof relationId>;

/** The parts of a relation's id. */
export function partsOfRelationId(id: RelationId): { from: string; type: string; stance: string | null; to: string } {
  const [from = "", verb = "", to = ""] = id.split("~");
  const [type = "", stance] = verb.split(".");
  return { from, type, stance: stance ?? null, to };
}

export const relationIdOf = (relation: {
  from: string;
  type: RelationType;
  stance?: string | null | undefined;
  to: string;
}): RelationId =>
  relationId.parse(`${relation.from}~${relation.type}${relation.stance ? `.${relation.stance}` : ""}~${relation.to}`);

/** A node as it is named anywhere: in a list, a sentence, on the canvas. */
export const graphNode = z.object({
  id: entityId,
  kind,
  /** A claim's name is its statement, a document's its title. */
  name: z.string(),
  nameZh: z.nullable(z.string()),
  /** A few words for the canvas; claims have them. */
  short: z.nullable(z.string()),
  shortZh: z.nullable(z.string()),
  /** What subtype within its kind: `lab`, `technique`, `law`, `finding`. */
  subtype: z.nullable(z.string()),
  /** Year, month or day, with the precision that is known: "2023", "2023-05", "2023-05-04". */
  date: z.nullable(z.string()),
  /** How many other nodes it is linked with, by relations of any type: what expanding it can bring in. */
  degree: z.number(),
});
export type GraphNode = z.infer<typeof graphNode>;

export const graphRelationship = z.object({
  id: relationId,
  type: relationType,
  stance: z.nullable(z.string()),
  /** Null where it simply is so: else planned, proposed, expected, possible or failed. */
  modality: z.nullable(modality),
  from: entityId,
  to: entityId,
  /** Where an end is a group or a class: how much of it the relation holds for; null where for it as such. */
  fromScope: z.nullable(scope),
  toScope: z.nullable(scope),
  /** What it rests on: claims of the report, a bibliographic record, or both; or our reading of two claims. */
  basis: z.enum(["claims", "record", "claims-and-record", "reading"]),
  /** The strongest status among what it rests on. */
  status: evidenceStatus,
  /** The footnotes of its claims, in the order printed; empty where there is none. */
  marks: z.array(evidenceMark),
  claimCount: z.number(),
  /** The newest time among its evidence. */
  time: z.nullable(z.string()),
});
export type GraphRelationship = z.infer<typeof graphRelationship>;

/** Nodes and relationships that answer one question. `total` counts what would match; `truncated` says that some is not here. */
export const fragment = z.object({
  nodes: z.array(graphNode),
  relationships: z.array(graphRelationship),
  total: z.number(),
  truncated: z.boolean(),
});
export type Fragment = z.infer<typeof fragment>;

/**
 * Where the month of a claim's time is from, when the claim does not tell it. passage: another sentence of its passage;
 * document: the date of a document behind it; reckoned: worked out from dates that the report tells; knowledge: ours.
 */
export const timeOrigins = ["passage", "document", "reckoned", "knowledge"] as const;

/** A claim as it stands in a list. */
export const claimItem = z.object({
  id: entityId,
  name: z.string(),
  nameZh: z.string(),
  /** event, finding, opinion, proposal, prediction, open-question */
  subtype: z.string(),
  time: z.nullable(z.string()),
  timeFrom: z.nullable(z.enum(timeOrigins)),
  /** Who says so, when it is not the report itself. */
  assertedBy: z.array(graphNode),
  status: evidenceStatus,
  marks: z.array(evidenceMark),
  locator,
});
export type ClaimItem = z.infer<typeof claimItem>;
