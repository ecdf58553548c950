import express, { type Express, type RequestHandler, type Response } from "express";
import { setMaxListeners } from "node:events";
import { parse } from "node:querystring";
import type { Answer, Operation, ParsedInput } from "../contract/operation.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import type { Steadily } from "../queries/steady-reading.ts";
import { shortHash } from "./build.ts";
import { holds } from "./conditional.ts";
import type { DataVersion } from "./data-version.ts";
import { Problem } from "../contract/problem.ts";
import { formType, parseInput, type RawInput } from "./input.ts";
import { refuseOtherMethods } from "./problem-answer.ts";

/** A question as the edge calls it: input in, answer out. */
type Ask<Op extends Operation> = (
  database: Database,
  input: ParsedInput<Op>,
  options: ReadOptions,
) => Promise<Answer<Op>>;

/** An operation joined with what answers it. */
export interface Route {
  operation: Operation;
  /** Checks the input at once; the question itself is asked by what it returns. */
  prepare(raw: RawInput): (database: Database, options: ReadOptions) => Promise<unknown>;
  /** Asked anew each time, also while nothing is loaded: the answer's own words say so. */
  alwaysFresh: boolean;
  statusOf(answer: unknown): number;
}

/** Joins an operation and the function that answers it. */
export function route<Op extends Operation>(operation: Op, ask: Ask<Op>): Route {
  return {
    operation,
    prepare: (raw) => {
      const input = parseInput(operation, raw);
      return (database, options) => ask(database, input, options);
    },
    alwaysFresh: false,
    statusOf: () => 200,
  };
}

/** Joins an operation that must never be answered from a cache; its answer decides between 200 and another status. */
export function freshRoute<Op extends Operation>(
  operation: Op,
  ask: Ask<Op>,
  statusOf: (answer: Answer<Op>) => number,
): Route {
  // The answer that comes back is the one that `ask` gave.
  return { ...route(operation, ask), alwaysFresh: true, statusOf: (answer) => statusOf(answer as Answer<Op>) };
}

interface Surroundings {
  database: Database;
  version: DataVersion;
  /** Keeps an answer to one version of the data. */
  steadily: Steadily;
  build: string;
}

/** Serves every route, and refuses other methods at their addresses. */
export function serveOperations(app: Express, routes: readonly Route[], surroundings: Surroundings): void {
  for (const one of routes) {
    const path = one.operation.path.replaceAll(/\{(\w+)\}/g, ":$1");
    app.get(path, answerAsked(one, surroundings));
    if (one.operation.alsoPost) app.post(path, readForm, answerPosted(one, surroundings));
    app.all(path, refuseOtherMethods(one.operation.alsoPost ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"]));
  }
}

const readForm = express.text({ type: formType, limit: "1mb" });

function answerPosted(one: Route, surroundings: Surroundings): RequestHandler {
  return async (request, response) => {
    const signal = whileWaited(response);
    if (typeof request.body !== "string") throw new Problem("unsupported-body", `The body must be ${formType}`);
    if (Object.keys(request.query).length > 0) {
      throw new Problem("invalid-input", "The request has a faulty field", {
        faults: [{ field: "query", message: "must be empty where a body is sent" }],
      });
    }
    const ask = one.prepare({ params: request.params, query: parse(request.body) });
    response.set("cache-control", "no-store");
    send(one, response, await surroundings.steadily(() => ask(surroundings.database, { signal })));
  };
}

function answerAsked(one: Route, { database, version, steadily, build }: Surroundings): RequestHandler {
  return async (request, response) => {
    // Before anything is awaited: a client that goes away meanwhile closes its connection once only.
    const signal = whileWaited(response);
    const ask = one.prepare({ params: request.params, query: request.query });
    if (one.alwaysFresh) {
      response.set("cache-control", "no-store");
    } else {
      const etag = `W/"${await version()}-${build}-${shortHash(request.originalUrl)}"`;
      response.set({ "cache-control": "no-cache", etag });
      if (holds(request, etag)) {
        response.status(304).end();
        return;
      }
    }
    signal.throwIfAborted();
    send(
      one,
      response,
      await (one.alwaysFresh ? ask(database, { signal }) : steadily(() => ask(database, { signal }))),
    );
  };
}

function send(one: Route, response: Response, answer: unknown): void {
  const status = one.statusOf(answer);
  if (status === 503) response.set("retry-after", "2");
  response.status(status).json(answer);
}

/** Aborts when the client goes away before its answer is sent, so that the database can drop the question. */
function whileWaited(response: Response): AbortSignal {
  const controller = new AbortController();
  // Every statement of an answer listens; Home alone asks a dozen at once, and Node would take eleven for a leak.
  setMaxListeners(100, controller.signal);
  // While a body was read it may have gone already.
  if (response.destroyed) controller.abort();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
