import { keepPreviousData, QueryClient, queryOptions } from "@tanstack/react-query";
import * as z from "zod/mini";
import type { Answer, Operation, OperationInput } from "../server/contract/operation.ts";
import { problemCatalogue, problemDetails, type FieldFault, type ProblemCode } from "../server/contract/problem.ts";
import { basePath } from "./base-path.ts";

/** What the page itself can find wrong: nobody answered, or the answer is not what the contract says. */
type PageProblemCode = "unreachable" | "unexpected-answer";

/** Why there is no answer: a problem that the service told, or that reaching it had. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly code: ProblemCode | PageProblemCode;
  readonly status: number | undefined;
  readonly faults: readonly FieldFault[];
  readonly retryAfterS: number | undefined;
  /** As in the service's log. */
  readonly requestId: string | undefined;

  constructor(
    code: ProblemCode | PageProblemCode,
    message: string,
    more: {
      status?: number | undefined;
      faults?: readonly FieldFault[] | undefined;
      retryAfterS?: number | undefined;
      requestId?: string | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: more.cause });
    this.code = code;
    this.status = more.status;
    this.faults = more.faults ?? [];
    this.retryAfterS = more.retryAfterS;
    this.requestId = more.requestId;
  }

  /** Whether the same question may be answered later without anybody changing it. */
  get mayHeal(): boolean {
    return this.code === "unreachable" || this.status === 503 || this.status === 504;
  }

  /** Whether nothing has the id that the address names: an id of the wrong form is one that nothing can have. */
  get namesNothing(): boolean {
    const isWrongForm = this.faults.some(({ field }) => field.startsWith("path."));
    return this.code === "not-found" || (this.code === "invalid-input" && isWrongForm);
  }
}

const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(problemCatalogue, text);

async function problemOf(response: Response): Promise<ApiProblem> {
  const body = problemDetails.safeParse(await response.json().catch(() => undefined));
  const wait = Number(response.headers.get("Retry-After") ?? Number.NaN);
  const more = { status: response.status, retryAfterS: Number.isFinite(wait) ? wait : undefined };
  if (!body.success)
    return new ApiProblem(response.status >= 502 ? "unreachable" : "internal", response.statusText, more);
  const { type, title, detail, faults, instance } = body.data;
  const code = type.split("/").at(-1) ?? "";
  return new ApiProblem(isProblemCode(code) ? code : "internal", detail ?? title, {
    ...more,
    faults,
    requestId: instance,
  });
}

/** The address of a question: path parameters filled in, lists joined by commas, what is not set left out. */
export function operationUrl(operation: Operation, input: Record<string, unknown>): string {
  const inPath = new Set<string>();
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    inPath.add(name);
    return encodeURIComponent(String(input[name]));
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input)) {
    if (inPath.has(name)) continue;
    const text = Array.isArray(value) ? value.join(",") : value === undefined || value === null ? "" : String(value);
    if (text !== "") query.set(name, text);
  }
  const search = query.toString();
  return search === "" ? path : `${path}?${search}`;
}

/** Longer addresses are cut off or refused by many a proxy (nginx and Node: 8 and 16 kB with all headers). */
const longestAddress = 4_000;

function send(operation: Operation, url: string, signal: AbortSignal): Promise<Response> {
  const headers = { accept: "application/json" };
  if (url.length <= longestAddress || !operation.alsoPost) return fetch(basePath + url, { signal, headers });
  const [path = "", query = ""] = url.split("?");
  return fetch(basePath + path, { method: "POST", body: new URLSearchParams(query), signal, headers });
}

/**
 * Asks the service once. For `useQuery` there is `operationQuery`.
 *
 * @throws ApiProblem
 */
export async function askOperation<Op extends Operation>(
  operation: Op,
  input: OperationInput<Op>,
  signal: AbortSignal,
): Promise<Answer<Op>> {
  let response: Response;
  try {
    response = await send(operation, operationUrl(operation, input as Record<string, unknown>), signal);
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new ApiProblem("unreachable", "The service does not answer", { cause });
  }
  if (!response.ok) throw await problemOf(response);
  const body: unknown = await response.json().catch(() => undefined);
  const answer = z.safeParse(operation.response, body);
  if (!answer.success) {
    throw new ApiProblem("unexpected-answer", `${operation.id}: ${z.prettifyError(answer.error)}`, {
      requestId: response.headers.get("X-Request-Id") ?? undefined,
      cause: answer.error,
    });
  }
  return answer.data as Answer<Op>;
}

/**
 * Key, fetch and types of one question for `useQuery`. The answer is parsed with the contract's own schema.
 * Equal addresses are one question, whatever the order in which its input was written.
 */
export function operationQuery<Op extends Operation>(operation: Op, input: OperationInput<Op>) {
  const url = operationUrl(operation, input as Record<string, unknown>);
  return queryOptions<Answer<Op>, ApiProblem>({
    queryKey: [operation.id, url],
    queryFn: ({ signal }) => askOperation(operation, input, signal),
  });
}

/** The same question, keeping the answer before it on the page until the new one is there: for lists that are filtered. */
export function keptOperationQuery<Op extends Operation>(operation: Op, input: OperationInput<Op>) {
  return { ...operationQuery(operation, input), placeholderData: keepPreviousData };
}

const mostRetries = 2;
const healEveryMs = 10_000;

/** Data changes only when a report is loaded, so answers stay fresh; what may heal is asked again by itself. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => error instanceof ApiProblem && error.mayHeal && failures < mostRetries,
        retryDelay: (failures, error) =>
          error instanceof ApiProblem && error.retryAfterS !== undefined
            ? Math.min(error.retryAfterS * 1000, 5_000)
            : 400 * 2 ** failures,
        refetchInterval: (query) =>
          query.state.error instanceof ApiProblem && query.state.error.mayHeal ? healEveryMs : false,
      },
    },
  });
}
