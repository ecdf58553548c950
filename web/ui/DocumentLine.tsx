import type { DocumentRecord } from "../../server/contract/documents.ts";
import { documentAddress } from "../../server/contract/identifier-address.ts";
import { useLanguage } from "../i18n/language.tsx";
import { AwayLink } from "./AwayLink.tsx";
import { CiteDocument } from "./CiteDocument.tsx";
import styles from "./DocumentLine.module.css";
import { Icon } from "./Icon.tsx";
import { NodeName } from "./NodeName.tsx";
import { useFieldWords } from "./RecordCheck.tsx";

const mostNamedAuthors = 3;

/** "Bai and 50 others, 2022, Anthropic (date from memory)": who, when and where a document was published. */
export function useDocumentDetails(): (document: DocumentRecord) => string {
  const { words, formats, language } = useLanguage();
  const fieldWords = useFieldWords();
  return (document) => {
    const [first] = document.firstAuthors;
    const authors =
      first === undefined
        ? ""
        : document.authorCount > mostNamedAuthors
          ? words.terms.andOthers(first, document.authorCount - 1)
          : formats.list(document.firstAuthors);
    const place = (document.venue === null ? null : words.terms.venue(document.venue)) ?? document.publisher ?? "";
    const date = document.published ?? (document.year === null ? "" : String(document.year));
    const when = date === "" ? "" : document.kind === "paper" ? (date.split("-")[0] ?? "") : formats.shortDate(date);
    // A venue may end with its own year ("Transactions ..., 2023").
    const said = [authors, place, place.includes(when) ? "" : when]
      .filter(Boolean)
      .join(language === "zh" ? "，" : ", ");
    const unseen = fieldsFromMemory(document);
    return unseen.length === 0 ? said : words.evidence.withMemory(said, fieldWords(unseen));
  };
}

/** What is given of a document although nobody saw it. */
function fieldsFromMemory({ described, published, publisher, record }: DocumentRecord): string[] {
  const given: Readonly<Record<string, boolean>> = {
    title: !described,
    publisher: publisher !== null,
    date: published !== null,
  };
  return record.unverified.filter((field) => given[field] ?? false);
}

/** The way out to a document's own page, named by its host. */
export function OutwardLink({
  document,
}: {
  document: Pick<DocumentRecord, "name" | "nameZh" | "url" | "doi" | "arxiv">;
}) {
  const { formats } = useLanguage();
  const address = documentAddress(document);
  if (address === null) return null;
  const host = new URL(address).hostname.replace(/^www\./, "");
  return (
    <AwayLink className={styles.outward} address={address} leadsTo={formats.pick(document).text}>
      {host}
      <Icon name="outward" size={11} />
    </AwayLink>
  );
}

/** A document in a list: title, who and when, and the way to it. */
export function DocumentLine({ document, outward = true }: { document: DocumentRecord; outward?: boolean }) {
  const details = useDocumentDetails()(document);
  return (
    <div>
      <p className={styles.title}>
        <NodeName node={document} />
      </p>
      <div className={styles.details}>
        {details}
        {outward && documentAddress(document) !== null && (
          <>
            {details !== "" && " · "}
            <OutwardLink document={document} />
          </>
        )}
        {outward && (
          <>
            {" · "}
            <CiteDocument document={document} />
          </>
        )}
      </div>
    </div>
  );
}
