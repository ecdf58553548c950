import { connect, createServer, type Server, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { openWatchedDatabase, type WatchedDatabase } from "../../server/graph/watched-database.ts";

/** What was promised, three times over. */
const noticedWithinMs = 9_000;
const healedWithinMs = 3_000;
const atOnceMs = 500;

/** A way to the real server that can fall silent, be cut and come back. */
interface Way {
  uri: string;
  freeze(): void;
  goOn(): void;
  cut(): void;
  restore(): Promise<void>;
}

let way: Way;
let database: WatchedDatabase;
let absence: string | undefined;
let warmUps: number;

beforeEach(async () => {
  way = await openWay(new URL(inject("neo4j").uri));
  absence = undefined;
  warmUps = 0;
  database = openWatchedDatabase(
    { ...inject("neo4j"), uri: way.uri },
    {
      warmUp: async (watched) => {
        await watched.read("RETURN 1");
        warmUps += 1;
      },
      explainAbsence: () => absence,
    },
  );
  await database.warmUp();
});
afterEach(async () => {
  way.goOn();
  await database.close();
  way.cut();
});

const ask = () => database.read("RETURN 1 AS one");
/** So much to count that it takes the server seconds, on a busy machine many. */
const slow = (rows: number, asked = database, signal = new AbortController().signal) =>
  asked.read(
    `UNWIND range(1, ${String(rows)}) AS cold RETURN sum(sqrt(cold)) AS sum`,
    {},
    { timeoutMs: 100_000, signal },
  );

/** How an answer ended, and after which time. */
async function timed(question: () => Promise<unknown>): Promise<{ ended: unknown; ms: number }> {
  const startedAt = performance.now();
  const ended = await question().catch((error: unknown) => error);
  return { ended, ms: performance.now() - startedAt };
}

const unavailable = (message: string): unknown =>
  expect.objectContaining({ code: "database-unavailable", message, retryAfterS: 2 });

test("a frozen server is told to who waits, to who comes at once, and ends with its first word", async () => {
  way.freeze();
  for (const { ended, ms } of await Promise.all([ask, ask, ask].map(timed))) {
    expect(ended).toEqual(unavailable("The database does not answer"));
    expect(ms).toBeLessThan(noticedWithinMs);
  }
  const comer = await timed(ask);
  expect(comer.ended).toEqual(unavailable("The database does not answer"));
  expect(comer.ms).toBeLessThan(atOnceMs);
  expect((await timed(database.verify)).ended).toEqual(unavailable("The database does not answer"));
  way.goOn();
  const { ms } = await timed(() =>
    expect.poll(() => timed(ask), { timeout: 60_000 }).toMatchObject({ ended: [{ one: 1 }] }),
  );
  expect(ms).toBeLessThan(healedWithinMs);
});

test("a server frozen for longer than a look may take heals as soon", async () => {
  way.freeze();
  await timed(ask);
  await pause(16_000);
  way.goOn();
  const { ms } = await timed(() =>
    expect.poll(() => timed(ask), { timeout: 60_000 }).toMatchObject({ ended: [{ one: 1 }] }),
  );
  expect(ms).toBeLessThan(healedWithinMs);
});

test("a server that is gone is told with what is done about it, and is warmed up when it is back", async () => {
  way.cut();
  absence = "The database is being started again";
  await timed(ask);
  const comer = await timed(ask);
  expect(comer.ended).toEqual(unavailable("The database is being started again"));
  expect(comer.ms).toBeLessThan(atOnceMs);
  await way.restore();
  const { ms } = await timed(() =>
    expect.poll(() => timed(ask), { timeout: 60_000 }).toMatchObject({ ended: [{ one: 1 }] }),
  );
  expect(ms).toBeLessThan(healedWithinMs);
  await expect.poll(() => warmUps).toBe(2);
});

test("a warm-up in whose midst the server froze is begun anew when it is back", async () => {
  let begun = 0;
  const cold = openWatchedDatabase(
    { ...inject("neo4j"), uri: way.uri },
    {
      warmUp: async (watched) => {
        begun += 1;
        await watched.read("RETURN 1");
      },
      explainAbsence: () => undefined,
    },
  );
  way.freeze();
  await cold.warmUp();
  expect(begun).toBe(1);
  way.goOn();
  await expect.poll(() => begun, { timeout: 60_000 }).toBe(2);
  await cold.close();
});

test("a slow statement on a living server is no silence, alone or by the dozen", async () => {
  const { ended, ms } = await timed(() => Promise.all([...Array(12)].map(() => slow(1_500_000))));
  expect(ended).toHaveLength(12);
  // Else nothing was tried.
  expect(ms).toBeGreaterThan(2_500);
});

test("what this process is too busy to hear is no silence", async () => {
  const question = timed(() => slow(2_000_000));
  for (let round = 0; round < 3; round++) {
    await pause(20);
    const until = performance.now() + 3_000;
    while (performance.now() < until);
  }
  expect((await question).ended).toEqual([{ sum: expect.any(Number) as unknown }]);
});

test("while the server is cold readers are let in two at a time, beside the warm-up, and none waits for long", async () => {
  const reading = { isOver: false };
  let asked = 0;
  const cold = openWatchedDatabase(inject("neo4j"), {
    warmUp: async (first) => {
      for (; !reading.isOver; asked++) await first.read("RETURN 1");
    },
    explainAbsence: () => undefined,
  });
  const warm = cold.warmUp();
  const shown = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'cold' RETURN currentQuery";
  const { signal } = new AbortController();
  const tooSlow = () => slow(100_000_000, cold, signal);
  const reads = Promise.all([...Array(8)].map(() => timed(tooSlow)));
  const over = reads.finally(() => (reading.isOver = true));
  const seen: number[] = [];
  while (!reading.isOver) seen.push((await database.read(shown)).length - 1);
  expect(Math.max(...seen)).toBe(2);
  expect(asked).toBeGreaterThan(2);
  const refusal = unavailable("The database has just started and is warming up");
  for (const { ended, ms } of await over) {
    expect(ended).toEqual(refusal);
    expect(ms).toBeLessThan(noticedWithinMs);
  }
  await warm;
  expect(await cold.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
  await cold.close();
});

test("a server that is cold is not told as ready, and a request waits once for it, whatever it asks", async () => {
  let goOn: () => void = () => undefined;
  const cold = openWatchedDatabase(inject("neo4j"), {
    warmUp: () => new Promise((resolve) => (goOn = resolve)),
    explainAbsence: () => undefined,
  });
  const warm = cold.warmUp();
  const refusal = unavailable("The database has just started and is warming up");
  expect((await timed(cold.verify)).ended).toEqual(refusal);
  const { signal } = new AbortController();
  expect((await timed(() => slow(100_000_000, cold, signal))).ended).toEqual(refusal);
  const { ended, ms } = await timed(() => slow(100_000_000, cold, signal));
  expect(ended).toEqual(refusal);
  expect(ms).toBeLessThan(atOnceMs);
  goOn();
  await warm;
  expect(await cold.verify()).toMatchObject({ edition: "community" });
  await cold.close();
});

test("who goes away while waiting for a turn waits no longer, and takes nobody's", async () => {
  let goOn: () => void = () => undefined;
  const cold = openWatchedDatabase(inject("neo4j"), {
    warmUp: () => new Promise((resolve) => (goOn = resolve)),
    explainAbsence: () => undefined,
  });
  const warm = cold.warmUp();
  const first = [slow(300_000, cold), slow(300_000, cold)];
  const gone = new AbortController();
  const waiting = timed(() => cold.read("RETURN 1", {}, { signal: gone.signal }));
  gone.abort(new Error("gone"));
  expect((await waiting).ended).toEqual(new Error("gone"));
  await Promise.allSettled(first);
  expect(await cold.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
  goOn();
  await warm;
  await cold.close();
});

async function openWay({ hostname, port }: URL): Promise<Way> {
  const pairs = new Set<[Socket, Socket]>();
  let isFrozen = false;
  const pass = (from: Socket, to: Socket) => {
    from.on("data", (bytes) => to.write(bytes));
    from.on("error", () => undefined);
    from.on("close", () => to.destroy());
    if (isFrozen) from.pause();
  };
  const server: Server = createServer((near) => {
    const far = connect(Number(port), hostname);
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    pass(near, far);
    pass(far, near);
    near.on("close", () => pairs.delete(pair));
  });
  const listen = (at: number) =>
    new Promise<void>((resolve) => {
      server.listen(at, "127.0.0.1", resolve);
    });
  await listen(0);
  const address = server.address();
  const own = address !== null && typeof address === "object" ? address.port : 0;
  const each = (act: (socket: Socket) => void) => {
    for (const pair of pairs) pair.forEach(act);
  };
  return {
    uri: `bolt://127.0.0.1:${String(own)}`,
    freeze: () => {
      isFrozen = true;
      each((socket) => socket.pause());
    },
    goOn: () => {
      isFrozen = false;
      each((socket) => socket.resume());
    },
    cut: () => {
      server.close();
      each((socket) => socket.destroy());
    },
    restore: () => listen(own),
  };
}
