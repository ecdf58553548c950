import * as z from "zod/mini";

/** The sorts of node a reader meets. A Neo4j label is the same word in PascalCase, except `web`, which is a `Source` without `Paper`. */
export const kinds = [
  "claim",
  "paper",
  "web",
  "person",
  "organization",
  "place",
  "approach",
  "policy",
  "artifact",
  "topic",
] as const;

export const kind = z.enum(kinds);
export type Kind = z.infer<typeof kind>;

/** Human-readable, ours, stable: lower-case words joined by hyphens; a claim's is its passage's id, a full stop and its ordinal. */
export const entityId = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, "an id is lower-case letters and digits joined by - or ."),
    z.maxLength(120),
  )
  .brand<"EntityId">();
export type EntityId = z.infer<typeof entityId>;

/** What a source is, told apart from where it is kept. */
export const isDocument = (value: Kind): boolean => value === "paper" || value === "web";
