/** Entities that are alike in every filter of their list. */
export interface ListGroup {
  /** As the loader names it: `organization|lab|claims`, `claim|finding|verified|figures|report`. */
  listGroup: string;
  /** A letter; of claims what the keys of a chapter begin with. */
  head: string;
  total: number;
}

export const listFacets = ["subtype", "known", "status", "figures", "said", "head"] as const;
export type ListFacet = (typeof listFacets)[number];

/** What is chosen in each facet; nothing chosen lets everything pass. */
export type ListChoices = Readonly<Record<ListFacet, readonly string[]>>;

export interface FacetCount {
  value: string;
  count: number;
}

/** Where the parts of a group's name stand, by facet. */
const partOf = {
  claim: { subtype: 1, status: 2, figures: 3, said: 4 },
  entity: { subtype: 1, known: 2 },
} as const;

/** The value of a group in one facet; undefined where its kind has none. */
export function valueOf(
  { listGroup, head }: Pick<ListGroup, "listGroup" | "head">,
  facet: ListFacet,
): string | undefined {
  if (facet === "head") return head;
  const parts = listGroup.split("|");
  const places: Partial<Record<ListFacet, number>> = parts[0] === "claim" ? partOf.claim : partOf.entity;
  const place = places[facet];
  return place === undefined ? undefined : parts[place] || undefined;
}

export function passes(
  group: Pick<ListGroup, "listGroup" | "head">,
  choices: ListChoices,
  ignored?: ListFacet,
): boolean {
  return listFacets.every((facet) => {
    if (facet === ignored || choices[facet].length === 0) return true;
    const value = valueOf(group, facet);
    return value !== undefined && choices[facet].includes(value);
  });
}

/**
 * How many each value of each facet would leave, given the choices in the other facets. Law: choosing one value alone in a
 * facet leaves as many as its count said.
 *
 * @returns values most first, ties by value; heads in their own order. A value that is chosen stays although nothing is left of it.
 */
export function countListFacets(groups: readonly ListGroup[], choices: ListChoices) {
  const countsOf = (facet: ListFacet): FacetCount[] => {
    const counts = new Map<string, number>();
    for (const value of choices[facet]) {
      if (groups.some((group) => valueOf(group, facet) === value)) counts.set(value, 0);
    }
    for (const group of groups) {
      const value = valueOf(group, facet);
      if (value === undefined || !passes(group, choices, facet)) continue;
      counts.set(value, (counts.get(value) ?? 0) + group.total);
    }
    const listed = [...counts].map(([value, count]) => ({ value, count }));
    return listed.toSorted(facet === "head" ? byValue : mostFirst);
  };
  return {
    total: sum(groups.filter((group) => passes(group, choices))),
    all: sum(groups),
    facets: {
      subtype: countsOf("subtype"),
      known: countsOf("known"),
      status: countsOf("status"),
      figures: countsOf("figures"),
      said: countsOf("said"),
      head: countsOf("head"),
    },
  };
}

const byValue = (a: FacetCount, b: FacetCount) => (a.value < b.value ? -1 : 1);
const mostFirst = (a: FacetCount, b: FacetCount) => b.count - a.count || byValue(a, b);
const sum = (groups: readonly ListGroup[]) => groups.reduce((all, { total }) => all + total, 0);
