import type { DocumentRecord, Footnote } from "../../../server/contract/documents.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { OutwardLink } from "../../ui/DocumentLine.tsx";
import { Fact, Facts } from "../../ui/Facts.tsx";
import { FootnoteLine } from "../../ui/FootnoteLine.tsx";
import { Identifiers } from "../../ui/Identifiers.tsx";
import { NodeName } from "../../ui/NodeName.tsx";
import { Note } from "../../ui/Note.tsx";
import { RecordCheck } from "../../ui/RecordCheck.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { useSubtypeWord } from "../../ui/subtype-word.ts";
import { StatusGlyph } from "../../ui/StatusGlyph.tsx";
import type from "../../ui/type.module.css";
import styles from "./DocumentMargin.module.css";

interface Props {
  document: DocumentRecord;
  footnotes: readonly Footnote[];
}

/** A document as it can be cited, how far its record was checked, and the footnotes that lead to it. */
export function DocumentMargin({ document, footnotes }: Props) {
  return (
    <>
      <Record document={document} />
      <Check document={document} />
      <Footnotes document={document} footnotes={footnotes} />
    </>
  );
}

function Record({ document }: { document: DocumentRecord }) {
  const { words, formats, language } = useLanguage();
  const subtypeWord = useSubtypeWord();
  const { card } = words;
  const date = document.published ?? (document.year === null ? null : String(document.year));
  const others = document.authorCount - document.firstAuthors.length;
  return (
    <section>
      <SectionHead>{card.record}</SectionHead>
      <Facts>
        <Fact term={card.authors} when={document.firstAuthors.length > 0}>
          {others > 0
            ? `${document.firstAuthors.join(language === "zh" ? "、" : ", ")} ${card.others(others)}`
            : formats.list(document.firstAuthors)}
        </Fact>
        <Fact term={card.published} when={date !== null}>
          {date !== null && formats.date(date)}
          <FromMemory document={document} field="date" />
          {document.genre !== null && <span className={type.faint}> {subtypeWord(document.genre)}</span>}
        </Fact>
        <Fact term={card.venue} when={document.venue !== null}>
          {document.venue !== null && words.terms.venue(document.venue)}
        </Fact>
        <Fact term={card.publisher} when={document.publisher !== null}>
          {document.publisher}
          <FromMemory document={document} field="publisher" />
        </Fact>
        <Fact term={card.identifiers} when={document.doi !== null || document.arxiv !== null}>
          <Identifiers document={document} />
        </Fact>
        <Fact term={card.address} when={!saidByIdentifier(document)}>
          <OutwardLink document={document} />
          <FromMemory document={document} field="url" />
        </Fact>
        <Fact term={card.listed} when={document.listEntries.length > 0}>
          {card.entries(document.listEntries)}
        </Fact>
      </Facts>
      <div className={styles.note}>
        <Note of={document} />
      </div>
    </section>
  );
}

/** An address that only repeats an identifier is not said twice. */
const saidByIdentifier = ({ url, doi, arxiv }: DocumentRecord): boolean =>
  url === null || (arxiv !== null && url.includes(arxiv)) || (doi !== null && url.includes(doi));

/** Follows what is given although nobody saw it. */
function FromMemory({ document, field }: { document: DocumentRecord; field: string }) {
  const { evidence } = useLanguage().words;
  if (!document.record.unverified.includes(field)) return null;
  return (
    <span className={styles.fromMemory}>
      <StatusGlyph status="uncertain" decorative size={11} />
      {evidence.fromMemory}
    </span>
  );
}

function Check({ document }: { document: DocumentRecord }) {
  const { card } = useLanguage().words;
  return (
    <section>
      <SectionHead>{card.check}</SectionHead>
      <RecordCheck document={document} />
    </section>
  );
}

function Footnotes({ document, footnotes }: Props) {
  const { words } = useLanguage();
  const { listEntries, unmarkedEntries } = document;
  if (footnotes.length === 0 && unmarkedEntries.length === 0) return null;
  return (
    <section>
      <SectionHead aside={footnotes.length}>{words.card.footnotes}</SectionHead>
      {unmarkedEntries.length > 0 && (
        <p className={styles.noMarker}>
          {listEntries.length === 1 ? words.card.noMarker : words.card.noMarkerTo(unmarkedEntries)}
        </p>
      )}
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
