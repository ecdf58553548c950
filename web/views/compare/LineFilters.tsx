import { useId, useState, type KeyboardEvent } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { Icon } from "../../ui/Icon.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { useViewState } from "../../use-view-state.ts";
import { lineOrders, type LineOrder, type ViewState } from "../../view-state.ts";
import type { Comparison } from "./comparison.ts";
import styles from "./LineFilters.module.css";
import { useGroupWord } from "./use-group-word.ts";

type Side = "rows" | "columns";

/** The parts of the address that say which rows, or columns, are shown and how. */
const keysOf = {
  rows: { group: "rowGroup", only: "onlyRows", order: "rowOrder" },
  columns: { group: "columnGroup", only: "onlyColumns", order: "columnOrder" },
} as const;

interface Props {
  /** Everything that was answered. */
  answer: Comparison;
  /** What of it is drawn. */
  drawn: Comparison;
}

/** Rows, or columns, by the heading that they stand under. */
function Groups({ side, answer }: { side: Side; answer: Comparison }) {
  const { words } = useLanguage();
  const { view, change } = useViewState();
  const groupWord = useGroupWord();
  const { group: key, only } = keysOf[side];
  const groups = side === "rows" ? answer.rowGroups : answer.columnGroups;
  const named = groups.flatMap(({ group, count }) => (group === null ? [] : [{ group, count }]));
  const [at, setAt] = useState(0);
  if (groups.length < 2) return null;
  const chosen: readonly string[] = view[key];
  const toggle = (group: string) => {
    const next = chosen.includes(group) ? chosen.filter((one) => one !== group) : [...chosen, group];
    change({ [key]: next, [only]: [], cell: null });
  };
  // One stop of the Tab key, however many headings: the arrow keys go on from there.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = Math.min(Math.max(at + step, 0), named.length - 1);
    if (step === 0) return;
    event.preventDefault();
    setAt(next);
    event.currentTarget.querySelectorAll("input")[next]?.focus();
  };
  return (
    <div className={styles.groups} role="toolbar" aria-label={words.compare.groupsOf[side]} onKeyDown={onKeyDown}>
      {named.map(({ group, count }, index) => (
        <label key={group} className={styles.group}>
          <input
            type="checkbox"
            checked={chosen.includes(group)}
            tabIndex={index === Math.min(at, named.length - 1) ? 0 : -1}
            onFocus={() => setAt(index)}
            onChange={() => toggle(group)}
          />
          {groupWord(group)} <span>{count}</span>
        </label>
      ))}
    </div>
  );
}

/** Every row, or column, to be shown or hidden, and the order in which they stand. */
function Picker({ side, answer, drawn }: Props & { side: Side }) {
  const { words, formats } = useLanguage();
  const { view, change } = useViewState();
  const nameOf = useNodeName();
  const id = useId();
  const { only, order } = keysOf[side];
  const { compare: say } = words;
  const shown = drawn[side].map(({ node }) => node.id);
  const pick = (ids: ViewState["onlyRows"]) => change({ [only]: ids, cell: null });
  const toggle = (node: (typeof shown)[number]) =>
    pick(shown.includes(node) ? shown.filter((one) => one !== node) : [...shown, node]);
  return (
    <>
      <button type="button" className={control.action} popoverTarget={id}>
        {say.pick[side]} <span className={styles.count}>{words.terms.shown(shown.length, answer.totals[side])}</span>
        <Icon name="down" size={12} />
      </button>
      <div id={id} popover="auto" className={styles.picker} role="group" aria-label={say.pick[side]}>
        <label className={control.pick}>
          {say.order}
          <select
            value={view[order]}
            onChange={(event) =>
              change({ [order]: lineOrders.find((one): one is LineOrder => one === event.target.value) })
            }
          >
            {lineOrders.map((one) => (
              <option key={one} value={one}>
                {say.orders[one]}
              </option>
            ))}
          </select>
        </label>
        <ul>
          {answer[side].map(({ node, filled }) => (
            <li key={node.id}>
              <label>
                <input type="checkbox" checked={shown.includes(node.id)} onChange={() => toggle(node.id)} />
                <span lang={nameOf(node).lang}>{nameOf(node).text}</span>
                <small>{formats.number(filled)}</small>
              </label>
            </li>
          ))}
        </ul>
        {answer[side].length < answer.totals[side] && (
          <p>{words.terms.shown(answer[side].length, answer.totals[side])}</p>
        )}
        <div className={control.actions}>
          <button type="button" className={control.action} onClick={() => pick([])}>
            {say.pickFullest}
          </button>
          <button type="button" className={control.action} popoverTarget={id} popoverTargetAction="hide">
            {say.close}
          </button>
        </div>
      </div>
    </>
  );
}

/** Which rows and columns: by heading, one by one, in which order. */
export function LineFilters({ answer, drawn }: Props) {
  const { words } = useLanguage();
  return (
    <div className={styles.filters}>
      {(["rows", "columns"] as const).map((side) => (
        <div key={side} className={styles.side}>
          <b>{words.compare[side]}</b>
          <Groups side={side} answer={answer} />
          <Picker side={side} answer={answer} drawn={drawn} />
        </div>
      ))}
    </div>
  );
}
