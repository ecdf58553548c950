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
  app = await startApp(database);
});
afterAll(async () => {
  await app.close();
  await database.close();
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
        detail: null,
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
          detail: null,
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
    // Its statements are planned for the first time, which a busy machine may not have time for at the first attempt.
    await expect.poll(async () => (await loading.fetch("/api/home")).status, { timeout: 100_000 }).toBe(200);
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
        detail: "The database does not answer",
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
      expect.objectContaining({
        status: "database-unavailable",
        detail: "The database gave no answer within 2.7 s",
      }) as unknown,
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
