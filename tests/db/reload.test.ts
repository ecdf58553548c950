import { afterAll, beforeEach, describe, expect, inject, test } from "vitest";
import { loadReport } from "../../seed/graph/load-report.ts";
import { readReport } from "../../seed/format/read-report.ts";
import type { CheckedReport } from "../../seed/format/report-data.ts";
import { applySchema } from "../../seed/graph/schema.ts";
import { findStoredVersion } from "../../seed/graph/stored-version.ts";
import { openDatabase, type Row } from "../../server/graph/database.ts";
import { stemsOf } from "../../server/queries/related/titles.ts";
import { takeSnapshot } from "../support/graph-snapshot.ts";
import { type Edit, writeSeedFolder } from "../support/seed-folder.ts";
import { changes, secondReport } from "../support/small-report.ts";

const database = openDatabase(inject("neo4j"));
const readSmall = (edits: Edit[] = []) => readReport(writeSeedFolder(edits));
const readSecond = () => readReport(writeSeedFolder([], secondReport));

beforeEach(async () => {
  await database.execute("MATCH (n) DETACH DELETE n");
  await applySchema(database);
});
afterAll(() => database.close());

const snapshot = () => takeSnapshot(database);
const nodeOf = async (id: string) => (await snapshot()).nodes.find((node) => node["id"] === id);
const only = async (statement: string) => (await database.read(statement))[0];

describe("a second load", () => {
  test("of the same data does nothing, and when forced leaves the same graph", async () => {
    const report = await readSmall();
    await loadReport(database, report);
    const before = await snapshot();
    expect(await loadReport(database, report)).toMatchObject({ state: "unchanged", version: report.version });
    expect(await loadReport(database, report, { force: true })).toMatchObject({ state: "loaded" });
    expect(await snapshot()).toEqual(before);
  });

  test("of changed data leaves the graph that a first load of it makes", async () => {
    await loadReport(database, await readSmall(changes));
    const fresh = await snapshot();
    await database.execute("MATCH (n) DETACH DELETE n");
    await loadReport(database, await readSmall());
    await loadReport(database, await readSmall(changes));
    expect(await snapshot()).toEqual(fresh);
  });

  test("takes away what the data no longer holds, and an entity's former kind", async () => {
    await loadReport(database, await readSmall());
    const report = await readSmall();
    const changed: CheckedReport = {
      ...report,
      version: "another",
      claims: report.claims.filter(({ id }) => id === "robots.1.1"),
      entities: report.entities
        .filter(({ id }) => id !== "hard-grip")
        .map((entity) => (entity.id === "soft-grip" ? { ...entity, kind: "topic" as const } : entity)),
    };
    await loadReport(database, changed);
    expect(await only("RETURN COUNT { (:Claim) } AS claims, COUNT { (:Figure) } AS figures")).toEqual({
      claims: 1,
      figures: 1,
    });
    expect(await nodeOf("hard-grip")).toBeUndefined();
    expect(await nodeOf("soft-grip")).toMatchObject({ labels: ["Entity", "Topic"], properties: { kind: "topic" } });
  });

  test("that fails half-way leaves the old graph as it was", async () => {
    const report = await readSmall();
    await loadReport(database, report);
    const before = await snapshot();
    const [section] = report.sections;
    if (!section) throw new Error("The small report has sections");
    const broken = { ...report, version: "broken", sections: [...report.sections, section] };
    await expect(loadReport(database, broken)).rejects.toMatchObject({ code: "conflict" });
    expect(await snapshot()).toEqual(before);
    expect(await findStoredVersion(database)).toBe(report.version);
  });
});

describe("another report", () => {
  const ofSecond = async () => {
    const { relationships } = await snapshot();
    return relationships.filter(({ properties }) => (properties as Row)["report"] === "drone-report");
  };

  test("keeps its relations and what it shares when the first is replaced", async () => {
    await loadReport(database, await readSmall());
    await loadReport(database, await readSecond());
    const before = await ofSecond();
    expect(before.map(({ properties }) => (properties as Row)["id"])).toContain("acme~BACKS.develops~soft-grip");
    await loadReport(database, await readSmall(changes));
    expect(await ofSecond()).toEqual(before);
    expect(
      await database.read(
        "MATCH (n:Entity) WHERE n.id IN ['acme', 'soft-grip', 'hard-grip'] RETURN n.id AS id, n.reports AS reports ORDER BY id",
      ),
    ).toEqual([
      { id: "acme", reports: ["drone-report", "robot-report"] },
      { id: "hard-grip", reports: ["robot-report"] },
      { id: "soft-grip", reports: ["drone-report", "robot-report"] },
    ]);
  });

  test("is counted in the lists with the first, by what each load changes alone, as a count of everything counts", async () => {
    await loadReport(database, await readSmall());
    await loadReport(database, await readSecond());
    await loadReport(database, await readSmall(changes));
    const kept = await database.read(
      "MATCH (t:ListTotal) RETURN t.list AS list, t.group AS group, t.head AS head, t.total AS total ORDER BY list, group, head",
    );
    const counted = await database.read(`MATCH (n:Entity)
      UNWIND [
        {list: n.kind + ' en', group: n.listGroup, head: n.entryHead},
        {list: n.kind + ' zh', group: n.listGroup, head: n.entryHeadZh},
        {list: n.kind + ' bibliography', group: n.documentGroup, head: ''}
      ] AS place
      WITH place WHERE place.group IS NOT NULL
      RETURN place.list AS list, place.group AS group, place.head AS head, count(*) AS total ORDER BY list, group, head`);
    expect(kept).toEqual(counted);
    const words = await database.read("MATCH (w:TitleWord) RETURN w.word AS word, w.titles AS titles ORDER BY word");
    const titles = await database.read("MATCH (p:Paper) RETURN p.name AS title");
    const counts = new Map<string, number>();
    for (const word of titles.flatMap(({ title }) => stemsOf(String(title))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    expect(new Map(words.map(({ word, titles: of }) => [word, of]))).toEqual(counts);
  });

  test("is counted whole in a graph that was never counted", async () => {
    await loadReport(database, await readSmall());
    await loadReport(database, await readSecond());
    const totals = () => database.read("MATCH (t:ListTotal) RETURN t.id AS id, t.total AS total ORDER BY id");
    const before = await totals();
    await database.execute("MATCH (t:ListTotal) DELETE t");
    await loadReport(database, await readSmall(), { force: true });
    expect(await totals()).toEqual(before);
  });

  test("states the same relation with evidence of its own", async () => {
    await loadReport(database, await readSmall());
    await loadReport(database, await readSecond());
    expect(
      await database.read(`MATCH (:Entity {id: 'acme'})-[r:BACKS]->(:Entity {id: 'soft-grip'})
        RETURN r.report AS report, r.claims AS claims, r.markFootnotes AS marks ORDER BY report`),
    ).toEqual([
      { report: "drone-report", claims: ["drones.1.1"], marks: ["footnote-91"] },
      { report: "robot-report", claims: ["robots.1.1", "robots.2.1"], marks: ["footnote-2a", "footnote-2b"] },
    ]);
  });

  test("has a version of its own, and is refused where an id of its document is taken", async () => {
    const [first, second] = [await readSmall(), await readSecond()];
    await loadReport(database, first);
    await loadReport(database, second);
    expect(await findStoredVersion(database, "robot-report")).toBe(first.version);
    expect(await findStoredVersion(database, "drone-report")).toBe(second.version);
    expect(await findStoredVersion(database, "no-report")).toBeUndefined();
    const before = await snapshot();
    const clashing = { ...second, version: "clashing", sections: first.sections };
    await expect(loadReport(database, clashing)).rejects.toMatchObject({ code: "conflict" });
    expect(await snapshot()).toEqual(before);
  });
});
