import { useEffect, useRef, type ReactNode } from "react";
import { Link } from "react-router";
import { useLanguage } from "../../i18n/language.tsx";
import { NodeName } from "../../ui/NodeName.tsx";
import { whenPainted } from "../../ui/when-painted.ts";
import { useViewState } from "../../use-view-state.ts";
import { CellLine } from "./CellContent.tsx";
import { cellFinder, type Comparison } from "./comparison.ts";
import styles from "./Matrix.module.css";

/** The matrix on a phone: one list for each row, empty cells left out. */
export function RowLists({ answer, evidence }: { answer: Comparison; evidence: ReactNode }) {
  const { words } = useLanguage();
  const { view, hrefWith } = useViewState();
  const { rows, columns, cells, totals } = answer;
  const findCell = cellFinder(cells);
  const lists = useRef<HTMLDivElement>(null);
  const openedKey = view.cell && `${view.cell.row},${view.cell.column}`;
  // The chosen line stays in sight above the sheet that its evidence comes in.
  useEffect(() => {
    if (openedKey === null) return undefined;
    return whenPainted(() => {
      lists.current?.querySelector(`[data-cell="${openedKey}"]`)?.scrollIntoView({ block: "nearest" });
    });
  }, [openedKey]);
  return (
    <div ref={lists} className={`${styles.lists} ${openedKey === null ? "" : styles.underSheet}`}>
      {rows.map((row) => (
        <section key={row.node.id}>
          <div className={styles.listHead}>
            <h2>
              <NodeName node={row.node} glyph={false} />
            </h2>
            <small>{words.compare.filled(row.filled, totals.columns)}</small>
          </div>
          <ul>
            {columns.map((column) => {
              const cell = findCell(row.node.id, column.node.id);
              if (cell === undefined) return null;
              const opened = view.cell?.row === row.node.id && view.cell.column === column.node.id;
              return (
                <li key={column.node.id}>
                  <Link
                    className={`${styles.item} ${opened ? styles.opened : ""}`}
                    to={hrefWith({ cell: opened ? null : { row: row.node.id, column: column.node.id } })}
                    aria-expanded={opened}
                    data-cell={`${row.node.id},${column.node.id}`}
                  >
                    <CellLine cell={cell} row={row} column={column} />
                  </Link>
                  {opened && evidence}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
