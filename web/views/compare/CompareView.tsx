import { useQuery } from "@tanstack/react-query";
import { compare } from "../../../server/contract/compare.ts";
import { evidenceStatuses } from "../../../server/contract/evidence.ts";
import { keptOperationQuery } from "../../api.ts";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { EmptyState } from "../../ui/EmptyState.tsx";
import frame from "../../ui/frame.module.css";
import { useNodeName } from "../../ui/NodeName.tsx";
import { PageTitle } from "../../ui/PageTitle.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { StatusGlyph } from "../../ui/StatusGlyph.tsx";
import type_ from "../../ui/type.module.css";
import { useMedia } from "../../ui/use-media.ts";
import { useViewState } from "../../use-view-state.ts";
import { plainViewState } from "../../view-state.ts";
import { cellFinder, weightiestPart, fullestRows, widestColumn, type Comparison } from "./comparison.ts";
import styles from "./CompareView.module.css";
import { Matrix } from "./Matrix.tsx";
import matrixStyles from "./Matrix.module.css";
import { OpenedCell } from "./OpenedCell.tsx";
import { Picks } from "./Picks.tsx";
import { RowLists } from "./RowLists.tsx";

/** The whole matrix is asked for, so that what is counted is counted over all of it. */
const most = { rowLimit: 100, columnLimit: 60 };

/** The answer in sentences, counted from it. */
function useAnswerSentences(): (answer: Comparison) => string {
  const { words, language } = useLanguage();
  const { view } = useViewState();
  const nameOf = useNodeName();
  const { compare: say } = words;
  return ({ rows, columns, totals }) => {
    const isWhole = rows.length === totals.rows && columns.length === totals.columns;
    const fullest = isWhole ? fullestRows(rows) : undefined;
    const widest = isWhole ? widestColumn(columns) : undefined;
    return [
      say.answer(totals.cells, say.rowCount[view.rows](totals.rows), say.rowCount[view.columns](totals.columns)),
      ...(fullest === undefined
        ? []
        : [
            say.fullest(
              fullest.nodes.map((node) => nameOf(node).text),
              fullest.filled,
            ),
          ]),
      ...(widest === undefined ? [] : [say.widest(nameOf(widest.node).text, widest.filled)]),
    ].join(language === "zh" ? "" : " ");
  };
}

/** The statuses that occur, each with its word: glyphs stand alone only beside this. */
function Key({ answer }: { answer: Comparison }) {
  const { terms, compare: say } = useLanguage().words;
  return (
    <ul className={matrixStyles.key}>
      {evidenceStatuses
        .filter((status) => (answer.byStatus[status] ?? 0) > 0)
        .map((status) => (
          <li key={status}>
            <StatusGlyph status={status} decorative size={11} />
            {terms.evidenceMeans[status]}
          </li>
        ))}
      <li className={type_.faint}>{say.dateSays}</li>
    </ul>
  );
}

/** What of the matrix is drawn, and how to see the rest. */
function Part({ answer }: { answer: Comparison }) {
  const { terms, compare: say } = useLanguage().words;
  const { view, change } = useViewState();
  const { rows, columns, totals } = answer;
  if (rows.length >= totals.rows && columns.length >= totals.columns) return null;
  return (
    <p className={styles.part}>
      {say.shownPart(terms.shown(rows.length, totals.rows), terms.shown(columns.length, totals.columns))}
      {view.all === null && (
        <button type="button" className={control.action} onClick={() => change({ all: "1" })}>
          {say.showAll}
        </button>
      )}
    </p>
  );
}

function Nothing() {
  const { compare: say, terms } = useLanguage().words;
  const { view, change } = useViewState();
  return (
    <EmptyState
      title={say.emptyTitle(terms.kindsMany[view.rows], terms.kindsMany[view.columns])}
      actions={
        <>
          {view.type.length > 0 && (
            <button type="button" className={control.action} onClick={() => change({ type: [], cell: null })}>
              {say.emptyAll}
            </button>
          )}
          <button type="button" className={control.action} onClick={() => change(plainViewState)}>
            {say.emptyLabs}
          </button>
        </>
      }
    >
      <p>{say.emptySays}</p>
    </EmptyState>
  );
}

function Opened({ answer }: { answer: Comparison }) {
  const { compare: say } = useLanguage().words;
  const { view, change } = useViewState();
  if (view.cell === null) return null;
  const cell = cellFinder(answer.cells)(view.cell.row, view.cell.column);
  const row = answer.rows.find(({ node }) => node.id === view.cell?.row);
  const column = answer.columns.find(({ node }) => node.id === view.cell?.column);
  if (cell === undefined || row === undefined || column === undefined) {
    return (
      <EmptyState
        title={say.openedMissing}
        actions={
          <button type="button" className={control.action} onClick={() => change({ type: [], all: "1" })}>
            {say.emptyAll}
          </button>
        }
      />
    );
  }
  return <OpenedCell cell={cell} row={row.node} column={column.node} />;
}

function Content({ answer }: { answer: Comparison }) {
  const narrow = useMedia("(max-width: 45rem)");
  const { view } = useViewState();
  if (answer.rows.length === 0) return <Nothing />;
  const shown = narrow || view.all !== null ? answer : weightiestPart(answer, view.cell);
  return (
    <>
      {narrow ? <RowLists answer={shown} /> : <Matrix answer={shown} />}
      <Part answer={shown} />
      <Key answer={answer} />
      <Opened answer={answer} />
    </>
  );
}

/** A matrix of two kinds: who stands how to what, and what each stance rests on. */
export function CompareView() {
  const { words } = useLanguage();
  const { view } = useViewState();
  const { rows, columns, type } = view;
  const query = useQuery(keptOperationQuery(compare, { rows, columns, type: type.join(","), ...most }));
  const sentences = useAnswerSentences();
  const { kindsMany } = words.terms;
  const isLabs = rows === "organization" && columns === "approach";
  const title = isLabs ? words.compare.labsTitle : words.compare.kindsTitle(kindsMany[rows], kindsMany[columns]);
  return (
    <div className={frame.page}>
      <div className={styles.head}>
        <PageTitle title={title} />
        <div className={styles.says}>
          <p className={type_.answer}>
            {query.data === undefined || query.isPlaceholderData || query.data.rows.length === 0
              ? "\u00a0"
              : sentences(query.data)}
          </p>
          <Picks answer={query.data} />
        </div>
      </div>
      <div className={query.isPlaceholderData ? styles.stale : undefined} aria-busy={query.isFetching}>
        <QueryStates query={query} lines={[100, 96, 100, 92, 100, 88]}>
          {(answer) => <Content answer={answer} />}
        </QueryStates>
      </div>
    </div>
  );
}
