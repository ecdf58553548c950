import { afterAll, beforeEach, describe, expect, inject, test } from "vitest";
import { openDatabase } from "../../server/graph/database.ts";
import { real } from "../../server/graph/parameters.ts";

const database = openDatabase(inject("neo4j"));
const endless = "UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS none";

beforeEach(async () => {
  await database.execute("MATCH (n:Probe) DETACH DELETE n");
});
afterAll(() => database.close());

describe("a read", () => {
  test("sends whole numbers as INTEGER at any depth, marked ones as FLOAT, and answers plain objects", async () => {
    const rows = await database.read(
      "RETURN valueType($whole) AS whole, valueType($nested[0].year) AS nested, valueType($real) AS real, $missing AS missing",
      { whole: 3, nested: [{ year: 1999 }], real: real(1), missing: undefined },
    );
    expect(rows).toEqual([
      { whole: "INTEGER NOT NULL", nested: "INTEGER NOT NULL", real: "FLOAT NOT NULL", missing: null },
    ]);
  });

  test("refuses a statement that writes", async () => {
    await expect(database.read("CREATE (:Probe)")).rejects.toMatchObject({
      code: "internal",
      cause: { code: "Neo.ClientError.Statement.AccessMode" },
    });
  });

  test("ends at its time limit", async () => {
    await expect(database.read(endless, {}, { timeoutMs: 200 })).rejects.toMatchObject({ code: "query-timed-out" });
  });

  test("ends at once when its caller has gone, and leaves nothing running on the server", async () => {
    const caller = new AbortController();
    const answer = database.read(endless, {}, { signal: caller.signal });
    await expect.poll(() => countEndless(), { timeout: 20_000 }).toBe(1);
    caller.abort(new Error("The caller has gone"));
    await expect(answer).rejects.toThrow("The caller has gone");
    await expect.poll(() => countEndless(), { timeout: 20_000 }).toBe(0);
  });

  test("is not even sent when its caller has gone before", async () => {
    const signal = AbortSignal.abort(new Error("Gone already"));
    await expect(database.read("RETURN 1", {}, { signal })).rejects.toThrow("Gone already");
  });
});

describe("a write", () => {
  test("leaves nothing behind when its second statement fails", async () => {
    const attempt = database.write(async (run) => {
      await run("CREATE (:Probe {id: $id})", { id: "first" });
      await run("RETURN 1 / 0");
    });
    await expect(attempt).rejects.toMatchObject({ code: "internal" });
    expect(await database.read("MATCH (n:Probe) RETURN n.id AS id")).toEqual([]);
  });

  test("that breaks a uniqueness rule is a conflict", async () => {
    await database.execute("CREATE CONSTRAINT probe_id IF NOT EXISTS FOR (n:Probe) REQUIRE n.id IS UNIQUE");
    const twice = database.write((run) => run("CREATE (:Probe {id: 1}), (:Probe {id: 1})"));
    await expect(twice).rejects.toMatchObject({ code: "conflict" });
    await database.execute("DROP CONSTRAINT probe_id");
  });

  test("passes on what its own work throws", async () => {
    const fault = new TypeError("Not the database's");
    await expect(database.write(() => Promise.reject(fault))).rejects.toBe(fault);
  });
});

test("an explanation holds the plan and names what the graph does not know", async () => {
  const explanation = await database.explain("MATCH (n:Nowhere) RETURN n.id AS id");
  expect(explanation.queryType).toBe("r");
  expect(operators(explanation.plan)).toEqual(["ProduceResults", "Projection", "NodeByLabelScan"]);
  expect(explanation.notices.map((notice) => notice.gqlStatus)).toContain("01N50");
});

test("the version is that of a Neo4j 5", async () => {
  expect(await database.verify()).toMatchObject({ version: expect.stringMatching(/^5\./) as string });
});

function operators(step: { operator: string; children: (typeof step)[] }): string[] {
  return [step.operator, ...step.children.flatMap(operators)];
}

async function countEndless(): Promise<unknown> {
  const rows = await database.execute(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000000)' RETURN count(*) AS n",
  );
  return rows[0]?.["n"];
}
