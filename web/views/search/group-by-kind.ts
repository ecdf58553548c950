import type { Kind } from "../../../server/contract/kinds.ts";
import type { SearchHit } from "../../../server/contract/search.ts";

interface HitsOfKind {
  kind: Kind;
  hits: SearchHit[];
}

/** Hits by kind; kinds in the order of their best hit, hits in the order of the answer. */
export function groupByKind(hits: readonly SearchHit[]): HitsOfKind[] {
  const groups = new Map<Kind, HitsOfKind>();
  for (const hit of hits) {
    const group = groups.get(hit.node.kind) ?? { kind: hit.node.kind, hits: [] };
    group.hits.push(hit);
    groups.set(hit.node.kind, group);
  }
  return [...groups.values()];
}

/** The hits in the order in which they are shown, which is the order in which the arrow keys walk. */
export const inShownOrder = (hits: readonly SearchHit[]): SearchHit[] =>
  groupByKind(hits).flatMap((group) => group.hits);
