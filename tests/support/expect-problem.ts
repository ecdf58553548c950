import { expect } from "vitest";
import { problemCatalogue, type ProblemCode } from "../../server/contract/problem.ts";

/** A problem as it must be answered, whole: status, headers and body. */
export async function expectProblem(response: Response, code: ProblemCode, more: Record<string, unknown> = {}) {
  const { status, title } = problemCatalogue[code];
  expect({
    status: response.status,
    type: response.headers.get("content-type"),
    cache: response.headers.get("cache-control"),
    etag: response.headers.get("etag"),
    body: await response.json(),
  }).toEqual({
    status,
    type: "application/problem+json; charset=utf-8",
    cache: "no-store",
    etag: null,
    body: {
      type: `/problems/${code}`,
      title,
      status,
      detail: expect.any(String) as unknown,
      instance: response.headers.get("x-request-id"),
      ...more,
    },
  });
}
