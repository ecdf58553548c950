import { join } from "node:path";
import { readStatements } from "../../server/graph/cypher.ts";
import type { Database } from "../../server/graph/database.ts";
import { projectRoot } from "../../server/project-root.ts";
import { alphabetPlaces } from "../../seed/graph/entity-nodes.ts";
import { keepCounts } from "../../seed/graph/kept-counts.ts";
import { countEntities, keepChanges } from "../../seed/graph/list-totals.ts";
import { claimTypes } from "../../server/queries/relation-groups.ts";
import { searchTexts } from "../../server/queries/search/texts.ts";

/**
 * A report of two passages as the loader would store it, small enough that a test can say every answer in full: a claim with
 * a good footnote, one whose footnote is misprinted and that disputes the first, one without any source; a laboratory, an
 * approach, a doubter with sixty people (a hub beyond every first page; some times missing), a paper and a web page.
 */
const nodes: Record<string, Record<string, unknown>[]> = {
  Dataset: [{ id: "small-report", version: "0123456789abcdef", loadedAt: "2026-01-02T03:04:05.000Z" }],
  Report: [
    {
      id: "small-report",
      title: "Small",
      titleZh: "小报告",
      published: "2023-10-14",
      licence: "CC BY-NC-ND 4.0",
      authors: ["jane", "acme"],
      digestOf: "doubts",
      note: "Our note on the report.",
      noteZh: "我们对报告的说明。",
    },
  ],
  Section: [
    { id: "chapter", title: "Chapter", titleZh: "章", line: 1, order: 0, level: 1 },
    {
      id: "honesty",
      title: "Honesty",
      titleZh: "诚实",
      shortEn: "Honest",
      shortZh: "诚",
      line: 3,
      order: 1,
      level: 2,
    },
  ],
  Passage: [
    { id: "honesty.1", number: 1, line: 4, checksum: "sha256:aa", order: 0 },
    { id: "honesty.2", number: 2, line: 5, checksum: "sha256:bb", order: 1 },
    {
      id: "honesty.3",
      number: 3,
      line: 6,
      checksum: "sha256:cc",
      order: 2,
      noClaims: "A picture.",
      noClaimsZh: "一幅图。",
    },
  ],
  Footnote: [
    mark("footnote-1", { printed: "1", order: 0, state: "leads", status: "verified", entry: 1, confidence: "high" }),
    mark("footnote-2", { printed: "2", order: 1, state: "misprinted", status: "misprinted", confidence: "medium" }),
    mark("footnote-3", {
      printed: "3",
      order: 2,
      state: "never-printed",
      status: "lost",
      confidence: "low",
      near: "honesty.2",
      candidates: ["doubts"],
    }),
  ],
  "Entity:Claim": [
    claim("honesty.1.1", {
      name: "Acme trains for honesty.",
      nameZh: "Acme 以诚实为目标训练。",
      short: "trains",
      shortZh: "训练",
      status: "verified",
      time: "2022-12",
      order: 0,
      note: "Our note.",
      noteZh: "我们的注。",
    }),
    claim("honesty.1.2", {
      name: "Beta doubts it.",
      nameZh: "Beta 质疑它。",
      status: "misprinted",
      time: "2023-01-05",
      order: 1,
    }),
    claim("honesty.2.1", { name: "Acme goes on.", nameZh: "Acme 继续。", status: "unsourced", order: 2 }),
  ],
  "Entity:Organization": [
    {
      id: "acme",
      kind: "organization",
      name: "Acme",
      subtype: "lab",
      aliases: ["Acme Labs"],
      wikidata: "Q100",
      wikidataSeenAt: "https://example.org/registers",
      ror: "052gg0110",
      rorSeenAt: "https://example.org/registers",
      order: 0,
    },
    { id: "beta", kind: "organization", name: "Beta", subtype: "university", order: 2 },
  ],
  "Entity:Approach": [
    {
      id: "honest-training",
      kind: "approach",
      name: "Honest training",
      nameZh: "诚实训练",
      subtype: "technique",
      group: "training",
      aliases: ["HT"],
      summary: "Training for honesty.",
      summaryZh: "以诚实为目标的训练。",
      order: 1,
    },
  ],
  "Entity:Person": [
    { id: "jane", kind: "person", name: "Jane Roe", nameZh: "简", order: 3 },
    ...hubPeople().map(({ id }, at) => ({ id, kind: "person", name: id, order: 10 + at })),
  ],
  "Entity:Source:Paper": [
    {
      id: "on-honesty",
      kind: "paper",
      name: "On Honesty",
      nameZh: "论诚实",
      year: 2022,
      published: "2022-12-15",
      venue: "arXiv",
      arxiv: "2212.00001",
      authorNames: ["J. Roe", "B. Two", "C. Three", "D. Four"],
      authorCount: 4,
      recordConfidence: "verified",
      recordSince: "2026-11-23",
      recordSeenAt: ["https://example.org/on-honesty"],
      recordPartly: [],
      recordUnverified: [],
      listEntries: [1],
      unmarkedEntries: [],
      order: 4,
    },
  ],
  "Entity:Source": [
    {
      id: "doubts",
      kind: "web",
      name: "Doubts",
      nameZh: "疑虑",
      url: "https://example.org/doubts",
      publisher: "Beta",
      genre: "blog post",
      described: true,
      recordConfidence: "memory-only",
      recordSince: "2026-11-24",
      recordSeenIn: "the address itself",
      recordSeenInZh: "地址本身",
      recordPartly: ["date"],
      recordUnverified: ["title"],
      listEntries: [2, 3],
      unmarkedEntries: [3],
      order: 5,
    },
  ],
  Question: [
    question("stances", {
      form: "matrix",
      parameters: { rows: "organization", rowGroups: ["lab"], columns: "approach", columnGroups: [], types: ["BACKS"] },
    }),
    question("honesty", {
      form: "around",
      parameters: {
        sides: [
          { name: "For", nameZh: "支持", of: ["honest-training"], types: ["BACKS"], stances: ["develops"], kinds: [] },
          {
            name: "Against",
            nameZh: "反对",
            of: ["honest-training"],
            types: ["OPPOSES"],
            stances: [],
            kinds: ["place"],
          },
        ],
      },
    }),
    question("attacks", { form: "relations", parameters: { types: ["OPPOSES", "ATTACKS"] } }),
    question("documents", { form: "documents", parameters: {} }),
  ],
  Figure: [
    {
      id: "honesty.1.1.f1",
      counts: "honest answers",
      countsZh: "诚实的回答",
      value: 80,
      unit: "percent",
      approx: true,
      order: 0,
    },
  ],
};

const structure: [from: string, type: string, to: string, properties?: Record<string, unknown>][] = [
  ["Report small-report", "HAS_SECTION", "Section chapter", { order: 0 }],
  ["Section chapter", "HAS_SECTION", "Section honesty", { order: 1 }],
  ...[1, 2, 3].map((number): [string, string, string, Record<string, unknown>] => [
    "Section honesty",
    "HAS_PASSAGE",
    `Passage honesty.${String(number)}`,
    { order: number },
  ]),
  ["Passage honesty.1", "MARKED", "Footnote footnote-1", { printed: "1", column: 7 }],
  ["Passage honesty.1", "MARKED", "Footnote footnote-2", { printed: "2", column: 9 }],
  ["Footnote footnote-1", "REFERS_TO", "Entity on-honesty"],
  ["Footnote footnote-2", "REFERS_TO", "Entity doubts"],
  ["Footnote footnote-2", "LEADS_TO", "Entity on-honesty", { entry: 1 }],
  ["Entity honesty.1.1", "STATED_IN", "Passage honesty.1"],
  ["Entity honesty.1.2", "STATED_IN", "Passage honesty.1"],
  ["Entity honesty.2.1", "STATED_IN", "Passage honesty.2"],
  ["Entity honesty.1.1", "MARKED_BY", "Footnote footnote-1", { order: 0 }],
  ["Entity honesty.1.2", "MARKED_BY", "Footnote footnote-2", { order: 1 }],
  ["Entity honesty.1.1", "HAS_FIGURE", "Figure honesty.1.1.f1"],
  ["Figure honesty.1.1.f1", "OF", "Entity honest-training"],
];

const first = {
  time: "2022-12",
  status: "verified",
  markFootnotes: ["footnote-1"],
  markPrinted: ["1"],
  markStatuses: ["verified"],
};
const second = {
  time: "2023-01-05",
  status: "misprinted",
  markFootnotes: ["footnote-2"],
  markPrinted: ["2"],
  markStatuses: ["misprinted"],
};
const bare = { status: "unsourced", markFootnotes: [], markPrinted: [], markStatuses: [] };
const record = { status: "record", markFootnotes: [], markPrinted: [], markStatuses: [] };
const seen = {
  recordConfidence: "verified",
  recordAddresses: ["https://example.org/on-honesty"],
  recordSeen: "title page",
};

const relations: [from: string, type: string, to: string, properties: Record<string, unknown>][] = [
  ["honesty.1.1", "ABOUT", "acme", ofClaim("honesty.1.1", first)],
  ["honesty.1.1", "ABOUT", "honest-training", ofClaim("honesty.1.1", first)],
  [
    "honesty.1.1",
    "RESTS_ON",
    "on-honesty",
    ofClaim("honesty.1.1", { ...first, via: "footnote", footnote: "footnote-1" }),
  ],
  ["honesty.1.1", "ASSERTED_BY", "jane", ofClaim("honesty.1.1", first)],
  ["honesty.1.2", "ABOUT", "beta", ofClaim("honesty.1.2", second)],
  ["honesty.1.2", "ABOUT", "honest-training", ofClaim("honesty.1.2", second)],
  ["honesty.1.2", "RESTS_ON", "doubts", ofClaim("honesty.1.2", { ...second, via: "footnote", footnote: "footnote-2" })],
  ["honesty.1.2", "RESTS_ON", "on-honesty", ofClaim("honesty.1.2", { ...second, via: "named", status: "named" })],
  [
    "honesty.1.2",
    "DISPUTES",
    "honesty.1.1",
    {
      basis: "reading",
      claims: ["honesty.1.2", "honesty.1.1"],
      status: "reading",
      markFootnotes: [],
      markPrinted: [],
      markStatuses: [],
      why: "It doubts.",
      whyZh: "它质疑。",
      readBy: "the editors",
      readByZh: "编者",
      readOn: "2026-11-27",
    },
  ],
  ["honesty.2.1", "ABOUT", "acme", ofClaim("honesty.2.1", bare)],
  ["honesty.2.1", "ABOUT", "honest-training", ofClaim("honesty.2.1", bare)],
  [
    "acme",
    "BACKS.develops",
    "honest-training",
    { ...first, basis: "claims", claims: ["honesty.2.1", "honesty.1.1"], time: "2022-12" },
  ],
  [
    "beta",
    "OPPOSES.doubts",
    "honest-training",
    { ...second, basis: "claims", claims: ["honesty.1.2"], time: "2023-01-05" },
  ],
  ["acme", "PRODUCED", "on-honesty", { ...record, ...seen, basis: "record", claims: [], time: "2022-12-15" }],
  [
    "jane",
    "AUTHORED",
    "on-honesty",
    { ...record, ...seen, basis: "record", claims: [], time: "2022-12-15", position: 1 },
  ],
  ...hubPeople().map(({ id, time }): [string, string, string, Record<string, unknown>] => [
    id,
    "AFFILIATED_WITH",
    "beta",
    { ...record, basis: "record", claims: [], time },
  ]),
];

/** Empties the database and draws the small report in it. */
export async function drawReport(database: Database): Promise<void> {
  const statements = readStatements(join(projectRoot, "cypher"));
  await database.execute("MATCH (n) DETACH DELETE n");
  for (const [name, statement] of statements) if (name.startsWith("schema/")) await database.execute(statement);
  await database.execute("CALL db.awaitIndexes(60)");
  await database.write(async (run) => {
    for (const [labels, rows] of Object.entries(nodes)) {
      await run(`UNWIND $rows AS row CREATE (n:${labels}) SET n = row`, { rows: rows.map(searchable) });
    }
    for (const [from, type, to, properties = {}] of structure) {
      const [[fromLabel, fromId], [toLabel, toId]] = [from.split(" "), to.split(" ")];
      const statement = `MATCH (a:${String(fromLabel)} {id: $fromId}), (b:${String(toLabel)} {id: $toId}) CREATE (a)-[r:${type}]->(b) SET r = $properties`;
      await run(statement, { fromId, toId, properties });
    }
    for (const [from, verb, to, properties] of relations) {
      const [type, stance] = verb.split(".");
      const statement = `MATCH (a:Entity {id: $from}), (b:Entity {id: $to}) CREATE (a)-[r:${String(type)}]->(b) SET r = $properties`;
      const claimCount = Array.isArray(properties["claims"]) ? properties["claims"].length : 0;
      const stored = { ...properties, stance, claimCount, id: `${from}~${verb}~${to}` };
      await run(statement, { from, to, properties: stored });
    }
    const entities = Object.entries(nodes).flatMap(([labels, rows]) => (labels.startsWith("Entity") ? rows : []));
    const ids = entities.map(({ id }) => String(id));
    await keepCounts(run, ids);
    await keepChanges(run, await countEntities(run, []), await countEntities(run, ids));
    await run("MATCH (d:Dataset) SET d.relationStatuses = $statuses, d.relationTotals = $totals", countStatuses());
  });
}

function countStatuses(): { statuses: string[]; totals: number[] } {
  const between = relations.filter(([, verb]) => !(claimTypes as readonly string[]).includes(verb));
  const statuses = between.map(([, , , properties]) => String(properties["status"]));
  const told = [...new Set(statuses)];
  return { statuses: told, totals: told.map((status) => statuses.filter((one) => one === status).length) };
}

/** Sixty people of one house: every fifth without a time, the others over twelve months, five a month. */
function hubPeople(): { id: string; time: string | undefined }[] {
  return Array.from({ length: 60 }, (_, at) => ({
    id: `person-${String(at + 10)}`,
    time: at % 5 === 0 ? undefined : `2022-${String((at % 12) + 1).padStart(2, "0")}`,
  }));
}

function mark(id: string, properties: Record<string, unknown>) {
  return { id, printedTimes: 1, ...properties };
}

function question(id: string, { form, parameters }: { form: string; parameters: object }) {
  const order = ["stances", "honesty", "attacks", "documents"].indexOf(id);
  const name = { name: `Of ${id}?`, nameZh: `${id} 如何？` };
  return { id: `small-report.${id}`, ...name, form, order, parameters: JSON.stringify(parameters) };
}

function claim(id: string, properties: Record<string, unknown>) {
  return { id, kind: "claim", subtype: "finding", ...properties };
}

function ofClaim(id: string, properties: Record<string, unknown>) {
  return { ...properties, basis: "claims", claims: [id] };
}

function searchable(properties: Record<string, unknown>): Record<string, unknown> {
  if (properties["kind"] === undefined) return properties;
  const text = (name: string) => (typeof properties[name] === "string" ? properties[name] : undefined);
  const named = { ...properties, id: String(properties["id"]), name: text("name"), nameZh: text("nameZh") };
  return {
    ...properties,
    ...alphabetPlaces(named),
    ...searchTexts([named.name, named.nameZh], [text("summary"), text("summaryZh")]),
  };
}
