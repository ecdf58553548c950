import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { drawReport } from "../support/drawn-report.ts";
import { expectProblem } from "../support/expect-problem.ts";

let database: Database;
let app: RunningApp;

beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  await drawReport(database);
  app = await startApp(database, {
    allowedHosts: ["claimtrace.example:8443", "Graph.example.", "graph_node.example", "bücher.example"],
  });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

describe("input", () => {
  it("is refused with every faulty field at once", async () => {
    const response = await app.fetch("/api/card/Not%20An%20Id/relations?type=LOVES&direction=up&limit=0&lang=zh");
    await expectProblem(response, "invalid-input", {
      faults: [
        { field: "path.id", message: "an id is lower-case letters and digits joined by - or ." },
        { field: "query.type", message: expect.stringMatching(/^must be one of BACKS, OPPOSES, /) as unknown },
        { field: "query.direction", message: "must be one of out, in" },
        { field: "query.limit", message: "must be at least 1" },
        {
          field: "query.lang",
          message: "is not known; this operation takes type, stance, direction, after, limit",
        },
      ],
    });
  });

  const faulty: [path: string, faults: { field: string; message: string }[]][] = [
    ["/api/card/acme?limit=51", [{ field: "query.limit", message: "must be at most 50" }]],
    ["/api/card/acme?limit=2.5", [{ field: "query.limit", message: "must be a whole number" }]],
    ["/api/card/acme?limit=ten", [{ field: "query.limit", message: "must be a whole number" }]],
    ["/api/card/acme?limit=1&limit=2", [{ field: "query.limit", message: "must be given once" }]],
    ["/api/card/acme?limit=", [{ field: "query.limit", message: "must be a whole number" }]],
    ["/api/card/acme?limit=0x10", [{ field: "query.limit", message: "must be a whole number" }]],
    ["/api/card/acme?limit=1e1", [{ field: "query.limit", message: "must be a whole number" }]],
    ["/api/search", [{ field: "query.q", message: "is missing" }]],
    ["/api/search?q=%20", [{ field: "query.q", message: "must have at least 1 character that is no space" }]],
    ["/api/search?q=a&q=b", [{ field: "query.q", message: "must be given once" }]],
    ["/api/home?x=1", [{ field: "query.x", message: "is not known; this operation takes none" }]],
    [
      "/api/explore?nodes=acme,Beta",
      [{ field: "query.nodes[1]", message: "an id is lower-case letters and digits joined by - or ." }],
    ],
    [
      "/api/explore?nodes=",
      [{ field: "query.nodes[0]", message: "an id is lower-case letters and digits joined by - or ." }],
    ],
    ["/api/explore?nodes=acme&nodes=beta", [{ field: "query.nodes", message: "must be given once" }]],
    [
      "/api/search?q=a&kind=paper,",
      [{ field: "query.kind[1]", message: expect.stringMatching(/^must be one of claim, /) as string }],
    ],
    [
      `/api/explore?nodes=${Array.from({ length: 201 }, (_, at) => `n${String(at)}`).join(",")}`,
      [{ field: "query.nodes", message: "must name at most 200" }],
    ],
    [
      "/api/compare?rows=claim",
      [{ field: "query.rows", message: expect.stringMatching(/^must be one of org/) as string }],
    ],
    [
      "/api/relation/acme-honest/evidence",
      [{ field: "path.id", message: "a relation's id is from~TYPE~to or from~TYPE.stance~to" }],
    ],
    [
      "/api/card/acme/claims?after=nonsense",
      [{ field: "query.after", message: "must be the `next` of the page before" }],
    ],
    [
      "/api/card/acme/relations?type=BACKS&direction=out&stance=loves",
      [
        {
          field: "query.stance",
          message: expect.stringMatching(/^must be one of develops, adopts, funds, /) as string,
        },
      ],
    ],
    ["/api/card/acme/claims?after=", [{ field: "query.after", message: "must be the `next` of the page before" }]],
    ["/api/card/%E0%A4%A", [{ field: "path", message: "holds a % that is not followed by two hexadecimal digits" }]],
  ];
  it.each(faulty)("%s is told what is wrong with it", async (path, faults) => {
    await expectProblem(await app.fetch(path), "invalid-input", { faults });
  });
});

describe("what is not there", () => {
  const unknown = [
    "/api/card/nobody",
    "/api/card/nobody/claims",
    "/api/card/nobody/relations?type=BACKS&direction=out",
    "/api/explore/nobody/neighbours",
    "/api/relation/acme~BACKS.funds~honest-training/evidence",
    "/api/trace/acme",
    "/api/papers/nobody/related",
  ];
  it.each(unknown)("%s is not found", async (path) => {
    await expectProblem(await app.fetch(path), "not-found");
  });

  it("an address that no operation has", async () => {
    await expectProblem(await app.fetch("/api/nothing?q=1"), "no-such-operation", {
      detail: "Nothing answers at /api/nothing",
    });
  });

  it.each(["/api/home/", "/api//home", "/api/Home"])(
    "the address of an operation, written otherwise: %s",
    async (path) => {
      await expectProblem(await app.fetch(path), "no-such-operation");
    },
  );

  it("another method", async () => {
    const response = await app.fetch("/api/home", { method: "POST" });
    expect(response.headers.get("allow")).toBe("GET, HEAD");
    await expectProblem(response, "method-not-allowed");
  });
});

describe("the Host header", () => {
  const statusFor = (host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(`${app.address}/api/health`, { headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });

  it.each([
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "graph.example.evil",
    "claimtrace.example:1",
    "127.1",
    "[::1",
    "[fd00::zz]:4310",
    "graph..example",
    "a b",
  ])("%s is refused", async (host) => {
    expect(await statusFor(host)).toBe(421);
  });

  it.each([
    "localhost:4310",
    "127.0.0.1",
    "[::1]:4310",
    "GRAPH.example",
    "graph.example:81",
    "claimtrace.example:8443",
    "graph.example.",
    "localhost.:4310",
    "192.0.2.7:4310",
    "[fd00::2]:4310",
    "[fe80::1%25eth0]",
    "graph_node.example",
  ])("%s is served", async (host) => {
    expect(await statusFor(host)).toBe(200);
  });
});

describe("every answer", () => {
  it("carries the security headers, the page and problems included", async () => {
    for (const path of ["/api/health", "/", "/api/nothing"]) {
      const { headers } = await app.fetch(path);
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'self';script-src 'self';style-src 'self';worker-src 'self';img-src 'self';font-src 'self';connect-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-powered-by")).toBeNull();
    }
  });

  it.each(["br", "gzip"])("is compressed with %s for who takes it", async (encoding) => {
    const response = await app.fetch("/api/openapi.json", { headers: { "accept-encoding": encoding } });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(response.headers.get("vary")).toContain("Accept-Encoding");
  });

  it("is logged in one line with its id, and without headers", async () => {
    const response = await app.fetch("/api/search?q=honest", { headers: { authorization: "Bearer secret" } });
    await response.text();
    await expect
      .poll(() => app.log.find((line) => line["id"] === response.headers.get("x-request-id")))
      .toEqual({
        level: 30,
        time: expect.any(Number) as unknown,
        pid: expect.any(Number) as unknown,
        hostname: expect.any(String) as unknown,
        id: response.headers.get("x-request-id"),
        method: "GET",
        path: "/api/search?q=honest",
        status: 200,
        ms: expect.any(Number) as unknown,
        msg: "request",
      });
  });
});

describe("ETags", () => {
  it("answer 304 until the data or the address changes", async () => {
    const first = await app.fetch("/api/card/acme");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"0123456789abcdef-[\w-]{12}-[\w-]{12}"$/);
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const again = await app.fetch("/api/card/acme", { headers: { "if-none-match": etag } });
    expect({ status: again.status, body: await again.text(), etag: again.headers.get("etag") }).toEqual({
      status: 304,
      body: "",
      etag,
    });
    const other = await app.fetch("/api/card/beta", { headers: { "if-none-match": etag } });
    expect(other.status).toBe(200);

    await database.execute("MATCH (d:Dataset) SET d.version = 'fedcba9876543210'");
    const changed = async () => (await app.fetch("/api/card/acme", { headers: { "if-none-match": etag } })).status;
    await expect.poll(changed, { timeout: 10_000 }).toBe(200);
    await database.execute("MATCH (d:Dataset) SET d.version = '0123456789abcdef'");
  });
});
