import { useQuery } from "@tanstack/react-query";
import { citation, citationStyles } from "../../server/contract/citation.ts";
import type { GraphNode } from "../../server/contract/graph.ts";
import type { EntityId } from "../../server/contract/kinds.ts";
import { operationQuery } from "../api.ts";
import { useLanguage } from "../i18n/language.tsx";
import styles from "./CiteDocument.module.css";
import { CopyRich } from "./CopyRich.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { QueryStates } from "./QueryStates.tsx";
import { useFieldWords } from "./RecordCheck.tsx";

const programFormats = ["bibtex", "ris", "csl"] as const;

/** Offers a document's citation: as three styles print it, and for programs. */
export function CiteDocument({ document }: { document: Pick<GraphNode, "id" | "name" | "nameZh"> }) {
  const { words, formats } = useLanguage();
  const { copying } = words;
  return (
    <Disclosure label={copying.cite} says={copying.citeDocument(formats.pick(document).text)}>
      <Forms id={document.id} />
    </Disclosure>
  );
}

function Forms({ id }: { id: EntityId }) {
  const { copying } = useLanguage().words;
  const fieldWords = useFieldWords();
  const query = useQuery(operationQuery(citation, { id }));
  return (
    <QueryStates query={query} lines={[80, 60]}>
      {(answer) => (
        <>
          {citationStyles.map((style) => (
            <span key={style} className={styles.entry}>
              <span className={styles.head}>
                <span className={styles.style}>{copying.styles[style]}</span>
                <CopyRich
                  label={copying.copy}
                  form={copying.styles[style]}
                  says={`${copying.copy}: ${copying.styles[style]}`}
                  content={answer.formatted[style]}
                />
              </span>
              <span className={styles.text}>{answer.formatted[style].text}</span>
            </span>
          ))}
          <span className={styles.programs}>
            {copying.forPrograms}{" "}
            {programFormats.map((format) => (
              <CopyRich
                key={format}
                label={copying.formats[format]}
                says={`${copying.formats[format]}, ${copying.copy}`}
                content={answer[format]}
              />
            ))}
          </span>
          {answer.fromMemory.length > 0 && (
            <span className={styles.memory}>{copying.fromMemory(fieldWords(answer.fromMemory))}</span>
          )}
        </>
      )}
    </QueryStates>
  );
}
