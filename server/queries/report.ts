import * as z from "zod/mini";
import { footnoteState } from "../contract/documents.ts";
import type { Answer } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import type { reportOutline } from "../contract/report.ts";
import { cypher } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";

const text = z.nullable(z.string());

/** Row shape of the report itself: `report {.id, .title, .titleZh, .published, .licence}`. */
export const reportRow = z.object({
  id: z.string(),
  title: z.string(),
  titleZh: z.string(),
  published: z.string(),
  licence: z.string(),
});

const askOutline = cypher("report/outline", {
  params: z.object({}),
  row: z.object({
    report: reportRow,
    section: z.object({
      id: z.string(),
      title: z.string(),
      titleZh: z.string(),
      parent: text,
      level: z.number(),
      line: z.number(),
      passages: z.array(
        z.object({
          id: z.string(),
          number: z.number(),
          line: z.number(),
          checksum: z.string(),
          claims: z.number(),
          noClaims: text,
          noClaimsZh: text,
        }),
      ),
      footnotes: z.array(z.object({ id: z.string(), printed: z.string(), state: footnoteState })),
    }),
  }),
});

/**
 * The report's headings in order, with their passages, claims and footnotes counted.
 *
 * @throws Problem `report-not-loaded`
 */
export async function getReportOutline(
  database: Database,
  _input: unknown,
  options?: ReadOptions,
): Promise<Answer<typeof reportOutline>> {
  const rows = await askOutline(database, {}, options);
  const [first] = rows;
  if (first === undefined) throw new Problem("report-not-loaded", "No report is in the graph yet", { retryAfterS: 5 });
  const sections = rows.map((row) => row.section);
  const passages = sections.flatMap((section) => section.passages);
  return {
    report: first.report,
    sections,
    totals: {
      sections: sections.length,
      passages: passages.length,
      claims: passages.reduce((sum, passage) => sum + passage.claims, 0),
      footnotes: sections.reduce((sum, section) => sum + section.footnotes.length, 0),
    },
  };
}
