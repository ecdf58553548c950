import * as z from "zod/mini";
import { locator } from "../contract/evidence.ts";
import { entityId } from "../contract/kinds.ts";
import type { Answer, ParsedInput } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import { passage, type reportSection } from "../contract/report.ts";
import { cypher, integer } from "../graph/cypher.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { listClaims, listFootnotes } from "./evidence.ts";
import { nodeRow } from "./rows.ts";

const text = z.nullable(z.string());

const askSection = cypher("report/section", {
  params: z.object({ id: z.string() }),
  row: z.object({
    section: z.object({ id: entityId, title: z.string(), titleZh: z.string(), line: z.number() }),
    path: locator.shape.path,
    passages: z.array(
      z.object({ ...passage.shape, claims: z.array(z.object({ id: z.string(), note: text, noteZh: text })) }),
    ),
    footnotes: z.array(z.string()),
  }),
});

const askNamed = cypher("report/named", {
  params: z.object({ id: z.string(), limit: integer }),
  row: z.object({ items: z.array(z.object({ node: nodeRow, claims: z.number() })), total: z.number() }),
});

const mostNamed = 500;
const nothingNamed = { items: [], total: 0 };

/**
 * One heading of the report: its passages in order with their claims, its footnotes, and what its claims name.
 *
 * @throws Problem `not-found`
 */
export async function getReportSection(
  database: Database,
  { section: id }: ParsedInput<typeof reportSection>,
  options?: ReadOptions,
): Promise<Answer<typeof reportSection>> {
  const [[found], [named = nothingNamed]] = await Promise.all([
    askSection(database, { id }, options),
    askNamed(database, { id, limit: mostNamed }, options),
  ]);
  if (found === undefined) throw new Problem("not-found", `No heading of the report has the id ${id}`);
  const claimIds = found.passages.flatMap((passage) => passage.claims.map((claim) => claim.id));
  const [claims, footnotes] = await Promise.all([
    listClaims(database, claimIds, options),
    listFootnotes(database, found.footnotes, options),
  ]);
  const claimOf = new Map(claims.map((claim) => [String(claim.id), claim]));
  return {
    section: { ...found.section, path: found.path },
    passages: found.passages.map((passage) => ({
      ...passage,
      claims: passage.claims.flatMap(({ id: claimId, note, noteZh }) => {
        const claim = claimOf.get(claimId);
        return claim === undefined ? [] : [{ claim, note, noteZh }];
      }),
    })),
    footnotes,
    named,
  };
}
