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
import { CellEvidence, type Standing } from "./CellEvidence.tsx";
import { cellFinder, drawnPart, fullestRows, widestColumn, type Comparison } from "./comparison.ts";
import styles from "./CompareView.module.css";
import { LineFilters } from "./LineFilters.tsx";
import { Matrix } from "./Matrix.tsx";
import matrixStyles from "./Matrix.module.css";
import { Picks } from "./Picks.tsx";
import { RowLists } from "./RowLists.tsx";
import { useTitle } from "./use-title.ts";

/** The whole matrix is asked for, so that what is counted is counted over all of it. */
const most = { rowLimit: 100, columnLimit: 60 };

/** The answer in sentences, counted from it. */
function useAnswerSentences(): (answer: Comparison) => string {
  const { words, language } = useLanguage();
  const { view } = useViewState();
  const nameOf = useNodeName();
  const { compare: say, terms } = words;
  return ({ rows, columns, totals }) => {
    const isWhole = rows.length === totals.rows && columns.length === totals.columns;
    const fullest = isWhole ? fullestRows(rows) : undefined;
    const widest = isWhole ? widestColumn(columns) : undefined;
    return [
      say.answer(totals.cells, terms.counted[view.rows](totals.rows), terms.counted[view.columns](totals.columns)),
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
        <button
          type="button"
          className={control.action}
          onClick={() => change({ all: "1", onlyRows: [], onlyColumns: [] })}
        >
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

function Missing() {
  const { compare: say } = useLanguage().words;
  const { change } = useViewState();
  const all = { type: [], rowGroup: [], columnGroup: [], onlyRows: [], onlyColumns: [], all: "1" } as const;
  return (
    <EmptyState
      title={say.openedMissing}
      actions={
        <button type="button" className={control.action} onClick={() => change(all)}>
          {say.emptyAll}
        </button>
      }
    />
  );
}

/** What was looked at, where that was not every node of the rows' kind. */
function Read({ answer: { read } }: { answer: Comparison }) {
  const { compare: say, terms } = useLanguage().words;
  const { view } = useViewState();
  if (read.all) return null;
  return <p className={styles.part}>{say.readPart(read.rows, terms.counted[view.rows](read.of))}</p>;
}

/** Beside the matrix where there is room, under the row where there is less, over the foot of a phone. */
function useStanding(): Standing {
  const narrow = useMedia("(max-width: 45rem)");
  const wide = useMedia("(min-width: 70rem)");
  return narrow ? "sheet" : wide ? "beside" : "under";
}

function Content({ answer, title }: { answer: Comparison; title: string }) {
  const { view } = useViewState();
  const nameOf = useNodeName();
  const standing = useStanding();
  if (answer.rows.length === 0) return <Nothing />;
  const everything = standing === "sheet" ? ("1" as const) : view.all;
  const drawn = drawnPart(answer, { ...view, all: everything }, (node) => nameOf(node).text);
  const cell = view.cell && cellFinder(drawn.cells)(view.cell.row, view.cell.column);
  const evidence = cell ? <CellEvidence answer={drawn} cell={cell} standing={standing} /> : null;
  const isBeside = standing === "beside" && evidence !== null;
  return (
    <>
      <LineFilters answer={answer} drawn={drawn} />
      {view.cell !== null && !cell && <Missing />}
      <div className={isBeside ? styles.beside : undefined}>
        <div className={styles.main}>
          {standing === "sheet" ? (
            <RowLists answer={drawn} evidence={evidence} />
          ) : (
            <Matrix answer={drawn} title={title} evidence={standing === "under" ? evidence : null} />
          )}
        </div>
        {isBeside && evidence}
      </div>
      <Part answer={drawn} />
      <Read answer={answer} />
      <Key answer={answer} />
    </>
  );
}

/** A matrix of two kinds: who stands how to what, and what each stance rests on. */
export function CompareView() {
  const { view } = useViewState();
  const { rows, columns, type, rowGroup, columnGroup } = view;
  const lists = { type: type.join(","), rowGroup: rowGroup.join(","), columnGroup: columnGroup.join(",") };
  const query = useQuery(keptOperationQuery(compare, { rows, columns, ...lists, ...most }));
  const sentences = useAnswerSentences();
  const title = useTitle();
  return (
    <div className={`${frame.page} ${styles.page}`}>
      <div className={styles.head}>
        <PageTitle title={title} />
        <div className={styles.says}>
          <p className={`${type_.answer} ${styles.answer}`}>
            {query.data === undefined || query.isPlaceholderData || query.data.rows.length === 0
              ? "\u00a0"
              : sentences(query.data)}
          </p>
          <Picks answer={query.data} />
        </div>
      </div>
      <div className={`${styles.body} ${query.isPlaceholderData ? styles.stale : ""}`} aria-busy={query.isFetching}>
        <QueryStates query={query} lines={[100, 96, 100, 92, 100, 88]}>
          {(answer) => <Content answer={answer} title={title} />}
        </QueryStates>
      </div>
    </div>
  );
}
