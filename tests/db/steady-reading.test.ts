import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { loadStatement } from "../../seed/graph/load-statements.ts";
import { loadReport } from "../../seed/graph/load-report.ts";
import { readReport } from "../../seed/format/read-report.ts";
import { applySchema } from "../../seed/graph/schema.ts";
import { loadCypher } from "../../server/graph/cypher.ts";
import { type Database, openDatabase, type Row } from "../../server/graph/database.ts";
import { projectRoot } from "../../server/project-root.ts";
import { readSteadily } from "../../server/queries/steady-reading.ts";
import { type Edit, writeSeedFolder } from "../support/seed-folder.ts";
import { changes } from "../support/small-report.ts";

const database = openDatabase(inject("neo4j"));
const readSmall = (edits: Edit[] = []) => readReport(writeSeedFolder(edits));
const only = async (statement: string) => (await database.read(statement))[0];

beforeAll(() => {
  loadCypher(join(projectRoot, "cypher"), []);
});
beforeEach(async () => {
  await database.execute("MATCH (n) DETACH DELETE n");
  await applySchema(database);
});
afterAll(() => database.close());

/** The database, with something done around each look for announcements. */
function withLooks(around: (look: () => Promise<Row[]>) => Promise<Row[]>): Database {
  return {
    ...database,
    read: (statement, parameters, options) => {
      const ask = () => database.read(statement, parameters, options);
      return statement.includes("Replacement") ? around(ask) : ask();
    },
  };
}

const look = () =>
  only(`MATCH (d:Dataset)
    RETURN d.version AS version,
      COLLECT { MATCH (c:Claim) RETURN c.name ORDER BY c.id } AS claims,
      COLLECT { MATCH (:Entity)-[r]->(:Entity) RETURN r.id ORDER BY r.id } AS relations,
      COLLECT { MATCH (n:Entity) RETURN [n.id, n.doi, n.aliases] ORDER BY n.id } AS entities`);

/** Loads both versions in turn, and tells how each looks as a whole. */
async function loadBoth() {
  const versions = [await readSmall(), await readSmall(changes)];
  const whole: string[] = [];
  for (const report of versions) {
    await loadReport(database, report);
    whole.push(JSON.stringify(await look()));
  }
  return { versions, whole: whole.toSorted() };
}

/** What three readers see, without a pause, while something is done. */
async function readWhile(work: () => Promise<unknown>): Promise<string[]> {
  const steadily = readSteadily(database);
  const seen = new Set<string>();
  let isOver = false;
  const read = async () => {
    while (!isOver) seen.add(JSON.stringify(await steadily(look)));
  };
  const readers = [read(), read(), read()];
  await work().finally(() => (isOver = true));
  await Promise.all(readers);
  return [...seen].toSorted();
}

describe("a reader who asks steadily", () => {
  test("sees the old data or the new, never parts of both", async () => {
    const { versions, whole } = await loadBoth();
    const seen = await readWhile(async () => {
      for (const report of [...versions, ...versions]) await loadReport(database, report);
    });
    expect(seen).toEqual(whole);
  });

  test("sees the old data or the new while two loaders replace one report at once", async () => {
    const { versions, whole } = await loadBoth();
    const seen = await readWhile(() =>
      Promise.all(versions.map((report) => loadReport(database, report, { force: true }))),
    );
    expect(whole).toEqual(expect.arrayContaining(seen));
    expect(await database.read("MATCH (n:Replacement|LoadTurn) RETURN n.id AS id")).toEqual([]);
  });

  test("looks again after an answer whose first look took longer than the loader's notice", async () => {
    const report = await readSmall();
    await loadReport(database, report);
    const events: string[] = [];
    const steadily = readSteadily(
      withLooks(async (ask) => {
        const answer = await ask();
        // The first look is on its way back while a whole replacement is announced and becomes visible.
        if (!events.includes("look")) await loadReport(database, report, { force: true });
        events.push("look");
        return answer;
      }),
    );
    await steadily(() => {
      events.push("ask");
      return Promise.resolve("an answer");
    });
    // What was asked after the late look is held against another look, differs, and is asked anew.
    expect(events).toEqual(["look", "ask", "look", "look", "ask", "look"]);
  });

  test("asks again after a fault that came of data which changed meanwhile, and is told of one that did not", async () => {
    const report = await readSmall();
    await loadReport(database, report);
    const asked: string[] = [];
    const steadily = readSteadily(database);
    const answer = await steadily(async () => {
      asked.push("ask");
      if (asked.length > 1) return "an answer";
      // Longer than a look is taken for fresh.
      await pause(1_000);
      await loadReport(database, report, { force: true });
      throw new Error("half a node");
    });
    expect([answer, asked.length]).toEqual(["an answer", 2]);
    await expect(steadily(() => Promise.reject(new Error("no such card")))).rejects.toThrow("no such card");
  });

  test("is told to come back while the data keeps becoming visible", async () => {
    await announce("committing", "applying");
    const closing = {
      ...database,
      read: (async (statement, ...rest) =>
        statement.includes("SHOW TRANSACTIONS")
          ? [{ loader: "committing", status: "Closing" }]
          : database.read(statement, ...rest)) satisfies Database["read"],
    };
    await expect(readSteadily(closing, 2_500)(() => Promise.resolve("torn"))).rejects.toMatchObject({
      code: "database-unavailable",
      retryAfterS: 2,
    });
  });
});

describe("a loader that is gone or hangs after its word that it commits", () => {
  /** Well below the ten seconds after which a reader is sent away. */
  const soon = 3_000;

  test("killed: its transaction is gone, and a reader waits for it no longer than a moment", async () => {
    await loadReport(database, await readSmall());
    await withOpenLoad(async (loader) => {
      await loader.kill();
      expect(await timeOfReading()).toBeLessThan(soon);
      expect(await timeOfReading()).toBeLessThan(soon);
    });
  });

  test("frozen: a reader has the old data, and never parts once it goes on", async () => {
    const { versions, whole } = await loadBoth();
    const [first] = versions;
    await withOpenLoad(async (loader) => {
      expect(await timeOfReading()).toBeLessThan(soon);
      const seen = await readWhile(async () => {
        await pause(1_500);
        loader.goOn();
        if (first) await loadReport(database, first, { force: true });
      });
      expect(whole).toEqual(expect.arrayContaining(seen));
    });
  });

  test("leaves nothing that the next load does not clear", async () => {
    await announce("killed", "announced", -1);
    await loadReport(database, await readSmall());
    expect(await database.read("MATCH (n:Replacement) RETURN n.id AS id")).toEqual([]);
  });
});

test("the server says of a transaction that it is closing while it becomes visible", async () => {
  const statuses = new Set<unknown>();
  let isOver = false;
  const watch = async () => {
    while (!isOver) {
      const rows = await database.read(
        "SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.loader = 'watched' RETURN status",
      );
      for (const { status } of rows) statuses.add(status);
    }
  };
  const watching = watch();
  await database
    .write((run) => run("UNWIND range(1, 40000) AS n CREATE (:Probe {id: n})"), { metadata: { loader: "watched" } })
    .finally(() => (isOver = true));
  await watching;
  expect([...statuses]).toContain("Closing");
});

function announce(loader: string, stage: string, lastsMs = 600_000): Promise<Row[]> {
  return database.execute(loadStatement("announce-replacement"), { loader, stage, lastsMs });
}

async function timeOfReading(): Promise<number> {
  const startedAt = performance.now();
  await readSteadily(database)(look);
  return performance.now() - startedAt;
}

/** A loader between its word and its commit, as one has it whose process was stopped or killed there. */
async function withOpenLoad(use: (loader: { kill(): Promise<void>; goOn(): void }) => Promise<void>): Promise<void> {
  const own = openDatabase(inject("neo4j"));
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  let isOpen: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (isOpen = resolve));
  const loading = own
    .write(
      async (run) => {
        await run("CREATE (:Probe)");
        await announce("held", "applying");
        isOpen();
        await held;
      },
      { metadata: { loader: "held" } },
    )
    .catch(() => undefined);
  await opened;
  const fate = { wasKilled: false };
  const kill = () => {
    fate.wasKilled = true;
    return own.close();
  };
  try {
    await use({ kill, goOn });
  } finally {
    goOn();
    // Trap: the driver never settles a transaction whose connections were closed beneath it.
    if (!fate.wasKilled) {
      await loading;
      await own.close();
    }
  }
}
