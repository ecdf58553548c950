import * as z from "zod/mini";
import type { Operation, ParsedInput } from "../contract/operation.ts";
import { type FieldFault, Problem } from "../contract/problem.ts";

// zod/mini carries no messages of its own; the page, which shares the contract, does not need them.
z.config(z.locales.en());

/** The media type of a body that says what a query would, written the same way. */
export const formType = "application/x-www-form-urlencoded";

/** A request as Express has it, before anything is checked. */
export interface RawInput {
  params: unknown;
  query: Record<string, unknown>;
}

/**
 * Checks path and query against an operation, all at once.
 *
 * @throws Problem `invalid-input` with every faulty field; a parameter that the operation does not have is one
 */
export function parseInput<Op extends Operation>(operation: Op, raw: RawInput): ParsedInput<Op> {
  const params = operation.params.safeParse(raw.params, { reportInput: true });
  const query = operation.query.safeParse(raw.query, { reportInput: true });
  const faults = [
    ...(params.success ? [] : params.error.issues.map((issue) => toFault("path", issue))),
    ...(query.success ? [] : query.error.issues.map((issue) => toFault("query", issue))),
    ...unknownParameters(operation, raw.query),
  ];
  if (params.success && query.success && faults.length === 0) {
    // Both were parsed by the operation's own schemas; only their intersection is beyond the checker's reach.
    return { ...(params.data as object), ...(query.data as object) } as ParsedInput<Op>;
  }
  const detail = faults.length === 1 ? "The request has a faulty field" : "The request has faulty fields";
  throw new Problem("invalid-input", detail, { faults });
}

/** The fields of an operation's params or query by their names. */
export function fieldsOf(schema: z.ZodMiniType): Record<string, z.ZodMiniType> {
  return schema instanceof z.ZodMiniObject ? (schema.shape as Record<string, z.ZodMiniType>) : {};
}

function unknownParameters(operation: Operation, query: Record<string, unknown>): FieldFault[] {
  const known = Object.keys(fieldsOf(operation.query));
  const taken = known.length === 0 ? "this operation takes none" : `this operation takes ${known.join(", ")}`;
  return Object.keys(query)
    .filter((name) => !known.includes(name))
    .map((name) => ({ field: `query.${name}`, message: `is not known; ${taken}` }));
}

function toFault(place: "path" | "query", issue: z.core.$ZodIssue): FieldFault {
  const [name, ...inside] = issue.path.map(String);
  const field = [place, name].filter((part) => part !== undefined).join(".");
  return { field: field + inside.map((part) => `[${part}]`).join(""), message: explain(issue) };
}

function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return explainType(issue);
    case "too_small":
      return issue.origin === "string"
        ? `must have at least ${count(issue.minimum, "character")}`
        : `must be at least ${String(issue.minimum)}`;
    case "too_big":
      if (issue.origin === "string") return `must have at most ${count(issue.maximum, "character")}`;
      if (issue.origin === "array") return `must name at most ${String(issue.maximum)}`;
      return `must be at most ${String(issue.maximum)}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    default:
      return issue.message;
  }
}

function explainType(issue: z.core.$ZodIssueInvalidType): string {
  if (issue.expected === "number" || issue.expected === "int") return "must be a whole number";
  return issue.input === undefined ? "is missing" : "must be given once";
}

function count(many: number | bigint, noun: string): string {
  return `${String(many)} ${noun}${Number(many) === 1 ? "" : "s"}`;
}
