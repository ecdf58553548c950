import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Database, Run } from "../../server/graph/database.ts";
import { claimTypes } from "../../server/queries/relation-groups.ts";
import { buildDocument, type DocumentRows } from "./document-nodes.ts";
import { buildEntities, type EntityRows } from "./entity-nodes.ts";
import { weighEvidence } from "./evidence.ts";
import { loadStatement } from "./load-statements.ts";
import { keepCounts } from "./kept-counts.ts";
import { countEntities, keepChanges } from "./list-totals.ts";
import { listRelations, type RelationRow } from "./relations.ts";
import type { CheckedReport } from "../format/report-data.ts";
import { findStoredVersion } from "./stored-version.ts";

export type ReportCounts = Record<
  | "claims"
  | "papers"
  | "webSources"
  | "people"
  | "organizations"
  | "places"
  | "approaches"
  | "policies"
  | "artifacts"
  | "topics"
  | "sections"
  | "passages"
  | "footnotes"
  | "figures"
  | "relations",
  number
>;

export interface LoadOutcome {
  /** `unchanged`: this version was stored already, and nothing was written. */
  state: "loaded" | "unchanged";
  version: string;
  counts: ReportCounts;
}

/** How long readers know of a replacement before it becomes visible (server/queries/steady-reading.ts); an empty graph has none. */
const NOTICE_MS = 2_000;
/** Past the longest transaction that the database edge allows. */
const ANNOUNCED_MS = 600_000;

/** Logs, indexes and checkpoints of the server, whatever is loaded. */
const ROOM_MB = 16;
const KB_PER_RECORD = 14;

const REPLANNING_S = 30;

/** Measured: MERGE is fastest with 1,000 to 10,000 rows a statement. */
const BATCH = 1000;

/**
 * Puts a report into the graph in one transaction: what it had before goes, what it has now comes, and a fault leaves the
 * old as it was. Running it again with the same data does nothing.
 *
 * Design: a node belongs to the reports in its `reports`, a relation to its `report`. Sections, footnotes, figures and
 * claims are one report's own; sources, people and other entities are shared by id and stay while any report has them.
 * Two reports that state the same relation each keep theirs, with their own evidence.
 *
 * @param options.force writes the data even where the stored version is the same
 * @param options.inParts each statement in a transaction of its own, for a generated graph that is too large for one: readers
 *   see its parts, and a fault leaves half of it
 * @throws Problem `conflict` where another report has the id of a section, footnote or claim; else as `Database.write`
 */
export async function loadReport(
  database: Database,
  report: CheckedReport,
  options: { force?: boolean; inParts?: boolean } = {},
): Promise<LoadOutcome> {
  const { version } = report;
  const rows = buildRows(report);
  const counts = countRows(report, rows);
  const isStored = (await findStoredVersion(database, report.report.id)) === version;
  if (isStored && options.force !== true) return { state: "unchanged", version, counts };
  const dataset = { version, loadedAt: new Date().toISOString() };
  if (options.inParts === true) {
    await replace((statement, parameters) => database.execute(statement, parameters), {
      report: report.report.id,
      rows,
      dataset,
    });
    await database.execute(loadStatement("prepare-for-replanning"), { timeoutS: REPLANNING_S });
    return { state: "loaded", version, counts };
  }
  await replaceWithNotice(database, { report: report.report.id, rows, dataset });
  await database.execute(loadStatement("prepare-for-replanning"), { timeoutS: REPLANNING_S });
  return { state: "loaded", version, counts };
}

/**
 * Replaces the data while readers know of it: announced before it is written, and marked just before it becomes visible,
 * in transactions of their own, because the others must see them first. The one that writes names its loader, so that
 * readers can ask the server what became of it. Loaders take turns; each counts its notice from when its turn came.
 */
async function replaceWithNotice(database: Database, replacement: Replacement): Promise<void> {
  const loader = randomUUID();
  const tell = (stage: "announced" | "applying") =>
    database.execute(loadStatement("announce-replacement"), { loader, stage, lastsMs: ANNOUNCED_MS });
  const work = async (run: Run) => {
    await run(loadStatement("take-turn"));
    await run(loadStatement("forget-replacements"));
    const isEmpty = (await run(loadStatement("stored-version"), { report: null })).length === 0;
    await tell("announced");
    const announcedAt = performance.now();
    await replace(run, replacement);
    if (!isEmpty) await pause(Math.max(0, announcedAt + NOTICE_MS - performance.now()));
    await tell("applying");
  };
  const takeBack = () => database.execute(loadStatement("end-replacement"), { loader });
  try {
    await database.write(work, { metadata: { loader } });
  } catch (error) {
    // Why the load failed matters; readers notice by themselves that its transaction is gone.
    await takeBack().catch(() => undefined);
    throw error;
  }
  await takeBack();
}

/**
 * What a load writes to the disk at most: the new nodes beside the old, and both once more in the log of transactions.
 * Measured: 7 kB for each claim, passage and footnote of a first load, and its double when it is replaced.
 */
export function neededMegabytes({ claims, entities, footnotes, papers, webSources }: CheckedReport): number {
  const records = claims.length + entities.length + footnotes.length + papers.length + webSources.length;
  return ROOM_MB + Math.ceil((records * KB_PER_RECORD) / 1024);
}

interface GraphRows {
  entities: EntityRows;
  document: DocumentRows;
  relations: RelationRow[];
}

function buildRows(report: CheckedReport): GraphRows {
  const evidence = weighEvidence(report);
  return {
    entities: buildEntities(report, evidence),
    document: buildDocument(report, evidence),
    relations: listRelations(report, evidence),
  };
}

interface Replacement {
  report: string;
  rows: GraphRows;
  dataset: { version: string; loadedAt: string };
}

async function replace(run: Run, { report, rows, dataset }: Replacement): Promise<void> {
  const { entities, document, relations } = rows;
  const written = [...entities.claims, ...entities.shared].map(({ properties }) => properties.id);
  const isCounted = (await run(loadStatement("is-counted"), {})).length > 0;
  const held = await listEntities(run, isCounted ? report : null);
  const affected = [...new Set([...held, ...written])];
  const before = await countEntities(run, isCounted ? affected : []);

  // What was there before goes first, so that no id or identifier is in the way.
  await run(loadStatement("release-relations"), { report });
  await run(loadStatement("delete-document"), { report });
  await run(loadStatement("release-entities"), { report });

  await writeRows(run, "shared-entities", { report, rows: entities.shared });
  await writeRows(run, "own-nodes", { report, rows: [...entities.claims, ...document.nodes] });
  for (const [name, links] of Object.entries(document.links)) await writeRows(run, name, { report, rows: links });
  await writeRows(run, "relations", { report, rows: relations });

  await run(loadStatement("delete-unused-entities"), { ids: held });
  await keepCounts(run, affected);
  await keepChanges(run, before, await countEntities(run, affected));
  await run(loadStatement("dataset"), { report, properties: { ...dataset, ...countRelations(relations) } });
}

async function listEntities(run: Run, report: string | null): Promise<string[]> {
  return (await run(loadStatement("report-entities"), { report })).map(({ id }) => String(id));
}

/** The report's relations by evidence status, as two lists side by side; the claims' own (speaks of, rests on ...) left out. */
function countRelations(relations: readonly RelationRow[]): { relationStatuses: string[]; relationTotals: number[] } {
  const totals = new Map<string, number>();
  for (const { type, properties } of relations) {
    const status = String(properties["status"]);
    if (!(claimTypes as readonly string[]).includes(type)) totals.set(status, (totals.get(status) ?? 0) + 1);
  }
  return { relationStatuses: [...totals.keys()], relationTotals: [...totals.values()] };
}

async function writeRows(run: Run, name: string, { report, rows }: { report: string; rows: readonly object[] }) {
  for (let start = 0; start < rows.length; start += BATCH) {
    await run(loadStatement(name), { report, rows: rows.slice(start, start + BATCH) });
  }
}

function countRows(report: CheckedReport, { document, relations }: GraphRows): ReportCounts {
  const { entities, sections } = report;
  const countOf = (kind: (typeof entities)[number]["kind"]) => entities.filter((entity) => entity.kind === kind).length;
  return {
    claims: report.claims.length,
    papers: report.papers.length,
    webSources: report.webSources.length,
    people: countOf("person"),
    organizations: countOf("organization"),
    places: countOf("place"),
    approaches: countOf("approach"),
    policies: countOf("policy"),
    artifacts: countOf("artifact"),
    topics: countOf("topic"),
    sections: sections.length,
    passages: sections.reduce((sum, { passages = [] }) => sum + passages.length, 0),
    footnotes: report.footnotes.length,
    figures: document.links["has-figure"].length,
    relations: relations.length,
  };
}
