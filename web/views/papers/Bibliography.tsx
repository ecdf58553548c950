import { papers as papersOperation, paperOrders } from "../../../server/contract/papers.ts";
import { useWords } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ProblemState } from "../../ui/ProblemState.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { ShowMore } from "../../ui/ShowMore.tsx";
import { useMorePages } from "../../use-more-pages.ts";
import { useViewState } from "../../use-view-state.ts";
import styles from "./Bibliography.module.css";
import { BibliographyItem } from "./BibliographyItem.tsx";
import { countFilters, noFilters, papersQuestion } from "./paper-filters.ts";
import type { PapersAnswer } from "./papers-answer.ts";

const pageSize = 50;

/** The documents that fit, in the order chosen, and how many of how many they are. */
export function Bibliography({ answer, chosen }: { answer: PapersAnswer; chosen: string | null }) {
  const { papers } = useWords();
  const { view, change } = useViewState();
  const more = useMorePages(papersOperation, answer.next, {
    inputAt: (after) => ({ ...papersQuestion(view), after, limit: pageSize }),
    nextOf: (page) => page.next,
  });
  const items = [...answer.items, ...more.pages.flatMap((page) => page.items)];
  const clear = (
    <button type="button" className={control.action} onClick={() => change(noFilters)}>
      {papers.clear}
    </button>
  );
  const filtered = countFilters(view) > 0;
  return (
    <>
      <div className={styles.head}>
        <SectionHead
          aside={
            <span className={styles.tools}>
              {filtered && clear}
              <OrderMenu />
            </span>
          }
        >
          <span role="status">
            {papers.listed[view.kind]({ shown: items.length, total: answer.total, all: answer.all })}
          </span>
        </SectionHead>
      </div>
      {answer.cut !== null && <p className={styles.cut}>{papers.cut(answer.cut)}</p>}
      {items.length === 0 && (
        <EmptyState
          title={filtered ? papers.noneFits[view.kind] : papers.none[view.kind]}
          actions={filtered ? clear : undefined}
        >
          {filtered && <p>{papers.noneFitsHint(answer.all)}</p>}
        </EmptyState>
      )}
      <ol className={styles.list}>
        {items.map((item) => (
          <BibliographyItem key={item.document.id} item={item} chosen={item.document.id === chosen} />
        ))}
      </ol>
      {more.problem && <ProblemState problem={more.problem} retrying={more.pending} onRetry={more.showMore} />}
      <ShowMore
        shown={items.length}
        total={answer.total}
        step={pageSize}
        onMore={more.showMore}
        pending={more.pending}
      />
    </>
  );
}

function OrderMenu() {
  const { papers } = useWords();
  const { view, change } = useViewState();
  const choose = (name: string) => {
    const order = paperOrders.find((one) => one === name);
    if (order !== undefined) change({ order });
  };
  return (
    <label className={`${control.pick} ${styles.order}`}>
      <span>{papers.sortedBy}</span>
      <select value={view.order} onChange={(event) => choose(event.target.value)}>
        {paperOrders.map((order) => (
          <option key={order} value={order}>
            {papers.orders[order]}
          </option>
        ))}
      </select>
      <span className={control.pickMarker}>
        <Icon name="down" size={11} />
      </span>
    </label>
  );
}
