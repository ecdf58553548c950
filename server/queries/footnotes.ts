import type { Answer, ParsedInput } from "../contract/operation.ts";
import type { namedFootnotes } from "../contract/report.ts";
import type { Database, ReadOptions } from "../graph/database.ts";
import { listFootnotes } from "./evidence.ts";

/** The footnotes of these ids with the documents behind them, in the order asked; unknown ids fall away. */
export async function getFootnotes(
  database: Database,
  { ids }: ParsedInput<typeof namedFootnotes>,
  options?: ReadOptions,
): Promise<Answer<typeof namedFootnotes>> {
  return { footnotes: await listFootnotes(database, ids, options) };
}
