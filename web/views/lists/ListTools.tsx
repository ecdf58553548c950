import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Kind } from "../../../server/contract/kinds.ts";
import { ordersOf } from "../../../server/contract/lists.ts";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { Icon } from "../../ui/Icon.tsx";
import { useViewState } from "../../use-view-state.ts";
import type { ListAnswer } from "./list-question.ts";
import { Letters } from "./Letters.tsx";
import styles from "./ListTools.module.css";

const settleMs = 200;

interface Props {
  kind: Kind;
  answer: ListAnswer | undefined;
  /** Where they have no column of their own. */
  filters: ReactNode;
}

/** The box that filters, the order, and the letters. */
export function ListTools({ kind, answer, filters }: Props) {
  return (
    <>
      <div className={styles.tools}>
        <FilterBox key={kind} kind={kind} />
        {filters}
        <OrderMenu kind={kind} />
      </div>
      {kind !== "claim" && <Letters counts={answer?.facets.letter ?? []} />}
    </>
  );
}

/** Filters while typing; Enter and the arrow down lead into the list, Escape empties the box. */
function FilterBox({ kind }: { kind: Kind }) {
  const { lists } = useLanguage().words;
  const { view, change } = useViewState();
  const [text, setText] = useState(view.text ?? "");
  const [composing, setComposing] = useState(false);
  // Back, Forward and "Clear filters" bring another text.
  const [seen, setSeen] = useState(view.text);
  if (view.text !== seen) {
    setSeen(view.text);
    if ((view.text ?? "") !== text.trim()) setText(view.text ?? "");
  }
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  }, [change]);
  useEffect(() => {
    if (composing) return;
    const timer = setTimeout(() => {
      latest.current({ text: text.trim() === "" ? null : text.trim(), after: null }, { replace: true });
    }, settleMs);
    return () => clearTimeout(timer);
  }, [text, composing]);
  const label = kind === "claim" ? lists.findClaims : lists.find;
  return (
    <label className={styles.find}>
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && text !== "") setText("");
          else if (event.key === "ArrowDown" || event.key === "Enter") {
            event.preventDefault();
            document.querySelector<HTMLElement>("[data-list-rows] [data-row-link]")?.focus();
          }
        }}
      />
    </label>
  );
}

function OrderMenu({ kind }: { kind: Kind }) {
  const { lists } = useLanguage().words;
  const { view, change } = useViewState();
  const orders = ordersOf(kind);
  const isByName = view.letter !== null && kind !== "claim";
  const now = isByName ? "name" : (orders.find((one) => one === view.by) ?? orders[0]);
  const choose = (name: string) => {
    const order = orders.find((one) => one === name);
    // A letter is a stretch of the list by name and means nothing in another order; nor does a chapter.
    if (order !== undefined)
      change({ by: order === orders[0] ? null : order, letter: null, chapter: null, after: null });
  };
  return (
    <label className={`${control.pick} ${styles.order}`}>
      <span className={styles.orderWord}>{lists.sortedBy}</span>
      <select value={now} onChange={(event) => choose(event.target.value)}>
        {orders.map((order) => (
          <option key={order} value={order}>
            {lists.orders[order]}
          </option>
        ))}
      </select>
      <span className={control.pickMarker}>
        <Icon name="down" size={11} />
      </span>
    </label>
  );
}
