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
});

describe("a client that goes away", () => {
  /** Neo4j would end it by its time limit only, long after these tests have looked. */
  const SLOW_MS = 600_000;
  const slow = "UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j WITH i WHERE i = 0 RETURN count(i) AS slow";
  const slowOnes = async () =>
    (await database.execute("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $slow RETURN 1", { slow }))
      .length;

  /**
   * The real database, of which the questions about an entity take long, and how each of them ended; the look for the version of the
   * data takes until `look` is over.
   */
  function slowDatabase(look: Promise<void>) {
    const ends: Promise<unknown>[] = [];
    const looks: Promise<unknown>[] = [];
    const read: Database["read"] = async (statement, parameters, options) => {
      if (options?.signal === undefined) {
        const looked = look.then(() => database.read(statement, parameters, options));
        looks.push(looked);
        return looked;
      }
      const answer = database.read(slow, {}, { ...options, timeoutMs: SLOW_MS });
      ends.push(
        answer.then(
          () => "answered",
          (error: unknown) => error,
        ),
      );
      return answer;
    };
    return { database: { ...database, read }, ends, looks };
  }

  const ask = (path: string, init: { method?: string; body?: string } = {}) => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const client = request(path, { method: init.method ?? "GET", headers });
    client.on("error", () => undefined).end(init.body);
    return client;
  };
  const inTime = { timeout: 60_000 };
  const aborted = expect.objectContaining({ name: "AbortError" }) as unknown;

  it.each([
    ["GET", "/api/card/acme", undefined],
    ["POST", "/api/explore", "nodes=acme"],
  ])("has its statement ended in Neo4j: %s %s", async (method, path, body) => {
    const { database: waiting, ends } = slowDatabase(Promise.resolve());
    const service = await startApp(waiting);
    const client = ask(`${service.address}${path}`, { method, ...(body !== undefined && { body }) });
    await expect.poll(slowOnes, inTime).toBeGreaterThan(0);
    client.destroy();
    await expect.poll(() => service.log.map(({ status }) => status), inTime).toEqual([499]);
    expect(await Promise.all(ends)).toEqual(ends.map(() => aborted));
    await expect.poll(slowOnes, inTime).toBe(0);
    await service.close();
  });

  it("before its question is asked has no statement begun", async () => {
    let over: () => void = () => undefined;
    const look = new Promise<void>((resolve) => {
      over = resolve;
    });
    const { database: waiting, ends, looks } = slowDatabase(look);
    const service = await startApp(waiting);
    const client = ask(`${service.address}/api/card/acme`);
    await new Promise((resolve) => client.once("socket", (socket) => socket.once("connect", resolve)));
    // What a later request is answered, the service has taken up the one before.
    expect((await service.fetch("/api/openapi.json")).status).toBe(200);
    client.destroy();
    await expect
      .poll(() => service.log.map(({ path, status }) => [path, status]), inTime)
      .toContainEqual(["/api/card/acme", 499]);
    over();
    // What waited for the look has gone on, and for each look that it had taken since.
    for (let seen = 0; seen < looks.length; await new Promise(setImmediate)) {
      seen = looks.length;
      await Promise.all(looks);
    }
    expect(ends).toHaveLength(0);
    expect(await slowOnes()).toBe(0);
    await service.close();
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
