import type { Kind } from "../../../server/contract/kinds.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import styles from "./SearchPalette.module.css";

interface Props {
  facets: readonly { kind: Kind; count: number }[];
  chosen: Kind | null;
  onChoose: (kind: Kind | null) => void;
}

/** Kinds with how many hits each has; one can be chosen. */
export function SearchFacets({ facets, chosen, onChoose }: Props) {
  const { words, formats } = useLanguage();
  const all = facets.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.facets} role="group" aria-label={words.search.kinds}>
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {words.search.all}
        <span>{formats.number(all)}</span>
      </button>
      {facets.map(({ kind, count }) => (
        <button
          key={kind}
          type="button"
          aria-pressed={chosen === kind}
          onClick={() => onChoose(chosen === kind ? null : kind)}
        >
          <KindGlyph kind={kind} size={14} decorative />
          {words.terms.kinds[kind]}
          <span>{formats.number(count)}</span>
        </button>
      ))}
    </div>
  );
}
