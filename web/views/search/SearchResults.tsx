import { Fragment, useId } from "react";
import type { SearchHit as Hit } from "../../../server/contract/search.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { groupByKind } from "./group-by-kind.ts";
import { SearchHit } from "./SearchHit.tsx";
import styles from "./SearchPalette.module.css";

interface Props {
  id: string;
  hits: readonly Hit[];
  activeId: string | undefined;
  /** Shown until the answer to what is typed now has come. */
  stale: boolean;
  onPoint: (id: string) => void;
}

/** The hits, kind by kind; the kind of the best hit comes first. What only comes near is told apart. */
export function SearchResults({ id, hits, activeId, stale, onPoint }: Props) {
  const { words } = useLanguage();
  const headId = useId();
  const groups = groupByKind(hits);
  const firstNear = groups.findIndex(({ complete }) => !complete);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={words.search.results}
      aria-busy={stale}
      className={`${styles.list} ${stale ? styles.stale : ""}`}
    >
      {groups.map(({ kind, complete, hits: ofKind }, index) => {
        const headOfGroup = `${headId}-${kind}-${complete ? "complete" : "near"}`;
        return (
          <Fragment key={headOfGroup}>
            {index === firstNear && (
              <p className={styles.near} role="presentation">
                {index === 0 ? words.search.nearOnly : words.search.nearToo}
              </p>
            )}
            <div role="group" aria-labelledby={headOfGroup}>
              <div className={styles.groupHead} id={headOfGroup} role="presentation">
                {words.terms.kindsMany[kind]}
              </div>
              {ofKind.map((hit) => (
                <SearchHit
                  key={hit.node.id}
                  hit={hit}
                  active={hit.node.id === activeId}
                  onPoint={() => onPoint(hit.node.id)}
                />
              ))}
            </div>
          </Fragment>
        );
      })}
    </div>
  );
}
