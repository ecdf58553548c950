import type { KeyboardEvent } from "react";
import { Link } from "react-router";
import { capital } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { ClaimsBySection } from "../../ui/ClaimsBySection.tsx";
import control from "../../ui/control.module.css";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useSubtypeWord } from "../../ui/subtype-word.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { useViewState } from "../../use-view-state.ts";
import { countChosen, type ListAnswer, pageSize, wholeList } from "./list-question.ts";
import { ListTable } from "./ListTable.tsx";
import styles from "./ListPage.module.css";

/** One page of a list, which part of how many it is, and the way on. */
export function ListPage({ answer }: { answer: ListAnswer }) {
  const { lists } = useLanguage().words;
  const { items, total, all, before, cut } = answer;
  const range = lists.range(before + 1, before + items.length, total);
  const told = `${lists.shown(range)}${total < all ? lists.ofAll(all) : ""}`;
  if (items.length === 0) return <NothingFits answer={answer} />;
  const claims = items.flatMap(({ claim }) => claim ?? []);
  return (
    <>
      <VisuallyHidden>
        <span role="status">{told}</span>
      </VisuallyHidden>
      {cut !== null && <p className={styles.key}>{lists.cut(cut)}</p>}
      <div data-list-rows onKeyDown={walkRows}>
        {answer.kind === "claim" ? (
          <div className={styles.claims}>
            <ClaimsBySection claims={claims} />
          </div>
        ) : (
          <ListTable answer={answer} />
        )}
      </div>
      <div className={styles.pager}>
        <span className={styles.range}>{told}</span>
        {answer.kind !== "claim" && <span className={styles.key}>{lists.datedSays}</span>}
        <Pager answer={answer} />
      </div>
    </>
  );
}

/** Up and down go from row to row; Home and End to the first and last. */
function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row-link], li > p a:first-of-type")];
  const now = links.indexOf(document.activeElement as HTMLElement);
  if (now === -1) return;
  const places: Readonly<Record<string, number>> = {
    ArrowDown: now + 1,
    ArrowUp: now - 1,
    Home: 0,
    End: links.length - 1,
  };
  const next = places[event.key];
  if (next === undefined) return;
  event.preventDefault();
  links[next]?.focus();
}

function Pager({ answer: { next, before, total, items } }: { answer: ListAnswer }) {
  const { lists } = useLanguage().words;
  const { hrefWith } = useViewState();
  const left = total - before - items.length;
  return (
    <span className={styles.ways}>
      {before > 0 && (
        <Link className={control.action} to={hrefWith({ after: null })}>
          {lists.toFirst}
        </Link>
      )}
      {next !== null && (
        <Link className={control.button} to={hrefWith({ after: next })}>
          {lists.next(left > 0 ? Math.min(pageSize, left) : pageSize)}
        </Link>
      )}
    </span>
  );
}

function NothingFits({ answer }: { answer: ListAnswer }) {
  const { lists } = useLanguage().words;
  const { view, change, hrefWith } = useViewState();
  const subtypeWord = useSubtypeWord();
  // Told only where nothing else narrows the list: then no thing of this kind has it.
  const isOnlySubtype = countChosen(view) === view.subtype.length && view.text === null;
  const foreign = isOnlySubtype ? view.subtype.map((one) => capital(lists.severalOf(subtypeWord(one)))) : [];
  const isNarrowed = countChosen(view) > 0 || view.text !== null || view.after !== null;
  return (
    <EmptyState
      title={lists.none}
      actions={
        isNarrowed && (
          <>
            <button type="button" className={control.action} onClick={() => change(wholeList)}>
              {lists.clear}
            </button>
            {view.text !== null && (
              <Link className={control.action} to={hrefWith({ find: view.text })}>
                {lists.searchInstead}
              </Link>
            )}
          </>
        )
      }
    >
      {foreign.length > 0 && <p>{lists.ofAnotherKind(foreign)}</p>}
      <p>{lists.noneHint(answer.all)}</p>
    </EmptyState>
  );
}
