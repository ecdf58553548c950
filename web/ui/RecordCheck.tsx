import type { DocumentRecord } from "../../server/contract/documents.ts";
import { useLanguage } from "../i18n/language.tsx";
import { AddressList } from "./AddressList.tsx";
import { EvidenceStatus } from "./EvidenceStatus.tsx";
import { Fact, Facts } from "./Facts.tsx";
import { statusOfRecord } from "./record-status.ts";
import styles from "./RecordCheck.module.css";

/** Whether and how a document's record was checked: where it was seen, what of it could not be, and since when that is known. */
export function RecordCheck({ document }: { document: DocumentRecord }) {
  const { words, formats } = useLanguage();
  const { evidence } = words;
  const { confidence, since, seenAt, seenIn, seenInZh, partly, unverified } = document.record;
  const fieldWords = useFieldWords();
  const elsewhere = seenIn === null ? null : formats.pick({ name: seenIn, nameZh: seenInZh });
  return (
    <>
      <p className={styles.state}>
        <EvidenceStatus status={statusOfRecord[confidence]}>
          {evidence.recordIs[stateOf(document.record)]}
        </EvidenceStatus>
      </p>
      {document.described && <p className={styles.state}>{evidence.titleIsOurs}</p>}
      <Facts>
        <Fact term={evidence.seenOn} when={seenAt.length > 0}>
          <AddressList addresses={seenAt} />
        </Fact>
        <Fact term={evidence.seenIn} when={elsewhere !== null}>
          <span lang={formats.langOf(elsewhere?.text ?? "")}>{elsewhere?.text}</span>
        </Fact>
        <Fact term={evidence.seenInPart} when={partly.length > 0}>
          {fieldWords(partly)}
        </Fact>
        <Fact term={evidence.notSeen} when={unverified.length > 0}>
          {fieldWords(unverified)}
        </Fact>
        <Fact term={evidence.knownSince}>{formats.date(since)}</Fact>
      </Facts>
    </>
  );
}

/** The confidence of a record, told apart by whether parts of it are missing. */
function stateOf({ confidence, partly, unverified }: DocumentRecord["record"]) {
  if (confidence === "memory-only") return confidence;
  if (unverified.length > 0) return `${confidence}-but` as const;
  return confidence === "partly" && partly.length > 0 ? "partly-all" : confidence;
}

/** "title, date and address": fields of a record in the page's language. */
export function useFieldWords(): (fields: readonly string[]) => string {
  const { words, formats } = useLanguage();
  const known: Readonly<Record<string, string>> = words.evidence.fields;
  return (fields) => formats.list(fields.map((field) => known[field] ?? field));
}
