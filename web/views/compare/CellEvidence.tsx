import { useQueries } from "@tanstack/react-query";
import { useEffect, useId } from "react";
import { Link } from "react-router";
import { relationEvidence } from "../../../server/contract/relation.ts";
import { operationQuery } from "../../api.ts";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { EvidenceClaims, RelationHead } from "../../ui/RelationEvidence.tsx";
import { useAddresses, useViewState } from "../../use-view-state.ts";
import styles from "./CellEvidence.module.css";
import { CellGraph } from "./CellGraph.tsx";
import { cellFinder, directionFrom, type Cell, type Comparison } from "./comparison.ts";

const mostRelations = 8;
const mostClaimsInGraph = 12;

/** Where the evidence stands: at the side of the matrix, under the row that it belongs to, or over the foot of a phone. */
export type Standing = "beside" | "under" | "sheet";

/** What is opened lies in a dialog or a popover of its own, which the Escape key closes first. */
const isInLayer = (target: EventTarget | null) =>
  target instanceof Element && target.closest("dialog, [popover]") !== null;

/** Closes the opened cell and gives the focus back to it. */
function useClose(): () => void {
  const { view, change } = useViewState();
  return () => {
    const { cell } = view;
    if (cell === null) return;
    document.querySelector<HTMLElement>(`[data-cell="${cell.row},${cell.column}"]`)?.focus();
    change({ cell: null });
  };
}

/** The filled cells in reading order, and which of them is opened. */
function CellSteps({ answer, cell }: { answer: Comparison; cell: Cell }) {
  const { compare: say } = useLanguage().words;
  const { change } = useViewState();
  const findCell = cellFinder(answer.cells);
  const filled = answer.rows.flatMap((row) =>
    answer.columns.flatMap((column) => findCell(row.node.id, column.node.id) ?? []),
  );
  const at = filled.indexOf(cell);
  const goTo = (to: Cell | undefined) => {
    if (to === undefined) return;
    const [row, column] = [answer.rows, answer.columns].map((lines, side) =>
      lines.find(({ node }) => node.id === (side === 0 ? to.row : to.column)),
    );
    if (row && column) change({ cell: { row: row.node.id, column: column.node.id } });
  };
  const [previous, next] = [filled[at - 1], filled[at + 1]];
  return (
    <>
      <button type="button" className={control.action} aria-disabled={!previous} onClick={() => goTo(previous)}>
        ‹ {say.previousCell}
      </button>
      <span className={styles.at}>{say.cellAt(at + 1, filled.length)}</span>
      <button type="button" className={control.action} aria-disabled={!next} onClick={() => goTo(next)}>
        {say.nextCell} ›
      </button>
    </>
  );
}

interface Props {
  answer: Comparison;
  cell: Cell;
  standing: Standing;
}

/** One cell of the matrix, opened: its relations as sentences, each with the claims, passages and documents behind it. */
export function CellEvidence({ answer, cell, standing }: Props) {
  const { words } = useLanguage();
  const addresses = useAddresses();
  const headingId = useId();
  const close = useClose();
  const row = answer.rows.find(({ node }) => node.id === cell.row)?.node;
  const column = answer.columns.find(({ node }) => node.id === cell.column)?.node;
  const relationships = cell.relationships.slice(0, mostRelations);
  const evidence = useQueries({ queries: relationships.map(({ id }) => operationQuery(relationEvidence, { id })) });
  // What stands below a relation waits for its claims, so that nothing moves when these come.
  const awaited = evidence.findIndex(({ isPending }) => isPending);
  const isWhole = awaited === -1;
  const told = isWhole ? relationships : relationships.slice(0, awaited + 1);
  const claims = new Set(evidence.flatMap(({ data }) => data?.claims.map(({ claim }) => claim.id) ?? []));

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || isInLayer(event.target)) return;
      event.preventDefault();
      close();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });

  if (row === undefined || column === undefined) return null;
  const graph = addresses.explore({
    nodes: [row.id, column.id, ...[...claims].slice(0, mostClaimsInGraph)],
    select: relationships[0]?.id ?? null,
  });
  return (
    <section className={`${styles.evidence} ${styles[standing]}`} aria-labelledby={`${headingId}0`}>
      <div className={styles.bar}>
        <CellSteps answer={answer} cell={cell} />
        <button type="button" className={styles.close} onClick={close} aria-label={words.compare.close}>
          <Icon name="close" />
        </button>
      </div>
      <div aria-live="polite">
        {told.map((relationship, index) => {
          const query = evidence[index];
          const direction = directionFrom(row.id, relationship);
          const [from, to] = direction === "out" ? [row, column] : [column, row];
          return (
            <div key={relationship.id} className={styles.relation}>
              <RelationHead
                id={`${headingId}${index}`}
                relationship={relationship}
                from={from}
                to={to}
                direction={direction}
                level={2}
              />
              {query && (
                <QueryStates query={query} lines={[72, 54]}>
                  {(found) => <EvidenceClaims answer={found} />}
                </QueryStates>
              )}
            </div>
          );
        })}
        {isWhole && cell.relationships.length > mostRelations && (
          <p className={styles.at}>{words.terms.shown(mostRelations, cell.relationships.length)}</p>
        )}
      </div>
      {isWhole && (
        <div className={control.actions}>
          <Link className={control.action} to={graph}>
            <Icon name="graph" />
            {words.compare.openInExplore}
          </Link>
          <CopyLink />
        </div>
      )}
      {isWhole && standing === "beside" && (
        <div className={styles.graph}>
          <CellGraph cell={cell} row={row} column={column} />
        </div>
      )}
    </section>
  );
}
