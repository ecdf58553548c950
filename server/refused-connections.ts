import { randomUUID } from "node:crypto";
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { Problem } from "./contract/problem.ts";
import { languageOf } from "./http/page-language.ts";
import { describeRefusal } from "./http/refusal.ts";

/** What is told of a request that never reached the application. */
export type OnRefusal = (refusal: { id: string; status: number; reason: string }) => void;

/** How long a client may go on sending what was refused: closed at once, the answer would be lost with what it still sends. */
const DRAIN_MS = 1_000;

/**
 * Has the HTTP server refuse in problem details, or in a page where a browser asks: by itself it answers what it cannot read,
 * what is too long or too slow with a bare status line.
 */
export function refuseInProblemDetails(server: Server, basePath: string, onRefusal: OnRefusal): void {
  const answers = new WeakMap<Duplex, ServerResponse>();
  const refused = new WeakSet<Duplex>();
  const refuse = (socket: Duplex, problem: Problem, head: string) => {
    if (refused.has(socket)) return;
    refused.add(socket);
    if (!socket.writable || answers.get(socket)?.headersSent === true) {
      socket.destroy();
      return;
    }
    const id = randomUUID();
    const { status, text } = writeAnswer(problem, { id, basePath, head });
    onRefusal({ id, status, reason: problem.message });
    socket.end(text);
    socket.resume();
    setTimeout(() => socket.destroy(), DRAIN_MS).unref();
  };
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    answers.set(request.socket, response);
    response.once("close", () => answers.delete(request.socket));
  });
  server.on("clientError", (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
    if (error.code === "ECONNRESET") socket.destroy();
    else refuse(socket, problemOf(error), error.rawPacket?.toString("latin1") ?? "");
  });
  server.on("connect", (request, socket) => {
    refuse(socket, new Problem("method-not-allowed", `${request.method ?? ""} is not taken here`), "");
  });
  server.on("checkExpectation", (request: IncomingMessage) => {
    refuse(
      request.socket,
      new Problem("unmet-expectation", `Expect: ${request.headers.expect ?? ""} is not met here`),
      "",
    );
  });
}

function problemOf({ code }: NodeJS.ErrnoException): Problem {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return new Problem(
        "headers-too-large",
        "Address and headers may have 128 kB together; ask for long lists by POST",
      );
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new Problem("request-too-slow", "The headers must arrive within 10 seconds, all of a request within 30");
    default:
      return new Problem("malformed-request", `The request cannot be read${code === undefined ? "" : ` (${code})`}`);
  }
}

function writeAnswer(problem: Problem, { id, basePath, head }: { id: string; basePath: string; head: string }) {
  const [, path = ""] = /^\S+ (\S+)/.exec(head) ?? [];
  const [, asked = ""] = /\r\naccept-language:\s*([^\r]*)/i.exec(head) ?? [];
  const { status, headers, body } = describeRefusal(problem, {
    id,
    basePath,
    language: languageOf(path, asked),
    asPage: /\r\naccept:\s*text\/html/i.test(head),
  });
  const lines = Object.entries({
    ...headers,
    "x-request-id": id,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none';style-src 'self';base-uri 'none';frame-ancestors 'none'",
    "content-length": String(Buffer.byteLength(body)),
    date: new Date().toUTCString(),
    connection: "close",
  }).map(([name, value]) => `${name}: ${value}`);
  const text = [`HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ""}`, ...lines, "", body].join("\r\n");
  return { status, text };
}
