import { createServer, type RequestListener, type Server } from "node:http";
import { withoutBasePath } from "./base-path.ts";
import { Problem } from "./contract/problem.ts";
import { docsStyle, docsStylePath } from "./http/docs-style.ts";
import { languageOf } from "./http/page-language.ts";
import { describeRefusal } from "./http/refusal.ts";
import { type OnRefusal, refuseInProblemDetails } from "./refused-connections.ts";
import { StartFault } from "./start-fault.ts";

/** The open port. It is taken before anything slow begins, so that a taken one is told at once. */
export interface Listener {
  /** `http://127.0.0.1:4310`, with the base path after it. */
  address: string;
  /** Until this is called every request is answered 503. */
  serve(handler: RequestListener, onRefusal: OnRefusal): void;
  /** Takes no new connection; lets requests under way end for up to three seconds. */
  close(): Promise<void>;
}

const DRAIN_MS = 3_000;
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Node looks every 30 seconds unless told, and 10 seconds would be up to 40. */
const LOOK_FOR_SLOW_ONES_MS = 2_000;
/** Node's own 16 kB are less than the longest list of ids that the contract allows in an address. */
const MOST_HEADER_BYTES = 128 * 1024;

export interface Place {
  host: string;
  port: number;
  basePath: string;
}

/** @throws StartFault when the port is taken or may not be used */
export async function openListener({ host, port, basePath }: Place): Promise<Listener> {
  let handler = answerStarting(basePath);
  let tellRefusal: OnRefusal = () => undefined;
  const settings = {
    maxHeaderSize: MOST_HEADER_BYTES,
    connectionsCheckingInterval: LOOK_FOR_SLOW_ONES_MS,
    // The host guard says what is wrong with a request without one.
    requireHostHeader: false,
  };
  const server = createServer(settings, (request, response) => {
    handler(request, response);
  });
  refuseInProblemDetails(server, basePath, (refusal) => {
    tellRefusal(refusal);
  });
  // A client that sends its request a byte at a time must not keep a connection for long: every request here is a few lines.
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  await listen(server, host, port);
  return {
    address: describeAddress(server, host) + basePath,
    serve: (next, onRefusal) => {
      handler = next;
      tellRefusal = onRefusal;
    },
    close: () => close(server),
  };
}

const STARTING_RETRY_S = 2;

function answerStarting(basePath: string): RequestListener {
  const starting = new Problem("starting", "Claimtrace is starting", { retryAfterS: STARTING_RETRY_S });
  return (request, response) => {
    const path = withoutBasePath(request.url ?? "/", basePath);
    if (path === docsStylePath) {
      response
        .writeHead(200, { "content-type": "text/css; charset=utf-8", "cache-control": "no-cache" })
        .end(docsStyle);
      return;
    }
    const asPage = request.headers.accept?.startsWith("text/html") === true;
    const language = languageOf(path, request.headers["accept-language"]);
    const { status, headers, body } = describeRefusal(starting, { id: undefined, basePath, language, asPage });
    response.writeHead(status, headers).end(body);
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(explain(error, host, port));
    });
    server.listen(port, host, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const place = `port ${String(port)} of ${host}`;
  switch (error.code) {
    case "EADDRINUSE":
      return new StartFault(
        `Another program listens on ${place}. End it, or choose another port: PORT=${String(port + 1)} npm start`,
      );
    case "EACCES":
      return new StartFault(`This user may not listen on ${place}. Choose a PORT above 1023.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new StartFault(
        `HOST ${host} is not an address of this machine. 127.0.0.1 serves this machine only, 0.0.0.0 every network.`,
      );
    default:
      return error;
  }
}

function describeAddress(server: Server, host: string): string {
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  // "Every interface" is no address that a browser can open.
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  // The zone of a link-local address is written with its per cent sign encoded (RFC 6874).
  return `http://${name.includes(":") ? `[${name.replace("%", "%25")}]` : name}:${String(port)}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => {
      server.closeAllConnections();
    }, DRAIN_MS);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
