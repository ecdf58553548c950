import type { papers } from "../../../server/contract/papers.ts";
import type { OperationInput } from "../../../server/contract/operation.ts";
import { readViewState, type ViewState } from "../../view-state.ts";

/** The ways in which the bibliography is narrowed, in the order in which they are offered. */
export const facetNames = ["year", "appears", "identifier", "organization", "record"] as const;
export type FacetName = (typeof facetNames)[number];

/** What is ticked, facet by facet. */
type Filters = Pick<ViewState, FacetName>;

export const noFilters = {
  year: [],
  appears: [],
  identifier: [],
  organization: [],
  record: [],
} as const satisfies Filters;

export const countFilters = (filters: Filters): number =>
  facetNames.reduce((sum, facet) => sum + filters[facet].length, 0);

export const isTicked = (filters: Filters, facet: FacetName, value: string): boolean => {
  const values: readonly string[] = filters[facet];
  return values.includes(value);
};

/** The filters with one value of one facet turned over. Written and read as an address is, so that only what may stand there stays. */
export function withToggled(filters: Filters, facet: FacetName, value: string): Filters {
  const query = new URLSearchParams(facetNames.map((name) => [name, filters[name].join(",")]));
  const values: readonly string[] = filters[facet];
  query.set(facet, (values.includes(value) ? values.filter((one) => one !== value) : [...values, value]).join(","));
  const { year, appears, identifier, organization, record } = readViewState(query.toString());
  return { year, appears, identifier, organization, record };
}

/** The question that this view asks; without its filters, what there is of its kind in all. */
export function papersQuestion(view: ViewState, filters: Filters = view): OperationInput<typeof papers> {
  return {
    kind: view.kind,
    order: view.order,
    ...Object.fromEntries(facetNames.map((facet) => [facet, [...filters[facet]]])),
  };
}
