import { afterAll, beforeEach, describe, expect, inject, test } from "vitest";
import { loadReport } from "../../seed/graph/load-report.ts";
import { readReport } from "../../seed/format/read-report.ts";
import { applySchema } from "../../seed/graph/schema.ts";
import { openDatabase } from "../../server/graph/database.ts";
import { takeSnapshot } from "../support/graph-snapshot.ts";
import { type Edit, writeSeedFolder } from "../support/seed-folder.ts";
import { smallReport } from "../support/small-report.ts";

const database = openDatabase(inject("neo4j"));
const readSmall = (edits: Edit[] = []) => readReport(writeSeedFolder(edits));

beforeEach(async () => {
  await database.execute("MATCH (n) DETACH DELETE n");
  await applySchema(database);
});
afterAll(() => database.close());

const snapshot = () => takeSnapshot(database);
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
