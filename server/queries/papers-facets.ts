/** Documents that are alike in every filter that a document passes in one way only. */
export interface DocumentGroup {
  year: string | null;
  record: string | null;
  appears: string;
  /** "arxiv", "doi", both, or "neither". */
  identifiers: readonly string[];
  total: number;
}

/** How many documents of each group one organization produced. */
export interface Maker {
  id: string;
  groups: readonly DocumentGroup[];
}

export const facetNames = ["year", "organization", "appears", "identifier", "record"] as const;
export type FacetName = (typeof facetNames)[number];
type GroupFacet = Exclude<FacetName, "organization">;

/** What is chosen in each facet; nothing chosen lets everything pass. */
export type FacetChoices = Readonly<Record<FacetName, readonly string[]>>;
export interface FacetCount {
  value: string;
  count: number;
}

/** Reads what the loader wrote (cypher/load/bibliography-entries): `paper|2023|verified|footnote|arxiv,doi`. */
export function readDocumentGroup(documentGroup: string, total: number): DocumentGroup {
  const [, year = "", record = "", appears = "", identifiers = ""] = documentGroup.split("|");
  return { year: year || null, record: record || null, appears, identifiers: identifiers.split(","), total };
}

/** Whether the documents of a group pass what is chosen, whoever produced them. */
export function passes(group: DocumentGroup, choices: FacetChoices, ignored?: FacetName): boolean {
  return groupFacets.every(
    (facet) =>
      facet === ignored ||
      choices[facet].length === 0 ||
      valuesOf[facet](group).some((value) => choices[facet].includes(value)),
  );
}

/**
 * How many documents each value of each facet would leave, given the choices in the other facets. Law: choosing one value
 * alone in a facet leaves as many as its count said.
 *
 * @param groups all that there is; `found` is what the chosen organizations produced of it, or all again where none is chosen
 * @returns values most first, ties by value; years newest first. A value that is chosen stays although nothing is left of it.
 */
export function countFacets(
  {
    groups,
    found,
    makers,
  }: { groups: readonly DocumentGroup[]; found: readonly DocumentGroup[]; makers: readonly Maker[] },
  choices: FacetChoices,
) {
  const countsOf = (facet: GroupFacet): FacetCount[] => {
    const known = new Set(groups.flatMap(valuesOf[facet]));
    const counts = new Map(choices[facet].filter((value) => known.has(value)).map((value) => [value, 0]));
    for (const group of found.filter((one) => passes(one, choices, facet))) {
      for (const value of valuesOf[facet](group)) counts.set(value, (counts.get(value) ?? 0) + group.total);
    }
    return [...counts].map(([value, count]) => ({ value, count })).toSorted(facet === "year" ? newestFirst : mostFirst);
  };
  const ofMakers = makers.map((maker) => ({ value: maker.id, count: sum(maker.groups, choices) }));
  return {
    total: sum(found, choices),
    all: groups.reduce((all, { total }) => all + total, 0),
    facets: {
      year: countsOf("year"),
      organization: ofMakers
        .filter(({ value, count }) => count > 0 || choices.organization.includes(value))
        .toSorted(mostFirst),
      appears: countsOf("appears"),
      identifier: countsOf("identifier"),
      record: countsOf("record"),
    },
  };
}

const valuesOf: Record<GroupFacet, (group: DocumentGroup) => readonly string[]> = {
  year: ({ year }) => (year === null ? [] : [year]),
  appears: ({ appears }) => [appears],
  identifier: ({ identifiers }) => identifiers,
  record: ({ record }) => (record === null ? [] : [record]),
};
const groupFacets = ["year", "appears", "identifier", "record"] as const;

const newestFirst = (a: FacetCount, b: FacetCount) => Number(b.value) - Number(a.value);
const mostFirst = (a: FacetCount, b: FacetCount) => b.count - a.count || (a.value < b.value ? -1 : 1);
const sum = (groups: readonly DocumentGroup[], choices: FacetChoices) =>
  groups.reduce((all, group) => all + (passes(group, choices) ? group.total : 0), 0);
