import type { Footnote } from "../../../server/contract/documents.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { DocumentLine } from "../../ui/DocumentLine.tsx";
import { EvidenceStatus } from "../../ui/EvidenceStatus.tsx";
import { FootnoteNumber } from "../../ui/FootnoteLine.tsx";
import { NodeName } from "../../ui/NodeName.tsx";
import { Note } from "../../ui/Note.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import styles from "./FootnotesHere.module.css";
import { countPrinted, countStates } from "./outline.ts";

/** The footnotes printed under a heading, the document that each calls for, and whether its number leads there. */
export function FootnotesHere({ footnotes }: { footnotes: readonly Footnote[] }) {
  const { words, formats } = useLanguage();
  const { report } = words;
  if (footnotes.length === 0) {
    return (
      <section>
        <SectionHead>{report.footnotesHere}</SectionHead>
        <p className={styles.none}>{report.noFootnotes}</p>
      </section>
    );
  }
  const printed = countPrinted(footnotes);
  const neverPrinted = countStates(footnotes)["never-printed"];
  const counted =
    neverPrinted === 0
      ? formats.number(printed)
      : report.register(printed, [report.registerFaults["never-printed"](neverPrinted)]);
  return (
    <section>
      <SectionHead aside={counted}>{report.footnotesHere}</SectionHead>
      <ol data-address-in-place>
        {footnotes.map((footnote) => (
          <li key={footnote.id} className={styles.footnote} data-footnote-told={footnote.id}>
            <FootnoteNumber footnote={footnote} />
            <Behind footnote={footnote} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Its document first: who looks into the margin wants to know what stands behind the number. */
function Behind({ footnote }: { footnote: Footnote }) {
  const { words } = useLanguage();
  const { refersTo, leadsTo, entry, state, status } = footnote;
  return (
    <div>
      {refersTo === null ? <p>{words.evidence.notKnown}</p> : <DocumentLine document={refersTo} />}
      {leadsTo !== null && (
        <p>
          {words.evidence.printedLeadsTo}
          <s>
            <NodeName node={leadsTo} glyph={false} />
          </s>
        </p>
      )}
      {state === "leads" && entry !== null && <p>{words.report.entry(entry)}</p>}
      <EvidenceStatus status={status}>{words.terms.footnoteStates[state]}</EvidenceStatus>
      <Note of={footnote} />
    </div>
  );
}
