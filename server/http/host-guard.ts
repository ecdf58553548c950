import type { RequestHandler } from "express";
import { Problem } from "../contract/problem.ts";

/**
 * Refuses requests that are addressed to another name. A page of a stranger can have its own name resolve to 127.0.0.1 and
 * then reads what only this machine should (DNS rebinding); the browser still tells the name it was given.
 */
export function refuseForeignHosts(allowedHosts: readonly string[]): RequestHandler {
  const allowed = new Set(allowedHosts.map((name) => name.toLowerCase()));
  return (request, _response, next) => {
    const host = (request.headers.host ?? "").toLowerCase();
    const name = host.replace(/:\d+$/, "");
    if (isLoopback(name) || allowed.has(host) || allowed.has(name)) next();
    else next(new Problem("foreign-host", "Address this service by localhost, 127.0.0.1 or a name in ALLOWED_HOSTS"));
  };
}

function isLoopback(name: string): boolean {
  return name === "localhost" || name === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(name);
}
