import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Connection, type Database, openDatabase } from "../../server/graph/database.ts";
import { projectRoot } from "../../server/project-root.ts";
import { copyHome, isAlive, jvmOf, makeHome, removeHome } from "../support/claimtrace-process.ts";
import { writeSeedFolder } from "../support/seed-folder.ts";
import { saidBy, spawnTyped, typed } from "../support/typed-command.ts";

/** One database for all of these commands: the one that `npm run neo4j` starts in this folder, with the report at first. */
let home: string;
let neo4j: ReturnType<typeof spawnTyped>;
let connection: Connection;
let database: Database;

const done = { code: 0, signal: null };
const failed = { code: 1, signal: null };
const inTime = { timeout: 120_000, interval: 200 };

beforeAll(async () => {
  home = copyHome(inject("loadedHome"));
  neo4j = spawnTyped("npm run neo4j", { home });
  const [, uri = ""] = await neo4j.running.prints(/Neo4j is ready: (\S+)/);
  const [, username = "", passwordFile = ""] = await neo4j.running.prints(/User (\S+), password in (\S+)\n/);
  const password = readFileSync(passwordFile, "utf8").trim();
  connection = { uri, username, password, database: undefined };
  database = openDatabase(connection);
});
afterAll(async () => {
  await database.close();
  await neo4j.kill();
  removeHome(home);
});

const empty = () => database.execute("MATCH (n) DETACH DELETE n");
const settingsOf = ({ uri, username, password }: Connection) => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
});
/** What a load leaves behind: of each report its version and when it was loaded, and how much there is in all. */
const stored = () =>
  database.read(
    "MATCH (n) WITH count(n) AS nodes OPTIONAL MATCH (d:Dataset) RETURN nodes, d.id AS id, d.version AS version, d.loadedAt AS loadedAt ORDER BY id",
  );

test("npm start serves the report that the database holds, and ends in order at Ctrl-C", async () => {
  const start = typed("npm start", { home: makeHome(), env: settingsOf(connection) });
  const [, address = ""] = await start.prints(/Claimtrace is ready: (\S+)/);
  expect((await fetch(`${address}/api/health`)).status).toBe(200);
  start.send("SIGINT");
  await start.ended;
  expect(saidBy(start)).toMatch(/Stopping …\n$/);
  await expect(fetch(address)).rejects.toThrow("fetch failed");
  // The database is another's, and stays.
  expect(await stored()).toHaveLength(1);
});

test("npm run dev serves page and report from their sources, and the service again after a change", async () => {
  const env = { ...settingsOf(connection), CLAIMTRACE_RELOAD: "changed" };
  const dev = typed("npm run dev", { home: makeHome(), env });
  const [, page = ""] = await dev.prints(/The page, with hot replacement: (http:\S+)/);
  expect(await (await fetch(page)).text()).toContain("/@vite/client");
  await dev.prints(/Claimtrace is ready/);
  const etag = async () => (await fetch(`${page}api/report`)).headers.get("etag");
  const first = await etag();
  expect(first).toMatch(/^W\//);

  const questions = join(makeHome(), "questions.tsv");
  writeFileSync(questions, "# Names\n1\tAnthropic\tanthropic\n1\tAnthropic\tnobody\n");
  const search = typed(`npm run bench:search -- --questions ${questions} --address ${page}`, { home });
  expect(await search.ended).toEqual(done);
  expect(saidBy(search)).toMatch(/^all\t2\t50\.0%\t50\.0%\t50\.0%\t50\.0%\t50\.0%\t50\.0%$/m);
  expect(saidBy(search)).toMatch(/^1 below what is written down\n {2}within 1: Anthropic$/m);

  const now = new Date();
  utimesSync(join(projectRoot, "server", "log.ts"), now, now);
  await expect.poll(etag, inTime).not.toBe(first);

  dev.send("SIGINT");
  await dev.ended;
  await expect(fetch(page)).rejects.toThrow("fetch failed");
});

test("npm run load writes a folder's report once, and again where it is told to", async () => {
  await empty();
  const folder = writeSeedFolder();
  const first = typed(`npm run load -- --folder ${folder}`, { home });
  expect(await first.ended).toEqual(done);
  expect(saidBy(first)).toMatch(
    /^Preparing the graph\nLoading the report\nLoaded version [0-9a-f]+:\n(?: +\d+ [a-z ]+\n)+$/,
  );
  expect(saidBy(first)).toMatch(/^ +4 claims$/m);
  expect(saidBy(first)).toMatch(/^ +1 web sources$/m);
  const written = await stored();
  expect(written).toEqual([expect.objectContaining({ id: "robot-report" }) as unknown]);

  // From the folder where it was typed, though npm runs it in another.
  const second = typed(`npm run load -- --folder ${basename(folder)}`, { home });
  expect(await second.ended).toEqual(done);
  expect(saidBy(second)).toContain("is stored already: nothing to do (--force writes it again).");
  expect(await stored()).toEqual(written);

  const third = typed(`npm run load -- --folder ${folder} --force`, { home });
  expect(await third.ended).toEqual(done);
  expect(saidBy(third)).toMatch(/^Loaded version/m);
  const again = await stored();
  expect(again).toEqual([{ ...written[0], loadedAt: again[0]?.["loadedAt"] }]);
  expect(again).not.toEqual(written);
});

test("npm run load changes nothing where the data has faults, and tells each with its place", async () => {
  await empty();
  expect(await typed(`npm run load -- --folder ${writeSeedFolder()}`, { home }).ended).toEqual(done);
  const before = await stored();
  const folder = writeSeedFolder([["claims/robots.yaml", "about: [acme, soft-grip, gentle-grip]", "about: [acmee]"]]);
  for (const run of [
    typed(`npm run load -- --folder ${folder}`, { home }),
    typed(`npm run load -- --check --folder ${folder}`, { home }),
  ]) {
    expect(await run.ended).toEqual(failed);
    expect(saidBy(run)).toMatch(new RegExp(`^${basename(folder)}/claims/robots\\.yaml:\\d+.*acmee`, "m"));
    expect(saidBy(run)).toMatch(/^The data has \d+ faults?; nothing was written\.$/m);
    expect(saidBy(run)).not.toMatch(/^\s+at /m);
  }
  expect(await stored()).toEqual(before);
  const nowhere = typed("npm run load -- --folder no-such-folder", { home });
  expect(await nowhere.ended).toEqual(failed);
  expect(saidBy(nowhere)).toBe(`There is no folder ${join(tmpdir(), "no-such-folder")}\n`);
});

test("npm run load -- --check needs no database", async () => {
  const nowhere = join(makeHome(), "not-made");
  const check = typed("npm run load -- --check", { home: nowhere });
  expect(await check.ended).toEqual(done);
  expect(saidBy(check)).toMatch(/^checked: \d+ claims, \d+ papers, .*; no fault\n$/);
  const bibliography = join(projectRoot, "seed", "works-around-state-of-ai-2023");
  const works = typed(`npm run load -- --check --folder ${bibliography}`, { home: nowhere });
  expect(await works.ended).toEqual(done);
  expect(saidBy(works)).toMatch(/^checked: \d+ works \(.*\), \d+ citations \(.*\); no fault\n$/);
  const loaded = typed(`npm run load -- --folder ${bibliography}`, { home: nowhere });
  expect(await loaded.ended).toEqual(failed);
  expect(saidBy(loaded)).toMatch(/holds a bibliography, which cannot be loaded yet; .* Nothing was written\.\n$/);
  expect(existsSync(nowhere)).toBe(false);
});

test("npm run generate replaces its own graph, tells the times of its lists, and never touches a report", async () => {
  await empty();
  const run = typed("npm run generate -- --documents 20,40 --seed 7 --measure", { home });
  expect(await run.ended).toEqual(done);
  expect(saidBy(run)).toMatch(/Generated 20 documents \(seed 7\): 20 claims, 20 people, \d+ relations\./);
  expect(saidBy(run)).toMatch(/Generated 40 documents \(seed 7\): 40 claims, 40 people, \d+ relations\./);
  expect(saidBy(run)).toMatch(/^organizations, most claims first +[\d.]+ \| +[\d.]+ \| \d+\.\d\d$/m);
  expect(await database.read("MATCH (c:Claim) RETURN count(c) AS claims")).toEqual([{ claims: 40 }]);

  await empty();
  expect(await typed(`npm run load -- --folder ${writeSeedFolder()}`, { home }).ended).toEqual(done);
  const before = await stored();
  const refused = typed("npm run generate", { home });
  expect(await refused.ended).toEqual(failed);
  expect(saidBy(refused)).toMatch(
    /^The database holds the report robot-report\. Set CLAIMTRACE_HOME to another folder/m,
  );
  expect(await stored()).toEqual(before);
});

test("npm run neo4j stops its database in order at Ctrl-C", async () => {
  const jvm = jvmOf(home);
  expect(isAlive(jvm)).toBe(true);
  neo4j.running.send("SIGINT");
  await neo4j.running.ended;
  await expect.poll(() => isAlive(jvm) || existsSync(join(home, "running.json")), inTime).toBe(false);
  expect(readFileSync(join(home, "logs", "neo4j.log"), "utf8")).toContain("Stopped.");
});
