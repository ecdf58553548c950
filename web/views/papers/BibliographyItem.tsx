import { Link } from "react-router";
import { documentAddress } from "../../../server/contract/identifier-address.ts";
import type { PaperItem } from "../../../server/contract/papers.ts";
import { useWords } from "../../i18n/language.tsx";
import { EvidenceStatus } from "../../ui/EvidenceStatus.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { statusOfRecord } from "../../ui/record-status.ts";
import { useFieldWords } from "../../ui/RecordCheck.tsx";
import { useViewState } from "../../use-view-state.ts";
import styles from "./Bibliography.module.css";
import { Byline } from "./Byline.tsx";
import { paperLinkId } from "./use-chosen-focus.ts";

/** One document: title, who and where, and how the report meets it. Choosing it brings what is related to it. */
export function BibliographyItem({ item, chosen }: { item: PaperItem; chosen: boolean }) {
  const { papers, terms } = useWords();
  const fieldWords = useFieldWords();
  const { hrefWith } = useViewState();
  const { document, footnotes, claimCount, citedByCount } = item;
  const name = useNodeName()(document);
  const address = documentAddress(document);
  const { confidence, unverified } = document.record;
  return (
    <li className={chosen ? styles.chosen : styles.item}>
      <span className={styles.year}>{document.year ?? papers.noYear}</span>
      <div>
        <h3>
          <Link
            id={paperLinkId(document.id)}
            to={hrefWith({ paper: document.id })}
            aria-current={chosen ? "true" : undefined}
          >
            <KindGlyph kind={document.kind} size={14} /> <span lang={name.lang}>{name.text}</span>
          </Link>
        </h3>
        <p className={styles.byline}>
          <Byline document={document} form="in-list" />
          {address !== null && <span className="print-only">{address}</span>}
        </p>
        <p className={styles.meta}>
          <span>{footnotes.length === 0 ? papers.namedInText : papers.footnotes(footnotes)}</span>
          {claimCount > 0 && <span>{papers.claims(claimCount)}</span>}
          {citedByCount > 0 && <span>{papers.citedBy(citedByCount)}</span>}
          <EvidenceStatus status={statusOfRecord[confidence]}>
            {terms.records[confidence]}
            {unverified.length > 0 && papers.notSeen(fieldWords(unverified))}
          </EvidenceStatus>
        </p>
      </div>
    </li>
  );
}
