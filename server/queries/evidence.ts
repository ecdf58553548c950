import * as z from "zod/mini";
import { documentCheck, type DocumentRecord, type Footnote, footnote, footnoteState } from "../contract/documents.ts";
import { evidenceStatus, locator, type Locator } from "../contract/evidence.ts";
import { claimItem, type ClaimItem } from "../contract/graph.ts";
import { entityId } from "../contract/kinds.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { cypher } from "../graph/cypher.ts";
import { markRow, nodeRow, recordRow } from "./rows.ts";

/**
 * Design: claims, documents and footnotes with all that is shown of them, fetched by their ids. A question answers ids in
 * its own order; one more statement, however many ids there are, brings the rest.
 */
const text = z.nullable(z.string());
const texts = z.nullable(z.array(z.string()));
const params = z.object({ ids: z.array(z.string()) });

const askClaims = cypher("evidence/claims", {
  params,
  row: z.object({
    id: entityId,
    name: z.string(),
    nameZh: z.string(),
    subtype: z.string(),
    time: text,
    timeFrom: claimItem.shape.timeFrom,
    status: evidenceStatus,
    assertedBy: z.array(nodeRow),
    marks: z.array(markRow),
    passage: entityId,
    passageNumber: z.number(),
    way: locator.shape.path,
  }),
});

const askDocuments = cypher("evidence/documents", {
  params,
  row: z.object({
    node: nodeRow,
    record: z.object({
      ...recordRow,
      firstAuthors: z.nullable(z.array(z.string())),
      listEntries: z.nullable(z.array(z.number())),
      unmarkedEntries: z.nullable(z.array(z.number())),
      note: text,
      noteZh: text,
    }),
    check: z.object({
      confidence: documentCheck.shape.confidence,
      since: z.string(),
      seenAt: texts,
      seenIn: text,
      seenInZh: text,
      partly: texts,
      unverified: texts,
    }),
  }),
});

const askFootnotes = cypher("evidence/footnotes", {
  params,
  row: z.object({
    footnote: z.object({
      id: z.string(),
      printed: z.string(),
      state: footnoteState,
      entry: z.nullable(z.number()),
      entryByNumber: z.nullable(z.number()),
      printedTimes: z.number(),
      confidence: footnote.shape.confidence,
      note: text,
      noteZh: text,
      status: evidenceStatus,
    }),
    refersTo: text,
    leadsTo: text,
  }),
});

/** Claims as they stand in a list, in the order of `ids`; unknown ids fall away. */
export async function listClaims(
  database: Database,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<ClaimItem[]> {
  const rows = ids.length === 0 ? [] : await askClaims(database, { ids: [...new Set(ids)] }, options);
  const claims = rows.map(({ passage, passageNumber, way, ...claim }): ClaimItem => {
    return { ...claim, locator: locatorOf(way, { passage, passageNumber }) };
  });
  return inOrderOf(ids, claims);
}

/** Documents with their bibliographic record, in the order of `ids`; unknown ids fall away. */
export async function listDocuments(
  database: Database,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<DocumentRecord[]> {
  const rows = ids.length === 0 ? [] : await askDocuments(database, { ids: [...new Set(ids)] }, options);
  const documents = rows.map(({ node, record, check }): DocumentRecord => {
    const { seenAt, partly, unverified } = check;
    return {
      ...node,
      ...record,
      firstAuthors: record.firstAuthors ?? [],
      authorCount: record.authorCount ?? 0,
      described: record.described ?? false,
      record: { ...check, seenAt: seenAt ?? [], partly: partly ?? [], unverified: unverified ?? [] },
      listEntries: record.listEntries ?? [],
      unmarkedEntries: record.unmarkedEntries ?? [],
    };
  });
  return inOrderOf(ids, documents);
}

/** Footnotes with the documents they refer and lead to, in the order of `ids`; unknown ids fall away. */
export async function listFootnotes(
  database: Database,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<Footnote[]> {
  const rows = ids.length === 0 ? [] : await askFootnotes(database, { ids: [...new Set(ids)] }, options);
  const sources = rows.flatMap(({ refersTo, leadsTo }) => [refersTo, leadsTo]).filter((id) => id !== null);
  const documents = new Map((await listDocuments(database, sources, options)).map((one) => [String(one.id), one]));
  const documentOf = (id: string | null) => (id === null ? null : (documents.get(id) ?? null));
  const footnotes = rows.map(({ footnote: stored, refersTo, leadsTo }): Footnote => {
    return { ...stored, refersTo: documentOf(refersTo), leadsTo: documentOf(leadsTo) };
  });
  return inOrderOf(ids, footnotes);
}

/**
 * Where in the report something stands.
 *
 * @param way the report, then chapter and headings from the outside in
 */
function locatorOf(way: Locator["path"], place: Pick<Locator, "passage" | "passageNumber">): Locator {
  const [report, ...path] = way;
  const section = path.at(-1);
  if (report === undefined || section === undefined) throw new Error(`Passage ${place.passage} stands in no report`);
  return { report: report.id, section: section.id, path, ...place };
}

function inOrderOf<Item extends { id: string }>(ids: readonly string[], items: readonly Item[]): Item[] {
  const byId = new Map(items.map((item) => [String(item.id), item]));
  return ids.map((id) => byId.get(id)).filter((item) => item !== undefined);
}
