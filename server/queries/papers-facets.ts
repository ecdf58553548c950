/** Documents that are alike in every facet. */
export interface PaperGroup {
  year: number | null;
  record: string | null;
  appears: string;
  identifiers: string[];
  organizations: string[];
  documents: number;
}

export const facetNames = ["year", "organization", "appears", "identifier", "record"] as const;
export type FacetName = (typeof facetNames)[number];

/** What is chosen in each facet; nothing chosen lets everything pass. */
export type FacetChoices = Readonly<Record<FacetName, readonly string[]>>;
export interface FacetCount {
  value: string;
  count: number;
}

export interface FacetCounts {
  /** With every choice. */
  total: number;
  /** With none. */
  all: number;
  facets: Record<FacetName, FacetCount[]>;
}

/**
 * How many documents each value of each facet would leave, given the choices in the other facets. Law: choosing one value
 * alone in a facet leaves as many as its count said.
 *
 * @returns values most first, ties by value; years newest first. A value that is chosen stays although nothing is left of it.
 */
export function countFacets(groups: readonly PaperGroup[], choices: FacetChoices): FacetCounts {
  const passes = (group: PaperGroup, facet: FacetName) =>
    choices[facet].length === 0 || valuesOf[facet](group).some((value) => choices[facet].includes(value));
  const passing = (ignored?: FacetName) =>
    groups.filter((group) => facetNames.every((facet) => facet === ignored || passes(group, facet)));
  const countsOf = (facet: FacetName): FacetCount[] => {
    const known = new Set(groups.flatMap(valuesOf[facet]));
    const counts = new Map(choices[facet].filter((value) => known.has(value)).map((value) => [value, 0]));
    for (const group of passing(facet)) {
      for (const value of valuesOf[facet](group)) counts.set(value, (counts.get(value) ?? 0) + group.documents);
    }
    return [...counts].map(([value, count]) => ({ value, count })).toSorted(facet === "year" ? newestFirst : mostFirst);
  };
  return {
    total: sum(passing()),
    all: sum(groups),
    facets: {
      year: countsOf("year"),
      organization: countsOf("organization"),
      appears: countsOf("appears"),
      identifier: countsOf("identifier"),
      record: countsOf("record"),
    },
  };
}

const valuesOf: Record<FacetName, (group: PaperGroup) => string[]> = {
  year: ({ year }) => (year === null ? [] : [String(year)]),
  organization: ({ organizations }) => organizations,
  appears: ({ appears }) => [appears],
  identifier: ({ identifiers }) => identifiers,
  record: ({ record }) => (record === null ? [] : [record]),
};

const newestFirst = (a: FacetCount, b: FacetCount) => Number(b.value) - Number(a.value);
const mostFirst = (a: FacetCount, b: FacetCount) => b.count - a.count || (a.value < b.value ? -1 : 1);
const sum = (groups: readonly PaperGroup[]) => groups.reduce((total, { documents }) => total + documents, 0);
