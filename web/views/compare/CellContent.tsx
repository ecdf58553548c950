import { useLanguage } from "../../i18n/language.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { useVerb } from "../../ui/RelationSentence.tsx";
import { StatusGlyph } from "../../ui/StatusGlyph.tsx";
import { directionFrom, evidenceGlyphs, type Cell, type Line } from "./comparison.ts";
import styles from "./Matrix.module.css";

/** The verb of a cell's strongest relation, read from its row. */
export function useCellVerb(): (cell: Cell) => string {
  const verb = useVerb();
  return (cell) => {
    const [first] = cell.relationships;
    return first === undefined ? "" : verb(first, directionFrom(cell.row, first));
  };
}

/** What a cell says to somebody who hears it: the sentence, how many claims, how sure, how new. */
export function useCellLabel(): (cell: Cell, row: Line, column: Line) => string {
  const { words, formats } = useLanguage();
  const nameOf = useNodeName();
  const verbOf = useCellVerb();
  return (cell, row, column) =>
    words.compare.cell(
      `${nameOf(row.node).text} ${verbOf(cell)} ${nameOf(column.node).text}`,
      `${words.terms.claims(cell.claimCount)} (${words.terms.evidence[cell.status]})`,
      cell.newest === null ? null : formats.date(cell.newest),
    );
}

export function EvidenceDots({ cell }: { cell: Cell }) {
  return (
    <span className={styles.dots}>
      {evidenceGlyphs(cell).map((status, index) => (
        <StatusGlyph key={index} status={status} decorative size={10} />
      ))}
    </span>
  );
}

/** Verb, evidence as glyphs, newest date. */
export function CellContent({ cell }: { cell: Cell }) {
  const { words, formats } = useLanguage();
  const verb = useCellVerb()(cell);
  const more = cell.relationships.length - 1;
  const isRecord = cell.relationships.every(({ basis }) => basis === "record");
  return (
    <>
      <b className={isRecord ? styles.record : undefined}>
        {verb}
        {more > 0 && <small> {words.compare.more(more)}</small>}
      </b>
      <EvidenceDots cell={cell} />
      {cell.newest !== null && <small className={styles.date}>{formats.shortDate(cell.newest)}</small>}
    </>
  );
}
