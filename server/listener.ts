import { createServer, type RequestListener, type Server } from "node:http";
import { StartFault } from "./start-fault.ts";

/** The open port. It is taken before anything slow begins, so that a taken one is told at once. */
export interface Listener {
  /** `http://127.0.0.1:4310`. */
  address: string;
  /** Until this is called every request is answered 503. */
  serve(handler: RequestListener): void;
  /** Takes no new connection; lets requests under way end for up to three seconds. */
  close(): Promise<void>;
}

const DRAIN_MS = 3_000;
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;

/** @throws StartFault when the port is taken or may not be used */
export async function openListener(host: string, port: number): Promise<Listener> {
  let handler = answerStarting;
  const server = createServer((request, response) => {
    handler(request, response);
  });
  // A client that sends its request a byte at a time must not keep a connection for long: every request here is a few lines.
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  await listen(server, host, port);
  return {
    address: describeAddress(server, host),
    serve: (next) => {
      handler = next;
    },
    close: () => close(server),
  };
}

const answerStarting: RequestListener = (_, response) => {
  const problem = {
    type: "/problems/database-unavailable",
    title: "The database does not answer",
    status: 503,
    detail: "Claimtrace is starting",
  };
  response.writeHead(503, {
    "content-type": "application/problem+json",
    "retry-after": "2",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify(problem));
};

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
  return `http://${name.includes(":") ? `[${name}]` : name}:${String(port)}`;
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
