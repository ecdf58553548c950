import { useLanguage } from "../../i18n/language.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { useVerbHeading } from "../../ui/RelationSentence.tsx";
import { StatusGlyph } from "../../ui/StatusGlyph.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { directionFrom, evidenceGlyphs, type Cell, type Line } from "./comparison.ts";
import styles from "./Matrix.module.css";

interface Props {
  cell: Cell;
  row: Line;
  column: Line;
}

/** The verb of a cell's strongest relation, read from its row. */
function useCellVerb(): (cell: Cell) => string {
  const verb = useVerbHeading();
  return (cell) => {
    const [first] = cell.relationships;
    return first === undefined ? "" : verb(first, directionFrom(cell.row, first));
  };
}

function EvidenceDots({ cell }: { cell: Cell }) {
  return (
    <span className={styles.dots}>
      {evidenceGlyphs(cell).map((status, index) => (
        <StatusGlyph key={index} status={status} decorative size={10} />
      ))}
    </span>
  );
}

/** The name of a row or a column, which its own heading shows. */
function Unseen({ node }: { node: Line["node"] }) {
  const { text, lang } = useNodeName()(node);
  return (
    <VisuallyHidden>
      <span lang={lang}>{text}</span>
    </VisuallyHidden>
  );
}

/** How many claims, how sure: what the glyphs say, for ears. */
function Facts({ cell, dated }: { cell: Cell; dated: boolean }) {
  const { compare, terms } = useLanguage().words;
  return (
    <VisuallyHidden>
      {compare.cellFacts(terms.claims(cell.claimCount), terms.evidence[cell.status], dated)}
    </VisuallyHidden>
  );
}

/** Verb, evidence as glyphs, newest date; heard as a sentence from row to column. */
export function CellContent({ cell, row, column }: Props) {
  const { words, formats } = useLanguage();
  const verb = useCellVerb()(cell);
  const more = cell.relationships.length - 1;
  const isRecord = cell.relationships.every(({ basis }) => basis === "record");
  return (
    <>
      <Unseen node={row.node} />{" "}
      <b className={isRecord ? styles.record : undefined}>
        {verb}
        {more > 0 && <small> {words.compare.more(more)}</small>}
      </b>{" "}
      <Unseen node={column.node} />
      <Facts cell={cell} dated={cell.newest !== null} />
      <EvidenceDots cell={cell} />{" "}
      {cell.newest !== null && <small className={styles.date}>{formats.shortDate(cell.newest)}</small>}
    </>
  );
}

/** The same in one line of a row's list: verb, column, evidence. */
export function CellLine({ cell, row, column }: Props) {
  const nameOf = useNodeName();
  const verb = useCellVerb()(cell);
  const name = nameOf(column.node);
  return (
    <>
      <em>
        <Unseen node={row.node} /> {verb}
      </em>{" "}
      <span>
        <span lang={name.lang}>{name.text}</span>
        <Facts cell={cell} dated={false} />
      </span>
      <EvidenceDots cell={cell} />
    </>
  );
}
