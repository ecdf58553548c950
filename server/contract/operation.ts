import type * as z from "zod/mini";
import type { ProblemCode } from "./problem.ts";

type Shape = z.ZodMiniType;

/** One question that the service answers: everything that server, page and OpenAPI need to know about it. */
export interface Operation<Path extends Shape = Shape, Query extends Shape = Shape, Answer extends Shape = Shape> {
  /** camelCase, unique; the operationId of the OpenAPI document. */
  id: string;
  method: "get";
  /** With OpenAPI's braces: `/api/card/{id}`. */
  path: `/api/${string}`;
  summary: string;
  description: string;
  /**
   * Also asked by POST, which only reads: the body says what the query would, written the same way. For lists of ids that are
   * longer than what a proxy lets through in an address (often 8 kB).
   */
  alsoPost?: true;
  params: Path;
  query: Query;
  response: Answer;
  /** What it may answer besides 200, other than what any operation may (`internal`, `database-unavailable`, `query-timed-out`). */
  problems: readonly ProblemCode[];
}

export const operation = <Path extends Shape, Query extends Shape, Answer extends Shape>(
  definition: Operation<Path, Query, Answer>,
): Operation<Path, Query, Answer> => definition;

/** zod types an object without fields as one whose every field is `never`, which would swallow the other half. */
type Fields<Shaped> = Shaped extends Record<string, never> ? unknown : Shaped;

/** What a caller gives: path parameters and query, as they are before parsing. */
export type OperationInput<Op extends Operation> = Fields<z.input<Op["params"]>> & Fields<z.input<Op["query"]>>;
/** What a query function receives: both, parsed. */
export type ParsedInput<Op extends Operation> = Fields<z.output<Op["params"]>> & Fields<z.output<Op["query"]>>;
export type Answer<Op extends Operation> = z.output<Op["response"]>;
