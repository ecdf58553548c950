import { useRef, useState, type KeyboardEvent } from "react";
import { Link } from "react-router";
import { useLanguage } from "../../i18n/language.tsx";
import { NodeName } from "../../ui/NodeName.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { useViewState } from "../../use-view-state.ts";
import { CellContent } from "./CellContent.tsx";
import { nextPlace, type Place } from "./cell-walk.ts";
import { cellFinder, columnGroups, type Cell, type Comparison, type Line } from "./comparison.ts";
import styles from "./Matrix.module.css";
import { useGroupWord } from "./use-group-word.ts";

interface CellLinkProps {
  cell: Cell;
  row: Line;
  column: Line;
  place: Place;
  opened: boolean;
  /** The one cell that Tab stops at; the arrow keys go on from there. */
  tabStop: boolean;
}

function CellLink({ cell, row, column, place, opened, tabStop }: CellLinkProps) {
  const { hrefWith } = useViewState();
  return (
    <Link
      className={styles.cell}
      to={hrefWith({ cell: opened ? null : { row: row.node.id, column: column.node.id } })}
      aria-current={opened ? "true" : undefined}
      tabIndex={tabStop ? 0 : -1}
      data-place={`${place.row},${place.column}`}
    >
      <CellContent cell={cell} row={row} column={column} />
    </Link>
  );
}

function Heads({ columns }: { columns: readonly Line[] }) {
  const { words } = useLanguage();
  const groupWord = useGroupWord();
  const groups = columnGroups(columns);
  const isFirst = new Set(groups.map(({ first }) => first));
  return (
    <thead>
      {groups.some(({ group }) => group !== null) && (
        <tr className={styles.groups}>
          <td />
          {groups.map(({ group, count, first }) => (
            <th key={first} colSpan={count} scope="colgroup" className={styles.first}>
              {group === null ? "" : groupWord(group)}
            </th>
          ))}
        </tr>
      )}
      <tr>
        <th scope="col">
          <VisuallyHidden>{words.compare.rows}</VisuallyHidden>
        </th>
        {columns.map(({ node }) => (
          <th key={node.id} scope="col" className={isFirst.has(node.id) ? styles.first : undefined}>
            <NodeName node={node} glyph={false} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Rows against columns: each filled cell says its verb, its evidence and its newest date, and opens below. */
export function Matrix({ answer }: { answer: Comparison }) {
  const { words } = useLanguage();
  const { view } = useViewState();
  const table = useRef<HTMLTableElement>(null);
  const { rows, columns, cells, totals } = answer;
  const findCell = cellFinder(cells);
  const filled = rows.flatMap((row, r) =>
    columns.flatMap((column, c) =>
      findCell(row.node.id, column.node.id) === undefined ? [] : [{ row: r, column: c }],
    ),
  );
  const isOpened = (row: string, column: string) => view.cell?.row === row && view.cell.column === column;
  const openedPlace = filled.find((place) =>
    isOpened(rows[place.row]?.node.id ?? "", columns[place.column]?.node.id ?? ""),
  );
  const [walkedTo, setWalkedTo] = useState<Place>();
  const isFilled = (place: Place | undefined) =>
    place !== undefined && filled.some(({ row, column }) => row === place.row && column === place.column);
  const stop = isFilled(walkedTo) ? walkedTo : (openedPlace ?? filled[0]);
  const isFirst = new Set(columnGroups(columns).map(({ first }) => first));

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset["place"] === undefined) return;
    const [row = 0, column = 0] = event.target.dataset["place"].split(",").map(Number);
    const next = nextPlace(event.key, { row, column }, filled);
    if (next === undefined) return;
    event.preventDefault();
    setWalkedTo(next);
    table.current?.querySelector<HTMLElement>(`[data-place="${next.row},${next.column}"]`)?.focus();
  };

  return (
    <div className={styles.scroll} role="region" aria-label={words.compare.matrix}>
      <table ref={table} className={styles.matrix} onKeyDown={onKeyDown}>
        <Heads columns={columns} />
        <tbody>
          {rows.map((row, r) => (
            <tr key={row.node.id}>
              <th scope="row">
                <NodeName node={row.node} glyph={false} />
                <small>{words.compare.filled(row.filled, totals.columns)}</small>
              </th>
              {columns.map((column, c) => {
                const cell = findCell(row.node.id, column.node.id);
                const opened = isOpened(row.node.id, column.node.id);
                const first = isFirst.has(column.node.id) ? styles.first : "";
                return (
                  <td key={column.node.id} className={`${first} ${opened && cell !== undefined ? styles.opened : ""}`}>
                    {cell === undefined ? (
                      <span>
                        <span aria-hidden="true">·</span>
                        <VisuallyHidden>{words.compare.nothingStated}</VisuallyHidden>
                      </span>
                    ) : (
                      <CellLink
                        cell={cell}
                        row={row}
                        column={column}
                        place={{ row: r, column: c }}
                        opened={opened}
                        tabStop={stop?.row === r && stop.column === c}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
