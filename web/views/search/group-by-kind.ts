import type { Kind } from "../../../server/contract/kinds.ts";
import type { SearchHit } from "../../../server/contract/search.ts";

interface HitsOfKind {
  kind: Kind;
  /** Whether these have everything that was asked for. */
  complete: boolean;
  hits: SearchHit[];
}

/**
 * Hits by kind; kinds in the order of their best hit, hits in the order of the answer. Those that lack something of what was
 * asked for make groups of their own, after all others.
 */
export function groupByKind(hits: readonly SearchHit[]): HitsOfKind[] {
  return [true, false].flatMap((complete) => {
    const groups = new Map<Kind, HitsOfKind>();
    for (const hit of hits.filter((one) => one.complete === complete)) {
      const group = groups.get(hit.node.kind) ?? { kind: hit.node.kind, complete, hits: [] };
      group.hits.push(hit);
      groups.set(hit.node.kind, group);
    }
    return [...groups.values()];
  });
}

/** The hits in the order in which they are shown, which is the order in which the arrow keys walk. */
export const inShownOrder = (hits: readonly SearchHit[]): SearchHit[] =>
  groupByKind(hits).flatMap((group) => group.hits);
