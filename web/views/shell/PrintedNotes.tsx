import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Footnote } from "../../../server/contract/documents.ts";
import { documentAddress } from "../../../server/contract/identifier-address.ts";
import { mostFootnotes, namedFootnotes } from "../../../server/contract/report.ts";
import { operationQuery } from "../../api.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { useDocumentDetails } from "../../ui/DocumentLine.tsx";
import { FootnoteNumber } from "../../ui/FootnoteLine.tsx";
import { useFootnotesInSight } from "../../ui/footnotes-in-sight.ts";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { type PrintedLink, usePrintedEnd } from "./printed-end.ts";
import styles from "./PrintedNotes.module.css";

/** What ends a place on paper, where nothing can be followed: the documents behind its marks, the addresses of its links. */
export function PrintedNotes() {
  const { shell } = useLanguage().words;
  const ids = useFootnotesInSight().slice(0, mostFootnotes);
  const { data } = useQuery({
    ...operationQuery(namedFootnotes, { ids }),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
  const end = usePrintedEnd();
  if (end === undefined) return null;
  const untold = ids.filter((id) => !end.told.has(id));
  const notes = (data?.footnotes ?? []).filter(({ id }) => untold.includes(id)).sort(byNumber);
  return (
    <div className={`print-only ${styles.notes}`} data-printed-notes>
      {untold.length > 0 && (
        <section>
          <SectionHead aside={shell.notesKey}>{shell.notes}</SectionHead>
          {notes.length === 0 ? (
            <p>{shell.notesMissing}</p>
          ) : (
            <ol>
              {notes.map((footnote) => (
                <FootnoteNote key={footnote.id} footnote={footnote} />
              ))}
            </ol>
          )}
        </section>
      )}
      {end.links.length > 0 && (
        <section>
          <SectionHead aside={shell.addressesKey}>{shell.addresses}</SectionHead>
          <ol>
            {end.links.map((link) => (
              <AddressNote key={link.letter} link={link} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

const byNumber = (one: Footnote, other: Footnote): number =>
  Number.parseInt(one.printed, 10) - Number.parseInt(other.printed, 10) || (one.id < other.id ? -1 : 1);

function FootnoteNote({ footnote }: { footnote: Footnote }) {
  const { words, formats } = useLanguage();
  const detailsOf = useDocumentDetails();
  const { refersTo, state } = footnote;
  const address = refersTo === null ? null : documentAddress(refersTo);
  return (
    <li>
      <FootnoteNumber footnote={footnote} />
      <span>
        {refersTo === null ? (
          words.evidence.notKnown
        ) : (
          <>
            <cite>{formats.pick(refersTo).text}</cite>
            {words.shell.noteDetails(detailsOf(refersTo))}
          </>
        )}
        {state !== "leads" && words.shell.noteState(words.terms.footnoteStates[state])}{" "}
        {address !== null && <span className={styles.address}>{address}</span>}
      </span>
    </li>
  );
}

function AddressNote({ link: { letter, title, address } }: { link: PrintedLink }) {
  return (
    <li>
      <b>{letter}</b>
      <span>
        {title !== undefined && <cite>{title}</cite>} <span className={styles.address}>{address}</span>
      </span>
    </li>
  );
}
