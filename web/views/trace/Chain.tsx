import { Fragment } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { branchesOf, type TraceAnswer, type TracedDocument } from "./completeness.ts";
import styles from "./Chain.module.css";
import { DocumentSteps } from "./DocumentSteps.tsx";
import { FootnoteStep } from "./FootnoteStep.tsx";
import { PassageStep } from "./PassageStep.tsx";
import { Step } from "./Step.tsx";

/** The spine: from the passage through what is printed there down to documents, people and organizations. */
export function Chain({ answer }: { answer: TraceAnswer }) {
  const { words } = useLanguage();
  const { branches, named } = branchesOf(answer);
  return (
    <ol className={styles.chain} aria-label={words.trace.chain}>
      <PassageStep answer={answer} />
      {branches.map(({ footnote, documents }, index) => (
        <Fragment key={footnote.id}>
          <FootnoteStep
            footnote={footnote}
            place={index + 1}
            of={branches.length}
            sharesDocument={footnote.refersTo !== null && documents.length === 0}
          />
          <Documents documents={documents} answer={answer} />
        </Fragment>
      ))}
      {named.length > 0 && (
        <Step title={words.trace.namedInText} status="named" says={words.terms.documents(named.length)}>
          <p>{words.trace.namedHow}</p>
        </Step>
      )}
      <Documents documents={named} answer={answer} />
      {branches.length === 0 && named.length === 0 && <Unsourced />}
    </ol>
  );
}

function Documents({ documents, answer }: { documents: readonly TracedDocument[]; answer: TraceAnswer }) {
  return documents.map((traced) => (
    <DocumentSteps
      key={traced.document.id}
      traced={traced}
      passage={answer.claim.locator.passage}
      repaired={["misprinted", "lost", "uncertain"].includes(traced.status)}
    />
  ));
}

function Unsourced() {
  const { words } = useLanguage();
  return (
    <Step broken title={words.trace.source} status="unsourced" says={words.terms.evidence.unsourced}>
      <p className={styles.plain}>{words.trace.unsourcedTitle}</p>
      <p className={styles.means}>{words.trace.unsourcedMeans}</p>
    </Step>
  );
}
