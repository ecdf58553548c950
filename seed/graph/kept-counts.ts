import type { Run } from "../../server/graph/database.ts";
import { claimTypes } from "../../server/queries/relation-groups.ts";
import { loadStatement } from "./load-statements.ts";

/** Measured: MERGE is fastest with 1,000 to 10,000 rows a statement. */
const BATCH = 1000;

/**
 * Keeps on entities what lists and cards read instead of counting: their relations, where they stand in the lists and in the
 * bibliography, how many documents an organization produced.
 *
 * @param ids of all entities whose claims, relations or documents may have changed; unknown ones fall away
 */
export async function keepCounts(run: Run, ids: readonly string[]): Promise<void> {
  for (const name of ["relation-counts", "list-entries", "bibliography-entries"])
    for (const batch of batchesOf(ids)) await run(loadStatement(name), { ids: batch, claimTypes: [...claimTypes] });
  const makers = new Set<string>();
  for (const batch of batchesOf(ids)) {
    for (const { id } of await run(loadStatement("makers"), { ids: batch })) makers.add(String(id));
  }
  for (const batch of batchesOf([...makers])) await run(loadStatement("maker-counts"), { ids: batch });
}

function batchesOf(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) => ids.slice(at * BATCH, (at + 1) * BATCH));
}
