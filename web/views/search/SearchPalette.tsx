import { useId, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Answer } from "../../../server/contract/operation.ts";
import { mostSearchedText, type search } from "../../../server/contract/search.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { Pending } from "../../ui/Pending.tsx";
import { ProblemState } from "../../ui/ProblemState.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { useViewState } from "../../use-view-state.ts";
import { takeTypedAhead } from "../shell/typed-ahead.ts";
import { wasOpenedHere } from "../shell/use-open-palette.ts";
import { NothingAsked, NothingFound } from "./NothingFound.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { SearchFacets } from "./SearchFacets.tsx";
import styles from "./SearchPalette.module.css";
import { SearchPreview } from "./SearchPreview.tsx";
import { SearchResults } from "./SearchResults.tsx";
import { useHits } from "./use-hits.ts";
import { useSearchText, type SearchText } from "./use-search-text.ts";

/** Closes what the address opened: back over our own step, or by taking the text out of a link's address. */
function useClose(): () => void {
  const navigate = useNavigate();
  const { state } = useLocation();
  const { change } = useViewState();
  return () => {
    if (wasOpenedHere(state)) void navigate(-1);
    else change({ find: null, in: null }, { replace: true });
  };
}

function Keys() {
  const { keys } = useLanguage().words.search;
  return (
    <div className={styles.foot} aria-hidden="true">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {keys.move}
      </span>
      <span>
        <kbd>Enter</kbd> {keys.open}
      </span>
      <span>
        <kbd>Shift</kbd> <kbd>Enter</kbd> {keys.add}
      </span>
      <span>
        <kbd>Esc</kbd> {keys.close}
      </span>
    </div>
  );
}

/** How much is shown of how much was found. What only comes near is not counted as found. */
function Count({ answer: { hits, total, totalIsBound } }: { answer: Answer<typeof search> }) {
  const { words } = useLanguage();
  const near = hits.filter(({ complete }) => !complete).length;
  if (near > 0) return words.search.near(total - near, near);
  if (totalIsBound) return words.search.atLeast(hits.length, total);
  return hits.length === total ? words.search.found(total) : words.terms.shown(hits.length, total);
}

interface BodyProps {
  box: SearchText;
  found: ReturnType<typeof useHits>;
  listId: string;
}

/** Facets, hits and preview; or why there are none. */
function Body({ box, found, listId }: BodyProps) {
  const { view, change } = useViewState();
  const { state } = useLocation();
  const wide = useMedia("(min-width: 62.01rem)");
  const { query, answer, hits, active, point, addToGraph } = found;
  if (box.asked === "") return <NothingAsked onTry={box.setText} />;
  if (answer === undefined) {
    return (
      <div className={styles.messageWide}>
        {query.error === null ? (
          <Pending />
        ) : (
          <ProblemState problem={query.error} retrying={query.isFetching} onRetry={() => void query.refetch()} />
        )}
      </div>
    );
  }
  const choose = (kind: typeof view.in) => change({ in: kind }, { replace: true, state });
  return (
    <>
      {answer.facets.length > 0 && <SearchFacets facets={answer.facets} chosen={view.in} onChoose={choose} />}
      {hits.length === 0 ? (
        <NothingFound answer={answer} kind={view.in} onAllKinds={() => choose(null)} />
      ) : (
        <SearchResults
          id={listId}
          hits={hits}
          activeId={active?.node.id}
          stale={query.isPlaceholderData}
          onPoint={point}
        />
      )}
      {wide && active !== undefined && <SearchPreview hit={active} addToGraph={addToGraph(active.node)} />}
    </>
  );
}

/** The search box over any place: typed results while typing, one box for both languages. */
export function SearchPalette() {
  const { words } = useLanguage();
  const close = useClose();
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const box = useSearchText();
  const found = useHits(box);
  const { answer } = found;
  const { append } = box;

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    append(takeTypedAhead());
    // Closing gives the focus back to where it was.
    return () => element?.close();
  }, [append]);

  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={words.search.title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      <SearchBox
        box={box}
        listId={listId}
        activeId={found.active?.node.id}
        onChange={() => found.point(undefined)}
        onKeyDown={found.onKeyDown}
        onClose={close}
      >
        {box.cut ? words.search.cut(mostSearchedText) : answer !== undefined && <Count answer={answer} />}
      </SearchBox>
      <div className={styles.body}>
        <Body box={box} found={found} listId={listId} />
      </div>
      <Keys />
    </dialog>
  );
}
