import { Link } from "react-router";
import type { Kind } from "../../../server/contract/kinds.ts";
import type { Answer } from "../../../server/contract/operation.ts";
import type { search } from "../../../server/contract/search.ts";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { NodeName } from "../../ui/NodeName.tsx";
import type_ from "../../ui/type.module.css";
import { useViewState } from "../../use-view-state.ts";
import { openedHere } from "../shell/use-open-palette.ts";
import styles from "./SearchPalette.module.css";

/** Before anything is typed: what the box understands, and examples. */
export function NothingAsked({ onTry }: { onTry: (text: string) => void }) {
  const { words, formats } = useLanguage();
  const { hrefWith } = useViewState();
  return (
    <div className={styles.messageWide}>
      <p className={type_.soft}>{words.search.hint}</p>
      <p className={styles.tries}>
        <span className={type_.faint}>{words.home.try}</span>
        {words.home.tries.map((text) => (
          <Link
            key={text}
            className={type_.link}
            to={hrefWith({ find: text })}
            state={openedHere}
            replace
            lang={formats.langOf(text)}
            onClick={() => onTry(text)}
          >
            {text}
          </Link>
        ))}
      </p>
    </div>
  );
}

interface Props {
  answer: Answer<typeof search>;
  kind: Kind | null;
  onAllKinds: () => void;
}

/** Nothing found: what was looked for, the nearest names, what to do. */
export function NothingFound({ answer, kind, onAllKinds }: Props) {
  const { terms, search: say } = useLanguage().words;
  const { query: text, nearest } = answer;
  return (
    <div className={styles.message}>
      <EmptyState
        title={kind === null ? say.noneTitle(text) : say.noneOfKind(text, terms.kinds[kind])}
        actions={
          kind !== null && (
            <button type="button" className={control.action} onClick={onAllKinds}>
              {say.allKinds}
            </button>
          )
        }
      >
        {nearest.length === 0 ? (
          <p>{say.noNearest}</p>
        ) : (
          <>
            <p>{say.nearest}</p>
            <ul>
              {nearest.map((node) => (
                <li key={node.id}>
                  <NodeName node={node} />
                </li>
              ))}
            </ul>
          </>
        )}
      </EmptyState>
    </div>
  );
}
