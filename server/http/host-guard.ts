import type { Request, RequestHandler } from "express";
import { Problem } from "../contract/problem.ts";
import { readConfiguredHost, readHostName } from "../host-name.ts";

/**
 * Refuses requests that are addressed to another name. A page of a stranger can have its own name resolve to 127.0.0.1 and
 * then reads what only this machine should (DNS rebinding); the browser still tells the name it was given. An address is
 * no name: whoever asks by it asked for this machine, so probes and neighbours that know only the address are served.
 */
export function refuseForeignHosts(allowedHosts: readonly string[]): RequestHandler {
  const allowed = new Set(
    allowedHosts.flatMap((text) => {
      const host = readConfiguredHost(text);
      return host ? [host.port === undefined ? host.name : `${host.name}:${host.port}`] : [];
    }),
  );
  return (request, _response, next) => {
    next(problemOf(request, allowed));
  };
}

function problemOf({ headers, httpVersion }: Request, allowed: ReadonlySet<string>): Problem | undefined {
  // HTTP 1.0 knows no Host, and no browser speaks it.
  if (headers.host === undefined && httpVersion === "1.0") return undefined;
  if (headers.host === undefined) return new Problem("malformed-request", "The header Host is missing");
  const host = readHostName(headers.host);
  if (host !== undefined) {
    const { name, port = "", isAddress } = host;
    if (isAddress || name === "localhost" || allowed.has(name) || allowed.has(`${name}:${port}`)) return undefined;
  }
  return new Problem(
    "foreign-host",
    "Address this service by localhost, by its IP address or by a name in ALLOWED_HOSTS",
  );
}
