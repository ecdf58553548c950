import type { ReactNode } from "react";
import type { DocumentRecord, Footnote } from "../../../server/contract/documents.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { OutwardLink } from "../../ui/DocumentLine.tsx";
import { EvidenceStatus } from "../../ui/EvidenceStatus.tsx";
import { FootnoteLine } from "../../ui/FootnoteLine.tsx";
import { NodeName } from "../../ui/NodeName.tsx";
import { Note } from "../../ui/Note.tsx";
import { SeenAt } from "../../ui/RelationEvidence.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { useSortWord } from "../../ui/sort-word.ts";
import type from "../../ui/type.module.css";
import styles from "./DocumentMargin.module.css";
import { Identifiers } from "../../ui/Identifiers.tsx";

interface Props {
  document: DocumentRecord;
  footnotes: readonly Footnote[];
}

/** A document as it can be cited, how far its record was checked, and the footnotes that lead to it. */
export function DocumentMargin({ document, footnotes }: Props) {
  return (
    <>
      <Record document={document} />
      <Footnotes document={document} footnotes={footnotes} />
    </>
  );
}

const statusOf = { verified: "verified", partly: "record", "memory-only": "uncertain" } as const;

function Record({ document }: { document: DocumentRecord }) {
  const { words, formats, language } = useLanguage();
  const sortWord = useSortWord();
  const { card, evidence } = words;
  const { record } = document;
  const date = document.published ?? (document.year === null ? null : String(document.year));
  const others = document.authorCount - document.firstAuthors.length;
  return (
    <section>
      <SectionHead>{card.record}</SectionHead>
      <dl className={styles.record}>
        <Row term={card.authors} when={document.firstAuthors.length > 0}>
          {others > 0
            ? `${document.firstAuthors.join(language === "zh" ? "、" : ", ")} ${card.others(others)}`
            : formats.list(document.firstAuthors)}
        </Row>
        <Row term={card.published} when={date !== null}>
          {date !== null && formats.date(date)}
          {document.genre !== null && <span className={type.faint}> {sortWord(document.genre)}</span>}
        </Row>
        <Row term={card.venue} when={document.venue !== null}>
          {document.venue}
        </Row>
        <Row term={card.publisher} when={document.publisher !== null}>
          {document.publisher}
        </Row>
        <Row term={card.identifiers} when={document.doi !== null || document.arxiv !== null}>
          <Identifiers document={document} />
        </Row>
        <Row term={card.address} when={!saidByIdentifier(document)}>
          <OutwardLink document={document} />
        </Row>
        <Row term={card.checked} when>
          <EvidenceStatus status={statusOf[record.confidence]}>{evidence.confidence[record.confidence]}</EvidenceStatus>
          <SeenAt addresses={record.seenAt} />
        </Row>
        <Row term={card.notChecked} when={record.unverified.length > 0}>
          {formats.list(record.unverified.map((field) => fieldWord(card.fields, field)))}
        </Row>
      </dl>
      <div className={styles.note}>
        <Note of={document} />
      </div>
    </section>
  );
}

/** An address that only repeats an identifier is not said twice. */
const saidByIdentifier = ({ url, doi, arxiv }: DocumentRecord): boolean =>
  url === null || (arxiv !== null && url.includes(arxiv)) || (doi !== null && url.includes(doi));

const fieldWord = (fields: Readonly<Record<string, string>>, field: string): string => fields[field] ?? field;

function Row({ term, when, children }: { term: string; when: boolean; children: ReactNode }) {
  if (!when) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Footnotes({ document, footnotes }: Props) {
  const { words } = useLanguage();
  if (footnotes.length === 0) return null;
  return (
    <section>
      <SectionHead aside={footnotes.length}>{words.card.footnotes}</SectionHead>
      <ul>
        {footnotes.map((footnote) => (
          <li key={footnote.id} className={styles.footnote}>
            <FootnoteLine footnote={footnote} document={false} note />
            {footnote.leadsTo?.id === document.id && footnote.refersTo?.id !== document.id && (
              <p className={styles.note}>
                {footnote.refersTo === null ? (
                  words.card.numberOnly
                ) : (
                  <>
                    {words.card.leadsElsewhere}
                    <NodeName node={footnote.refersTo} />
                  </>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
