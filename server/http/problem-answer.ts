import type { ErrorRequestHandler, Request, RequestHandler } from "express";
import type { Logger } from "pino";
import { Problem, type ProblemCode } from "../contract/problem.ts";
import { languageOf } from "./page-language.ts";
import { describeRefusal } from "./refusal.ts";
import { requestIdOf } from "./request-log.ts";

export const refuseUnknownOperations: RequestHandler = (request, _response, next) => {
  next(new Problem("no-such-operation", `Nothing answers at ${request.originalUrl.split("?")[0] ?? ""}`));
};

/** Answers 405 with the methods that an address takes. */
export const refuseOtherMethods =
  (taken: readonly string[] = ["GET", "HEAD"]): RequestHandler =>
  (request, response, next) => {
    response.setHeader("allow", taken.join(", "));
    next(new Problem("method-not-allowed", `${request.method} is not taken here; ${taken.join(", ")} are`));
  };

/** The last handler: answers whatever was thrown, to a browser as a page. What nobody foresaw is logged and not told. */
export function answerProblems(logger: Logger, basePath: string): ErrorRequestHandler {
  // eslint-disable-next-line max-params -- Express knows an error handler by its four parameters.
  return (error: unknown, request, response, next) => {
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
    const language = languageOf(request.path, request.headers["accept-language"]);
    const { status, headers, body } = describeRefusal(problem, { id, basePath, language, asPage: wantsPage(request) });
    response.removeHeader("etag");
    response.status(status).set(headers).send(body);
  };
}

/** A browser's window asks for HTML first; the page's own requests and most programs take anything or JSON. */
function wantsPage(request: Request): boolean {
  return request.accepts(["application/problem+json", "application/json", "text/html"]) === "text/html";
}

/** What Express's own readers of a body throw, by their `type`. */
const bodyFaults: Readonly<Record<string, { code: ProblemCode; detail: string }>> = {
  "entity.too.large": { code: "body-too-large", detail: "The body may have 1 MB" },
  "encoding.unsupported": { code: "unsupported-body", detail: "The body's Content-Encoding is not taken" },
  "charset.unsupported": { code: "unsupported-body", detail: "The body's charset is not taken; UTF-8 is" },
  "request.size.invalid": { code: "malformed-request", detail: "The body is not as long as Content-Length says" },
  "request.aborted": { code: "malformed-request", detail: "The body ended early" },
};

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof URIError) {
    return new Problem("invalid-input", "The address is not readable", {
      faults: [{ field: "path", message: "holds a % that is not followed by two hexadecimal digits" }],
    });
  }
  const type = error instanceof Error && "type" in error ? bodyFaults[String(error.type)] : undefined;
  if (type !== undefined) return new Problem(type.code, type.detail);
  return new Problem("internal", "A request failed in a way that nobody foresaw", { cause: error });
}
