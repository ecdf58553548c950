import type { RequestHandler, Response } from "express";
import { randomUUID } from "node:crypto";
import type { Logger } from "pino";

/** The id that a request has in the log, in its answer's header and in a problem's `instance`. */
export function requestIdOf(response: Response): string {
  return String(response.getHeader("x-request-id"));
}

/** One line a request once it is over: never a header, never a body. 499 stands for a client that went away. */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const id = randomUUID();
    response.setHeader("x-request-id", id);
    response.once("close", () => {
      const status = response.writableFinished ? response.statusCode : 499;
      const ms = Math.round((performance.now() - startedAt) * 10) / 10;
      logger.info({ id, method: request.method, path: request.originalUrl, status, ms }, "request");
    });
    next();
  };
}
