import { expect } from "vitest";
import type { Answer, Operation, OperationInput } from "../../server/contract/operation.ts";
import type { Database } from "../../server/graph/database.ts";
import { listenOn } from "./listening-app.ts";

/** The service itself, listening on a port of its own. */
export interface RunningApp {
  /** With the base path. */
  address: string;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Asks an operation, expects 200 and that the answer has the operation's shape, with no field beside it. */
  ask<Op extends Operation>(operation: Op, input: OperationInput<Op>): Promise<Answer<Op>>;
  /** What was logged, one object a line. */
  log: Record<string, unknown>[];
  close(): Promise<void>;
}

export async function startApp(
  database: Database,
  { webFolder = "/nowhere", allowedHosts = [] as string[], basePath = "" } = {},
): Promise<RunningApp> {
  const log: Record<string, unknown>[] = [];
  const { address, close } = await listenOn(database, {
    webFolder,
    allowedHosts,
    basePath,
    onLog: (line) => log.push(line),
  });
  const fetchFrom = (path: string, init?: RequestInit) => fetch(address + path, init);
  return {
    address,
    fetch: fetchFrom,
    ask: async (operation, input) => {
      const response = await fetchFrom(addressOf(operation, input as Record<string, unknown>));
      const body: unknown = await response.json();
      expect({ status: response.status, body }).toEqual({ status: 200, body: expect.anything() as unknown });
      const parsed = operation.response.parse(body);
      expect(body).toEqual(parsed);
      return parsed as Answer<typeof operation>;
    },
    log,
    close,
  };
}

/** Where an operation is asked: its path with the parameters in it, and everything else as the query. */
export function addressOf(operation: Operation, input: Record<string, unknown>): string {
  const inPath = new Set<string>();
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    inPath.add(name);
    return encodeURIComponent(String(input[name]));
  });
  // What is empty is left out, as the page does.
  const query = Object.entries(input).filter(
    ([name, value]) => !inPath.has(name) && ![undefined, ""].includes(value as string),
  );
  return query.length === 0
    ? path
    : `${path}?${new URLSearchParams(query.map(([name, value]) => [name, String(value)]))}`;
}
