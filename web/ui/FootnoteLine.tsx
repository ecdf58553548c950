import type { Footnote } from "../../server/contract/documents.ts";
import { useWords } from "../i18n/language.tsx";
import { DocumentLine } from "./DocumentLine.tsx";
import { EvidenceStatus } from "./EvidenceStatus.tsx";
import styles from "./FootnoteLine.module.css";
import { NodeName } from "./NodeName.tsx";
import { Note } from "./Note.tsx";

interface Props {
  footnote: Footnote;
  /** On a document's own card its title is not said again. */
  document?: boolean;
  note?: boolean;
}

/** The number as a reader sees it, in the manner of where it leads. */
export function FootnoteNumber({ footnote: { printed, state } }: { footnote: Footnote }) {
  return <b className={`${styles.number} ${styles[state]}`}>{printed}</b>;
}

/** A footnote as printed, whether it leads where it says, and the document that the content calls for. */
export function FootnoteLine({ footnote, document = true, note = false }: Props) {
  const words = useWords();
  const { leadsTo, refersTo, state } = footnote;
  return (
    <div className={styles.line}>
      <FootnoteNumber footnote={footnote} />
      <div className={styles.body}>
        <EvidenceStatus status={footnote.status}>{words.terms.footnoteStates[state]}</EvidenceStatus>
        {document && leadsTo !== null && (
          <p className={styles.wrong}>
            {words.evidence.printedLeadsTo}
            <s>
              <NodeName node={leadsTo} glyph={false} />
            </s>
          </p>
        )}
        {document && refersTo !== null && <DocumentLine document={refersTo} />}
        {document && refersTo === null && <p className={styles.wrong}>{words.evidence.notKnown}</p>}
        {note && <Note of={footnote} />}
      </div>
    </div>
  );
}
