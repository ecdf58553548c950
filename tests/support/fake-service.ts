import { onTestFinished, vi } from "vitest";

/**
 * Stands for the service while a page is tested by itself: answers each address as told, everything else with
 * `not-found`, and remembers what was asked. The page parses the answers with the contract, so a wrong one fails it.
 */
export function fakeService(answers: Record<string, unknown>): { asked: string[] } {
  const asked: string[] = [];
  const answer = (input: RequestInfo | URL): Promise<Response> => {
    const address = typeof input === "string" ? input : input instanceof URL ? input.href : input.url;
    asked.push(address);
    if (Object.hasOwn(answers, address)) return Promise.resolve(Response.json(answers[address]));
    const problem = { type: "/problems/not-found", title: "Nothing is known under this id", status: 404 };
    return Promise.resolve(Response.json(problem, { status: 404 }));
  };
  vi.stubGlobal("fetch", vi.fn(answer));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return { asked };
}

/** Answers everything as the service answers an id of the wrong form. After `fakeService`. */
export function refuseIds(parameter: string): void {
  const faults = [{ field: `path.${parameter}`, message: "an id is lower-case letters and digits joined by - or ." }];
  const refused = { type: "/problems/invalid-input", title: "The request has faulty fields", status: 400, faults };
  vi.mocked(fetch).mockImplementation(() => Promise.resolve(Response.json(refused, { status: 400 })));
}
