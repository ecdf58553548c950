import { useLanguage } from "../../i18n/language.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { useViewState } from "../../use-view-state.ts";
import { Facet, type FacetValue } from "./Facet.tsx";
import styles from "../../ui/facet.module.css";
import { countFilters, type FacetName, facetNames } from "./paper-filters.ts";
import type { PapersAnswer } from "./papers-answer.ts";

/** How the bibliography can be narrowed: a column, on a phone behind a line that says how much is ticked. */
export function Facets({ facets }: { facets: PapersAnswer["facets"] }) {
  const { papers } = useLanguage().words;
  const { view } = useViewState();
  const isPhone = useMedia("(max-width: 45rem)");
  const valuesOf = useFacetValues(facets);
  const content = facetNames.map((facet) => <Facet key={facet} facet={facet} values={valuesOf(facet)} />);
  if (!isPhone) {
    return (
      <section className={styles.column}>
        <VisuallyHidden>
          <h2>{papers.filters}</h2>
        </VisuallyHidden>
        {content}
      </section>
    );
  }
  return (
    <details className={styles.fold}>
      <summary>
        <h2>{papers.filters}</h2>
        <span>{papers.ticked(countFilters(view))}</span>
      </summary>
      {content}
    </details>
  );
}

/** Values with their words: years as they are, organizations by name, the rest from the dictionary. */
function useFacetValues(facets: PapersAnswer["facets"]): (facet: FacetName) => FacetValue[] {
  const { papers } = useLanguage().words;
  const nameOf = useNodeName();
  return (facet) => {
    if (facet === "organization") {
      return facets.organization.map(({ node, count }) => ({ value: node.id, count, ...nameOf(node) }));
    }
    const known: Readonly<Record<string, string>> = facet === "year" ? {} : papers.facetValues[facet];
    return facets[facet].map(({ value, count }) => ({ value, count, text: known[value] ?? value, lang: undefined }));
  };
}
