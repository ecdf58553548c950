import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { operations } from "../../server/contract/operations.ts";
import { problemCatalogue, type ProblemCode } from "../../server/contract/problem.ts";
import { type Database, openDatabase } from "../../server/graph/database.ts";
import { routes } from "../../server/http/routes.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { drawReport } from "../support/drawn-report.ts";

let database: Database;
let app: RunningApp;
let webFolder: string;

beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  await drawReport(database);
  webFolder = mkdtempSync(join(tmpdir(), "claimtrace-web-"));
  mkdirSync(join(webFolder, "assets"));
  writeFileSync(join(webFolder, "index.html"), "<!doctype html><title>page</title>");
  writeFileSync(join(webFolder, "first-paint.js"), "// first");
  writeFileSync(join(webFolder, "assets", "main-Ab3dE6gH.js"), "// main");
  app = await startApp(database, { webFolder, allowedHosts: ["claimtrace.example:8443", "graph.example"] });
});
afterAll(async () => {
  await app.close();
  await database.close();
  rmSync(webFolder, { recursive: true });
});

/** A problem as it must be answered, whole: status, headers and body. */
async function expectProblem(response: Response, code: ProblemCode, more: Record<string, unknown> = {}) {
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
    ["/api/card/acme?limit=1&limit=2", [{ field: "query.limit", message: "must be a whole number" }]],
    ["/api/search", [{ field: "query.q", message: "is missing" }]],
    ["/api/search?q=%20", [{ field: "query.q", message: "must have at least 1 character" }]],
    ["/api/search?q=a&q=b", [{ field: "query.q", message: "must be given once" }]],
    ["/api/home?x=1", [{ field: "query.x", message: "is not known; this operation takes none" }]],
    [
      "/api/explore?nodes=acme,Beta",
      [{ field: "query.nodes[1]", message: "an id is lower-case letters and digits joined by - or ." }],
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
      "/api/card/acme/relations?type=BACKS&direction=out&stance=doubts",
      [
        {
          field: "query.stance",
          message: "BACKS has the stances develops, adopts, funds, advocates, studies, welcomes; this is none of them",
        },
      ],
    ],
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

describe("health", () => {
  it("says what is loaded, and is never kept", async () => {
    const response = await app.fetch("/api/health");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect({ status: response.status, body: await response.json() }).toEqual({
      status: 200,
      body: {
        status: "ready",
        version: expect.any(String) as unknown,
        report: "small-report",
        loadedAt: "2026-01-02T03:04:05.000Z",
        counts: {
          claim: 3,
          paper: 1,
          web: 1,
          person: 61,
          organization: 2,
          place: 0,
          approach: 1,
          policy: 0,
          artifact: 0,
          topic: 0,
          passages: 3,
          sections: 2,
          footnotes: 3,
        },
        database: expect.stringMatching(/^Neo4j 5\.\d+\.\d+ community$/) as unknown,
      },
    });
  });

  it("says that the report is loading, as does everything else, until it is there", async () => {
    await database.execute("MATCH (n) DETACH DELETE n");
    const loading = await startApp(database);
    try {
      const health = await loading.fetch("/api/health");
      expect({ status: health.status, retry: health.headers.get("retry-after"), body: await health.json() }).toEqual({
        status: 503,
        retry: "2",
        body: {
          status: "loading",
          version: null,
          report: null,
          loadedAt: null,
          counts: {},
          database: expect.any(String) as unknown,
        },
      });
      const home = await loading.fetch("/api/home");
      expect(home.headers.get("retry-after")).toBe("5");
      await expectProblem(home, "report-not-loaded");
      expect((await loading.fetch("/api/openapi.json")).status).toBe(200);
    } finally {
      await drawReport(database);
    }
    expect((await loading.fetch("/api/home")).status).toBe(200);
    await loading.close();
  });

  it("says that the database is gone, as does everything else with Retry-After", async () => {
    const gone = openDatabase({ ...inject("neo4j"), uri: "bolt://127.0.0.1:1" });
    const orphan = await startApp(gone);
    const health = await orphan.fetch("/api/health");
    expect({ status: health.status, body: await health.json() }).toEqual({
      status: 503,
      body: {
        status: "database-unavailable",
        version: null,
        report: null,
        loadedAt: null,
        counts: {},
        database: null,
      },
    });
    const card = await orphan.fetch("/api/card/acme");
    expect(card.headers.get("retry-after")).toBe("2");
    await expectProblem(card, "database-unavailable", { detail: "The database does not answer" });
    await orphan.close();
    await gone.close();
  });
});

describe("a database that hangs", () => {
  it("is told by health all the same", async () => {
    const hanging = await startApp({ ...database, verify: () => new Promise(() => undefined) });
    const health = await hanging.fetch("/api/health");
    expect([health.status, await health.json()]).toEqual([
      503,
      expect.objectContaining({ status: "database-unavailable" }) as unknown,
    ]);
    await hanging.close();
  });

  it("is no longer asked for a client that went away", async () => {
    const reasons: unknown[] = [];
    const waiting = await startApp({
      ...database,
      // Answers as the database does until a question comes that can be called off: that one waits until it is.
      read: (statement, parameters, options) =>
        options?.signal === undefined
          ? database.read(statement, parameters, options)
          : new Promise((_, reject) => {
              leave();
              options.signal?.addEventListener("abort", () => {
                reasons.push(options.signal?.reason);
                reject(options.signal?.reason as Error);
              });
            }),
    });
    const client = request(`${waiting.address}/api/card/acme`);
    const leave = () => client.destroy();
    client.on("error", () => undefined).end();
    await expect.poll(() => waiting.log.map(({ path, status }) => [path, status])).toEqual([["/api/card/acme", 499]]);
    expect(reasons).toEqual([expect.objectContaining({ name: "AbortError" }) as unknown]);
    await waiting.close();
  });
});

describe("a fault that nobody foresaw", () => {
  it("is logged under the request's id and tells nothing", async () => {
    await database.execute("MATCH (n {id: 'acme'}) SET n.name = 7");
    const response = await app.fetch("/api/card/acme").finally(() => drawReport(database));
    const id = response.headers.get("x-request-id") ?? "";
    await expectProblem(response, "internal", { detail: `Tell whoever runs this service the id ${id}` });
    const logged = app.log.find((line) => line["level"] === 50 && line["id"] === id);
    expect(JSON.stringify(logged)).toContain("cypher/card/subject.cypher");
  });
});

describe("the page", () => {
  it.each(["/", "/trace/honesty.1.1", "/explore?nodes=acme"])("is served at %s", async (path) => {
    const response = await app.fetch(path);
    expect({
      status: response.status,
      type: response.headers.get("content-type"),
      cache: response.headers.get("cache-control"),
      body: await response.text(),
    }).toEqual({
      status: 200,
      type: "text/html; charset=utf-8",
      cache: "no-cache",
      body: "<!doctype html><title>page</title>",
    });
  });

  it("keeps what has a hash in its name, and asks again for the rest", async () => {
    const cacheOf = async (path: string) => (await app.fetch(path)).headers.get("cache-control");
    expect(await cacheOf("/assets/main-Ab3dE6gH.js")).toBe("public, max-age=31536000, immutable");
    expect(await cacheOf("/first-paint.js")).toBe("no-cache");
  });

  it.each(["/assets/gone-Ab3dE6gH.js", "/favicon.ico"])("does not pretend to be the missing file %s", async (path) => {
    expect((await app.fetch(path)).status).toBe(404);
  });

  it("leads from a problem's type to what it means", async () => {
    const response = await app.fetch("/problems/not-found", { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([302, "/api/docs#problem-not-found"]);
  });
});

describe("the description", () => {
  it("names every operation, and every operation has a route", async () => {
    const document = (await (await app.fetch("/api/openapi.json")).json()) as {
      openapi: string;
      paths: Record<string, { get: { operationId: string; parameters: unknown[]; responses: object } }>;
      components: { schemas: object };
    };
    expect(document.openapi).toBe("3.1.0");
    const described = Object.entries(document.paths).map(([path, { get }]) => [get.operationId, path]);
    expect(described).toEqual(operations.map(({ id, path }) => [id, path]));
    expect(routes.map((route) => route.operation.id)).toEqual(operations.map(({ id }) => id));
    expect(document.paths["/api/explore/{id}/neighbours"]?.get.parameters.slice(1)).toEqual([
      {
        name: "shown",
        in: "query",
        required: false,
        style: "form",
        explode: false,
        schema: {
          type: "array",
          maxItems: 200,
          items: { type: "string", maxLength: 120, pattern: "^[a-z0-9]+(?:[-.][a-z0-9]+)*$" },
        },
      },
      {
        name: "kind",
        in: "query",
        required: false,
        style: "form",
        explode: false,
        schema: { type: "array", maxItems: 10, items: { $ref: "#/components/schemas/Kind" } },
      },
      {
        name: "limit",
        in: "query",
        required: false,
        schema: { type: "integer", minimum: 1, maximum: 100, default: 25 },
      },
    ]);
    expect(Object.keys(document.paths["/api/card/{id}"]?.get.responses ?? {})).toEqual([
      "200",
      "304",
      "400",
      "404",
      "421",
      "500",
      "503",
      "504",
    ]);
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    const missing = references.map(([, name]) => name ?? "").filter((name) => !(name in document.components.schemas));
    expect(missing).toEqual([]);
  });

  it("can be read by people, without a style or script in the page", async () => {
    const response = await app.fetch("/api/docs");
    const html = await response.text();
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(html).not.toMatch(/<style|<script|style=/);
    for (const { id } of operations) expect(html).toContain(`<section id="${id}">`);
    const targets = [...html.matchAll(/href="#([\w-]+)"/g)].map(([, target]) => target ?? "");
    expect(targets.filter((target) => !html.includes(`id="${target}"`))).toEqual([]);
    const style = await app.fetch("/api/docs.css");
    expect(style.headers.get("content-type")).toBe("text/css; charset=utf-8");
  });
});
