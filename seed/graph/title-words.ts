import type { Run } from "../../server/graph/database.ts";
import { stemsOf } from "../../server/queries/related/titles.ts";
import { loadStatement } from "./load-statements.ts";

const BATCH = 5_000;

/**
 * Counts anew in how many titles of papers each word stands, over all collections. Runs last in the transaction that
 * loads one. By the same code that compares titles, so that both know the same words.
 */
export async function keepTitleWords(run: Run): Promise<void> {
  const titles = (await run(loadStatement("paper-titles"), {})).map(({ title }) => String(title));
  const counts = new Map<string, number>();
  for (const stem of titles.flatMap(stemsOf)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rows = [...counts].map(([word, inTitles]) => ({ word, titles: inTitles }));
  await run(loadStatement("forget-title-words"), {});
  for (let start = 0; start < rows.length; start += BATCH) {
    await run(loadStatement("title-words"), { rows: rows.slice(start, start + BATCH), total: titles.length });
  }
}
