// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { card } from "../../server/contract/card.ts";
import { health } from "../../server/contract/health.ts";
import { search } from "../../server/contract/search.ts";
import { ApiProblem, createQueryClient, operationQuery, operationUrl } from "../../web/api.ts";

const ready = {
  status: "ready",
  version: "9914dfa6",
  report: "soai",
  detail: null,
  loadedAt: null,
  counts: { claim: 3 },
  database: null,
};

const answerWith = (response: () => Response | Promise<Response>) => {
  vi.stubGlobal("fetch", vi.fn(response));
};
const ask = () => createQueryClient().fetchQuery({ ...operationQuery(health, {}), retry: false });

describe("asking the service", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("fills path parameters in, joins lists and leaves out what is not set", () => {
    expect(operationUrl(card, { id: "gpt-4", limit: 8 })).toBe("/api/card/gpt-4?limit=8");
    expect(operationUrl(search, { q: "宪法 AI", kind: ["claim", "paper"], limit: undefined })).toBe(
      "/api/search?q=%E5%AE%AA%E6%B3%95+AI&kind=claim%2Cpaper",
    );
    expect(operationUrl(search, { q: "x", kind: [] })).toBe("/api/search?q=x");
  });

  it("gives the answer as the contract says it", async () => {
    answerWith(() => Response.json(ready));
    await expect(ask()).resolves.toEqual(ready);
  });

  it("refuses an answer that the contract does not allow", async () => {
    answerWith(() => Response.json({ ...ready, status: "fine" }));
    await expect(ask()).rejects.toMatchObject({ code: "unexpected-answer", mayHeal: false });
  });

  it("tells a problem with its code, faults, request and when to try again", async () => {
    answerWith(() =>
      Response.json(
        {
          type: "/problems/database-unavailable",
          title: "The database does not answer",
          status: 503,
          instance: "r-1",
          faults: [{ field: "query.limit", message: "at most 50" }],
        },
        { status: 503, headers: { "Retry-After": "2" } },
      ),
    );
    const problem = await ask().catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({
      code: "database-unavailable",
      status: 503,
      retryAfterS: 2,
      requestId: "r-1",
      faults: [{ field: "query.limit", message: "at most 50" }],
      mayHeal: true,
    });
  });

  it("calls a service that nobody can reach unreachable, and one that answers nonsense failed", async () => {
    answerWith(() => Promise.reject(new TypeError("fetch failed")));
    await expect(ask()).rejects.toMatchObject({ code: "unreachable", mayHeal: true });
    answerWith(() => new Response("<h1>Bad Gateway</h1>", { status: 502 }));
    await expect(ask()).rejects.toMatchObject({ code: "unreachable" });
    answerWith(() => new Response("oops", { status: 500 }));
    await expect(ask()).rejects.toMatchObject({ code: "internal", mayHeal: false });
  });

  it("asks again only what may heal, twice, after the time that the service asked for", () => {
    const { retry, retryDelay } = createQueryClient().getDefaultOptions().queries ?? {};
    if (typeof retry !== "function" || typeof retryDelay !== "function") throw new Error("no retry rule");
    const gone = new ApiProblem("database-unavailable", "", { status: 503, retryAfterS: 2 });
    const unknown = new ApiProblem("not-found", "", { status: 404 });
    expect([0, 1, 2].map((failures) => retry(failures, gone))).toEqual([true, true, false]);
    expect(retry(0, unknown)).toBe(false);
    expect(retryDelay(0, gone)).toBe(2_000);
  });
});
