import { useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { useViewState } from "../../use-view-state.ts";
import styles from "../../ui/facet.module.css";
import { type FacetName, isTicked, withToggled } from "./paper-filters.ts";

export interface FacetValue {
  value: string;
  text: string;
  lang: "en" | "zh-CN" | undefined;
  /** Documents that ticking it would leave. */
  count: number;
}

const shownAtFirst = 6;

/** One facet: its values with counts, to tick. What is ticked is always shown. */
export function Facet({ facet, values }: { facet: FacetName; values: readonly FacetValue[] }) {
  const { words, formats } = useLanguage();
  const { view, change } = useViewState();
  const [all, setAll] = useState(false);
  if (values.length === 0) return null;
  const folds = values.length > shownAtFirst + 1;
  const shown = values.filter(
    ({ value }, index) => all || !folds || index < shownAtFirst || isTicked(view, facet, value),
  );
  return (
    <fieldset className={styles.facet}>
      <legend>{words.papers.facets[facet]}</legend>
      {shown.map(({ value, text, lang, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={isTicked(view, facet, value)}
            onChange={() => change((newest) => withToggled(newest, facet, value))}
          />
          <span lang={lang}>{text}</span>
          <span className={styles.count}>{formats.number(count)}</span>
        </label>
      ))}
      {folds && (
        <button type="button" className={control.action} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.papers.showFewer : words.papers.showAll(values.length)}
        </button>
      )}
    </fieldset>
  );
}
