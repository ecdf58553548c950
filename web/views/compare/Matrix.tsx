import { Fragment, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Link } from "react-router";
import type { GraphNode } from "../../../server/contract/graph.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { whenPainted } from "../../ui/when-painted.ts";
import { useAddresses, useViewState } from "../../use-view-state.ts";
import { CellContent } from "./CellContent.tsx";
import { nextPosition, type CellPosition } from "./cell-position.ts";
import { cellFinder, columnGroups, type Cell, type Comparison, type Line } from "./comparison.ts";
import styles from "./Matrix.module.css";
import { useGroupWord } from "./use-group-word.ts";

/** More columns than this have their names upright, so that each keeps its own and all stay narrow. */
const mostFlatHeads = 12;
/** Where heads stand among the positions: before the first row and before the first column. */
const head = -1;

const keyOf = ({ row, column }: CellPosition) => `${row},${column}`;

interface Stop {
  /** The one position that Tab stops at; the arrow keys go on from there. */
  isStop: (position: CellPosition) => boolean;
}

interface CellLinkProps extends Stop {
  cell: Cell;
  row: Line;
  column: Line;
  position: CellPosition;
  opened: boolean;
}

function CellLink({ cell, row, column, position, opened, isStop }: CellLinkProps) {
  const { hrefWith } = useViewState();
  return (
    <Link
      className={styles.cell}
      to={hrefWith({ cell: opened ? null : { row: row.node.id, column: column.node.id } })}
      aria-expanded={opened}
      tabIndex={isStop(position) ? 0 : -1}
      data-position={keyOf(position)}
      data-cell={`${row.node.id},${column.node.id}`}
    >
      <CellContent cell={cell} row={row} column={column} />
    </Link>
  );
}

function HeadLink({ node, position, isStop }: Stop & { node: GraphNode; position: CellPosition }) {
  const addresses = useAddresses();
  const { text, lang } = useNodeName()(node);
  return (
    <Link to={addresses.node(node)} lang={lang} tabIndex={isStop(position) ? 0 : -1} data-position={keyOf(position)}>
      {text}
    </Link>
  );
}

function Heads({ columns, opened, isStop }: Stop & { columns: readonly Line[]; opened: string | undefined }) {
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
        {columns.map(({ node }, column) => (
          <th
            key={node.id}
            scope="col"
            className={`${isFirst.has(node.id) ? styles.first : ""} ${node.id === opened ? styles.ofOpened : ""}`}
          >
            <HeadLink node={node} position={{ row: head, column }} isStop={isStop} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Where the arrow keys can go: filled cells, and the heads of rows and columns around them. */
function positionsOf({ rows, columns, cells }: Comparison): { filled: CellPosition[]; all: CellPosition[] } {
  const findCell = cellFinder(cells);
  const filled = rows.flatMap(({ node: row }, r) =>
    columns.flatMap(({ node: column }, c) => (findCell(row.id, column.id) ? [{ row: r, column: c }] : [])),
  );
  const heads = [
    ...rows.map((_, row) => ({ row, column: head })),
    ...columns.map((_, column) => ({ row: head, column })),
  ];
  return { filled, all: [...filled, ...heads] };
}

/** One stop of the Tab key for the whole matrix, and the arrow keys from there. */
function useKeyboardPosition(answer: Comparison) {
  const { view } = useViewState();
  const table = useRef<HTMLTableElement>(null);
  const [keyboardAt, setKeyboardAt] = useState<CellPosition>();
  const { filled, all } = positionsOf(answer);
  const isThere = (position: CellPosition | undefined) =>
    position !== undefined && all.some(({ row, column }) => row === position.row && column === position.column);
  const opened = filled.find(
    ({ row, column }) =>
      answer.rows[row]?.node.id === view.cell?.row && answer.columns[column]?.node.id === view.cell?.column,
  );
  const stop = isThere(keyboardAt) ? keyboardAt : (opened ?? filled[0]);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset["position"] === undefined) return;
    const [row = 0, column = 0] = event.target.dataset["position"].split(",").map(Number);
    const next = nextPosition(event.key, { row, column }, all);
    if (next === undefined) return;
    event.preventDefault();
    setKeyboardAt(next);
    table.current?.querySelector<HTMLElement>(`[data-position="${keyOf(next)}"]`)?.focus();
  };
  const openedKey = opened && keyOf(opened);
  // Whoever walks from cell to cell beside the matrix sees in it where they are.
  useEffect(() => {
    if (openedKey === undefined) return undefined;
    return whenPainted(() => {
      table.current
        ?.querySelector(`[data-position="${openedKey}"]`)
        ?.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
  }, [openedKey]);
  const isStop = (position: CellPosition) => stop?.row === position.row && stop.column === position.column;
  return { table, opened, isStop, onKeyDown };
}

interface RowProps extends Stop {
  answer: Comparison;
  row: Line;
  at: number;
  /** The column of the opened cell, where it stands in this row. */
  opened: number | undefined;
}

function Row({ answer, row, at, opened, isStop }: RowProps) {
  const { words } = useLanguage();
  const groupWord = useGroupWord();
  const findCell = cellFinder(answer.cells);
  const isFirst = new Set(columnGroups(answer.columns).map(({ first }) => first));
  return (
    <tr className={opened === undefined ? undefined : styles.ofOpened}>
      <th scope="row">
        <HeadLink node={row.node} position={{ row: at, column: head }} isStop={isStop} />
        <small>
          {row.group === null ? "" : `${groupWord(row.group)}, `}
          {words.compare.filled(row.filled, answer.totals.columns)}
        </small>
      </th>
      {answer.columns.map((column, index) => {
        const cell = findCell(row.node.id, column.node.id);
        const first = isFirst.has(column.node.id) ? styles.first : "";
        return (
          <td key={column.node.id} className={`${first} ${opened === index ? styles.opened : ""}`}>
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
                position={{ row: at, column: index }}
                opened={opened === index}
                isStop={isStop}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}

interface Props {
  answer: Comparison;
  title: string;
  /** What the opened cell rests on, where that stands under its row. */
  evidence: ReactNode;
}

/** Rows against columns: each filled cell says its verb, its evidence and its newest date. Its heads stay while it scrolls. */
export function Matrix({ answer, title, evidence }: Props) {
  const { words } = useLanguage();
  const { table, opened, isStop, onKeyDown } = useKeyboardPosition(answer);
  const { rows, columns } = answer;
  const isUpright = columns.length > mostFlatHeads;
  return (
    <div className={styles.scroll} role="region" aria-label={words.compare.matrix}>
      <table
        ref={table}
        className={`${styles.matrix} ${isUpright ? styles.upright : ""}`}
        aria-label={title}
        onKeyDown={onKeyDown}
      >
        <Heads columns={columns} opened={opened && columns[opened.column]?.node.id} isStop={isStop} />
        <tbody>
          {rows.map((row, at) => {
            const isOpened = opened?.row === at;
            return (
              <Fragment key={row.node.id}>
                <Row answer={answer} row={row} at={at} opened={isOpened ? opened.column : undefined} isStop={isStop} />
                {isOpened && evidence !== null && (
                  <tr className={styles.evidence}>
                    <td colSpan={columns.length + 1}>{evidence}</td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
