import { Link } from "react-router";
import { useLanguage } from "../../i18n/language.tsx";
import { NodeName } from "../../ui/NodeName.tsx";
import { useViewState } from "../../use-view-state.ts";
import { CellLine } from "./CellContent.tsx";
import { cellFinder, type Comparison } from "./comparison.ts";
import styles from "./Matrix.module.css";

/** The matrix on a phone: one list for each row, empty cells left out. */
export function RowLists({ answer }: { answer: Comparison }) {
  const { words } = useLanguage();
  const { view, hrefWith } = useViewState();
  const { rows, columns, cells, totals } = answer;
  const findCell = cellFinder(cells);
  return (
    <div className={styles.lists}>
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
                    aria-current={opened ? "true" : undefined}
                  >
                    <CellLine cell={cell} row={row} column={column} />
                  </Link>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
