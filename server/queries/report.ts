import * as z from "zod/mini";
import { footnoteState } from "../contract/documents.ts";
import type { Answer } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import { passage, type reportOutline } from "../contract/report.ts";
import { cypher } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { nodeRow } from "./rows.ts";

const text = z.nullable(z.string());

/** Row shape of the report itself: `report {.id, .title, .titleZh, .published, .licence}`. */
export const reportRow = z.object({
  id: z.string(),
  title: z.string(),
  titleZh: z.string(),
  published: z.string(),
  licence: z.string(),
});

const askReport = cypher("report/report", {
  params: z.object({}),
  row: z.object({
    report: z.object({ ...reportRow.shape, note: text, noteZh: text }),
    authors: z.array(nodeRow),
    digestOf: z.nullable(nodeRow),
  }),
});

const askOutline = cypher("report/outline", {
  params: z.object({}),
  row: z.object({
    section: z.object({
      id: z.string(),
      title: z.string(),
      titleZh: z.string(),
      parent: text,
      level: z.number(),
      line: z.number(),
      passages: z.array(z.object({ ...passage.shape, claims: z.number() })),
      footnotes: z.array(z.object({ id: z.string(), printed: z.string(), state: footnoteState })),
    }),
  }),
});

/**
 * The report itself and its headings in order, with their passages, claims and footnotes counted.
 *
 * @throws Problem `report-not-loaded`
 */
export async function getReportOutline(
  database: Database,
  _input: unknown,
  options?: ReadOptions,
): Promise<Answer<typeof reportOutline>> {
  const [[stored], rows] = await Promise.all([askReport(database, {}, options), askOutline(database, {}, options)]);
  if (stored === undefined) throw new Problem("report-not-loaded", "No report is in the graph yet", { retryAfterS: 5 });
  const sections = rows.map((row) => row.section);
  const passages = sections.flatMap((section) => section.passages);
  return {
    report: { ...stored.report, authors: stored.authors, digestOf: stored.digestOf },
    sections,
    totals: {
      sections: sections.length,
      passages: passages.length,
      claims: passages.reduce((sum, passage) => sum + passage.claims, 0),
      footnotes: sections.reduce((sum, section) => sum + section.footnotes.length, 0),
    },
  };
}
