import * as z from "zod/mini";

/**
 * The one catalogue of what can go wrong over the wire, as RFC 9457 problem details.
 * `type` is `/problems/<code>`; the status belongs to the code, never to the place that raises it.
 */
export const problemCatalogue = {
  "invalid-input": { status: 400, title: "The request has faulty fields" },
  "malformed-request": { status: 400, title: "The request is not HTTP as it should be" },
  "not-found": { status: 404, title: "Nothing is known under this id" },
  "no-such-operation": { status: 404, title: "There is no such operation" },
  "no-such-file": { status: 404, title: "There is no such file" },
  "page-not-built": { status: 404, title: "The page is not built" },
  "method-not-allowed": { status: 405, title: "This address does not take that method" },
  "request-too-slow": { status: 408, title: "The request took too long to arrive" },
  conflict: { status: 409, title: "The change contradicts what is stored" },
  "body-too-large": { status: 413, title: "The body of the request is too large" },
  "unsupported-body": { status: 415, title: "The body of the request is of a kind that is not taken" },
  "unmet-expectation": { status: 417, title: "The request expects what this service does not do" },
  "foreign-host": { status: 421, title: "This service does not answer for that host name" },
  "headers-too-large": { status: 431, title: "The address or the headers are too long" },
  internal: { status: 500, title: "The service failed" },
  "database-unavailable": { status: 503, title: "The database does not answer" },
  starting: { status: 503, title: "Claimtrace is starting" },
  "report-not-loaded": { status: 503, title: "The report is not loaded yet" },
  "query-timed-out": { status: 504, title: "The database took too long" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problemCatalogue;

export const fieldFault = z.object({
  /** Where: `query.limit`, `path.id`. */
  field: z.string(),
  /** What is wrong and what would be right. */
  message: z.string(),
});
export type FieldFault = z.infer<typeof fieldFault>;

export const problemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
  /** The id of the request, as in the log. */
  instance: z.optional(z.string()),
  faults: z.optional(z.array(fieldFault)),
});
export type ProblemDetails = z.infer<typeof problemDetails>;

/** What every layer of the service throws; the HTTP edge alone turns it into an answer. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly faults: readonly FieldFault[];
  /** Seconds after which trying again makes sense. */
  readonly retryAfterS: number | undefined;

  constructor(
    code: ProblemCode,
    detail: string,
    more: { faults?: FieldFault[]; retryAfterS?: number; cause?: unknown } = {},
  ) {
    super(detail, { cause: more.cause });
    this.code = code;
    this.faults = more.faults ?? [];
    this.retryAfterS = more.retryAfterS;
  }
}
