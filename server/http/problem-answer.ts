import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { Problem, problemCatalogue, type ProblemDetails } from "../contract/problem.ts";
import { requestIdOf } from "./request-log.ts";

export const refuseUnknownOperations: RequestHandler = (request, _response, next) => {
  next(new Problem("no-such-operation", `Nothing answers at ${request.originalUrl.split("?")[0] ?? ""}`));
};

/** Answers 405 with the methods that an address takes. */
export const refuseOtherMethods: RequestHandler = (request, response, next) => {
  response.setHeader("allow", "GET, HEAD");
  next(new Problem("method-not-allowed", `${request.method} is not taken here; GET and HEAD are`));
};

/** The last handler: turns whatever was thrown into problem details (RFC 9457). What nobody foresaw is logged and not told. */
export function answerProblems(logger: Logger): ErrorRequestHandler {
  // eslint-disable-next-line max-params -- Express knows an error handler by its four parameters.
  return (error: unknown, _request, response, next) => {
    // A client that went away took its question back.
    if (response.destroyed) return;
    // An answer that has begun can only be cut, which Express does.
    if (response.headersSent) {
      next(error);
      return;
    }
    const problem = toProblem(error);
    const id = requestIdOf(response);
    if (problem.code === "internal") logger.error({ id, err: problem.cause ?? error }, problem.message);
    sendProblem(response, problem, id);
  };
}

function sendProblem(response: Response, problem: Problem, id: string): void {
  const { status, title } = problemCatalogue[problem.code];
  const detail = problem.code === "internal" ? `Tell whoever runs this service the id ${id}` : problem.message;
  const details: ProblemDetails = {
    type: `/problems/${problem.code}`,
    title,
    status,
    detail,
    instance: id,
    ...(problem.faults.length > 0 && { faults: [...problem.faults] }),
  };
  response.removeHeader("etag");
  if (problem.retryAfterS !== undefined) response.setHeader("retry-after", String(problem.retryAfterS));
  response
    .status(status)
    .set({ "cache-control": "no-store", "content-type": "application/problem+json; charset=utf-8" })
    .send(JSON.stringify(details));
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof URIError) {
    return new Problem("invalid-input", "The address is not readable", {
      faults: [{ field: "path", message: "holds a % that is not followed by two hexadecimal digits" }],
    });
  }
  return new Problem("internal", "A request failed in a way that nobody foresaw", { cause: error });
}
