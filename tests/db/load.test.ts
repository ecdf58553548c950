import { afterAll, beforeEach, describe, expect, inject, test } from "vitest";
import { loadReport } from "../../seed/graph/load-report.ts";
import { readReport } from "../../seed/format/read-report.ts";
import type { CheckedReport } from "../../seed/format/report-data.ts";
import { applySchema } from "../../seed/graph/schema.ts";
import { findStoredVersion } from "../../seed/graph/stored-version.ts";
import { openDatabase, type Row } from "../../server/graph/database.ts";
import { stemsOf } from "../../server/queries/related/titles.ts";
import { type Edit, writeSeedFolder } from "../support/seed-folder.ts";
import { changes, secondReport, smallReport } from "../support/small-report.ts";

const database = openDatabase(inject("neo4j"));
const readSmall = (edits: Edit[] = []) => readReport(writeSeedFolder(edits));
const readSecond = () => readReport(writeSeedFolder([], secondReport));

beforeEach(async () => {
  await database.execute("MATCH (n) DETACH DELETE n");
  await applySchema(database);
});
afterAll(() => database.close());

/** The whole graph but the time of loading. */
async function snapshot(): Promise<{ nodes: Row[]; relationships: Row[] }> {
  const nodes = await database.read(
    "MATCH (n) RETURN coalesce(n.id, n.word) AS id, COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels, properties(n) AS properties ORDER BY id, labels",
  );
  for (const { properties } of nodes) delete (properties as Row)["loadedAt"];
  const relationships = await database.read(
    "MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties ORDER BY from, type, to, r.report, r.id",
  );
  return { nodes, relationships };
}

const nodeOf = async (id: string) => (await snapshot()).nodes.find((node) => node["id"] === id);
const only = async (statement: string) => (await database.read(statement))[0];

describe("a load", () => {
  test("stores everything that the data holds, and says how much", async () => {
    const { state, counts } = await loadReport(database, await readSmall());
    expect({ state, counts }).toEqual({
      state: "loaded",
      counts: {
        claims: 4,
        papers: 2,
        webSources: 1,
        people: 2,
        organizations: 1,
        places: 0,
        approaches: 2,
        policies: 0,
        artifacts: 0,
        topics: 0,
        sections: 3,
        passages: 4,
        footnotes: 4,
        figures: 2,
        relations: 24,
      },
    });
    const stored = await only(`RETURN
      COUNT { (:Claim) } AS claims, COUNT { (:Paper) } AS papers, COUNT { (:Source) } AS sources, COUNT { (:Person) } AS people,
      COUNT { (:Section) } AS sections, COUNT { (:Passage) } AS passages, COUNT { (:Footnote) } AS footnotes,
      COUNT { (:Claim)-[:HAS_FIGURE]->(:Figure) } AS figures, COUNT { (:Entity)-[r]->(:Entity) WHERE r.id IS NOT NULL } AS relations`);
    expect(stored).toEqual({
      claims: 4,
      papers: 2,
      sources: 3,
      people: 2,
      sections: 3,
      passages: 4,
      footnotes: 4,
      figures: 2,
      relations: 24,
    });
  });

  test("keeps a paper with its identifiers, its authors as printed and how far its record was seen", async () => {
    await loadReport(database, await readSmall());
    expect(await nodeOf("gentle-grip")).toMatchObject({
      labels: ["Entity", "Paper", "Source"],
      properties: {
        kind: "paper",
        name: "A gentle grip",
        nameZh: "轻柔的抓握",
        year: 2022,
        published: "2022-05-04",
        doi: "10.1234/grip.1",
        arxiv: "2205.00001",
        authorNames: ["Ada Stone", "B. Field"],
        authorCount: 2,
        recordConfidence: "verified",
        recordSince: "2024-01-02",
        recordSeenAt: ["https://arxiv.org/abs/2205.00001"],
        recordPartly: [],
        recordUnverified: [],
        listEntries: [1],
        unmarkedEntries: [],
        reports: ["robot-report"],
      },
    });
    expect(await nodeOf("firm-grip")).toMatchObject({
      properties: {
        authorNames: ["Acme"],
        authorCount: 1,
        recordConfidence: "partly",
        recordSeenIn: "a shelf",
        recordSeenInZh: "书架",
        recordPartly: ["authors", "year", "venue", "identifiers", "organizations"],
        recordUnverified: [],
        listEntries: [2],
        unmarkedEntries: [2],
      },
    });
    expect(await nodeOf("arm-page")).toMatchObject({
      properties: { recordConfidence: "memory-only", recordPartly: [], recordUnverified: ["title"], listEntries: [] },
    });
  });

  test("keeps the numbers of a place and where each was seen, and finds it by them", async () => {
    const places = `- id: oxford
  name: Oxford
  nameZh: 牛津
  iso: GB-OXF
  summary: { en: A town., zh: 一座城镇。 }
  identifiers:
    - { scheme: wikidata, value: Q34217, seenAt: "https://example.org/oxford" }
`;
    await loadReport(
      database,
      await readReport(writeSeedFolder([], { ...smallReport, "entities/places.yaml": places })),
    );
    expect(await nodeOf("oxford")).toMatchObject({
      properties: {
        iso: "GB-OXF",
        wikidata: "Q34217",
        wikidataSeenAt: "https://example.org/oxford",
        terms: ["oxford", "牛津", "gb oxf", "q34217"],
      },
    });
  });

  test("keeps where every claim stands, what it rests on and what it tells in figures", async () => {
    await loadReport(database, await readSmall());
    expect(
      await database.read(`MATCH (c:Claim)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(s:Section)<-[:HAS_SECTION*]-(:Report)
        RETURN c.id AS id, p.id AS passage, s.id AS section, c.status AS status,
          COLLECT { MATCH (c)-[:RESTS_ON]->(d) RETURN d.id ORDER BY d.id } AS documents,
          COLLECT { MATCH (c)-[:MARKED_BY]->(f) RETURN f.id ORDER BY f.order } AS footnotes,
          COLLECT { MATCH (c)-[:HAS_FIGURE]->(f) RETURN [f.value, f.unit, head([(f)-[:OF]->(o) | o.id])] } AS figures
        ORDER BY c.order`),
    ).toEqual([
      {
        id: "robots.1.1",
        passage: "robots.1",
        section: "robots",
        status: "verified",
        documents: ["gentle-grip"],
        footnotes: ["footnote-2a"],
        figures: [[80, "percent", "soft-grip"]],
      },
      {
        id: "robots.1.2",
        passage: "robots.1",
        section: "robots",
        status: "named",
        documents: ["arm-page"],
        footnotes: [],
        figures: [],
      },
      {
        id: "robots.2.1",
        passage: "robots.2",
        section: "robots",
        status: "misprinted",
        documents: ["firm-grip"],
        footnotes: ["footnote-2b"],
        figures: [[3, "plant", null]],
      },
      {
        id: "robots.2.2",
        passage: "robots.2",
        section: "robots",
        status: "unsourced",
        documents: [],
        footnotes: [],
        figures: [],
      },
    ]);
  });

  test("keeps what each footnote prints, where it stands, leads and should lead", async () => {
    await loadReport(database, await readSmall());
    expect(
      await database.read(`MATCH (f:Footnote)
        RETURN f.id AS id, f.state AS state, f.status AS status, f.printedTimes AS times,
          head([(f)<-[:MARKED]-(p) | p.id]) AS place, head([(f)-[:REFERS_TO]->(d) | d.id]) AS refersTo,
          head([(f)-[:LEADS_TO]->(d) | d.id]) AS leadsTo
        ORDER BY f.order`),
    ).toEqual([
      {
        id: "footnote-1",
        state: "lost",
        status: "lost",
        times: 1,
        place: "robots",
        refersTo: "arm-page",
        leadsTo: null,
      },
      {
        id: "footnote-2a",
        state: "leads",
        status: "verified",
        times: 2,
        place: "robots.1",
        refersTo: "gentle-grip",
        leadsTo: null,
      },
      {
        id: "footnote-2b",
        state: "misprinted",
        status: "misprinted",
        times: 2,
        place: "robots.2",
        refersTo: "firm-grip",
        leadsTo: "gentle-grip",
      },
      {
        id: "footnote-3",
        state: "never-printed",
        status: "lost",
        times: 0,
        place: null,
        refersTo: null,
        leadsTo: null,
      },
    ]);
  });

  test("counts the entities that each one is linked with", async () => {
    await loadReport(database, await readSmall());
    const counted = await database.read(
      "MATCH (n:Entity) RETURN n.id AS id, n.degree AS degree, COUNT { MATCH (n)-[r]-(m) WHERE r.id IS NOT NULL AND m <> n RETURN DISTINCT m } AS linked",
    );
    expect(counted.filter(({ degree, linked }) => degree !== linked)).toEqual([]);
    expect(await nodeOf("soft-grip")).toMatchObject({ properties: { degree: 5, claimCount: 3 } });
  });
});

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
