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

/** The form of an id within that of something larger. */
export const idForm = "[a-z0-9]+(?:[-.][a-z0-9]+)*";

/** Human-readable, ours, stable: lower-case words joined by hyphens; a claim's is its passage's id, a full stop and its ordinal. */
export const entityId = z
  .string()
  .check(
    z.regex(new RegExp(`^${idForm}$`), "an id is lower-case letters and digits joined by - or ."),
    z.maxLength(120),
  )
  .brand<"EntityId">();
export type EntityId = z.infer<typeof entityId>;

/** What a source is, told apart from where it is kept. */
export const isDocument = (value: Kind): boolean => value === "paper" || value === "web";
