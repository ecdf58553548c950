import type { ReactNode } from "react";
import { comparableKinds } from "../../../server/contract/compare.ts";
import type { Kind } from "../../../server/contract/kinds.ts";
import { verbHeading } from "../../../server/contract/relation-verbs.ts";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { Icon } from "../../ui/Icon.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import type_ from "../../ui/type.module.css";
import { useViewState } from "../../use-view-state.ts";
import type { ViewState } from "../../view-state.ts";
import styles from "./CompareView.module.css";
import { possibleTypes, stances, type Comparison } from "./comparison.ts";

interface PickProps {
  label: string;
  glyph?: Kind;
  value: string;
  onPick: (value: string) => void;
  children: ReactNode;
}

function Pick({ label, glyph, value, onPick, children }: PickProps) {
  return (
    <label className={control.pick}>
      <span className={type_.faint}>{label}</span>
      {glyph !== undefined && <KindGlyph kind={glyph} size={14} decorative />}
      <select value={value} onChange={(event) => onPick(event.target.value)}>
        {children}
      </select>
      <span className={control.pickMarker}>
        <Icon name="down" size={12} />
      </span>
    </label>
  );
}

/** What can be asked of the relations between two kinds: all, stances, or one type. */
function RelationPick() {
  const { words, language } = useLanguage();
  const { view, change } = useViewState();
  const possible = possibleTypes(view.rows, view.columns);
  const both = stances.filter((type) => possible.includes(type));
  const chosen = view.type.join(",");
  const options = [...(both.length > 1 ? [{ value: both.join(","), label: words.compare.stances }] : [])];
  const single = possible.map((type) => ({ value: type as string, label: verbHeading({ type }, language, "out") }));
  const known = ["", ...options.map(({ value }) => value), ...single.map(({ value }) => value)].includes(chosen);
  const pick = (value: string) =>
    change({ type: possible.filter((type) => value.split(",").includes(type)), cell: null });
  return (
    <Pick label={words.compare.relations} value={known ? chosen : ""} onPick={pick}>
      <option value="">{words.compare.allRelations}</option>
      {[...options, ...single].map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Pick>
  );
}

/** What does not outlast another kind in rows or columns: headings, picks and relations are of the kinds before. */
const plainLines = {
  type: [],
  cell: null,
  all: null,
  rowGroup: [],
  columnGroup: [],
  onlyRows: [],
  onlyColumns: [],
} satisfies Partial<ViewState>;

const isComparable = (text: string): text is ViewState["rows"] =>
  comparableKinds.some((comparable) => comparable === text);

/** What stands in rows and columns, and which relations count. */
export function Picks({ answer }: { answer: Comparison | undefined }) {
  const { words } = useLanguage();
  const { view, change } = useViewState();
  const linked = new Set(answer?.columnKinds.map(({ kind }) => kind));
  const columns = comparableKinds.filter((kind) => kind === view.columns || linked.size === 0 || linked.has(kind));
  return (
    <div className={styles.picks}>
      <Pick
        label={words.compare.rows}
        glyph={view.rows}
        value={view.rows}
        onPick={(rows) => isComparable(rows) && change({ ...plainLines, rows })}
      >
        {comparableKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.terms.kindsMany[kind]}
          </option>
        ))}
      </Pick>
      <Pick
        label={words.compare.columns}
        glyph={view.columns}
        value={view.columns}
        onPick={(chosen) => isComparable(chosen) && change({ ...plainLines, columns: chosen })}
      >
        {columns.map((kind) => (
          <option key={kind} value={kind}>
            {words.terms.kindsMany[kind]}
          </option>
        ))}
      </Pick>
      <RelationPick />
    </div>
  );
}
