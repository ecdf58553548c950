import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { relatedFloor, relatedPapers } from "../../../server/contract/papers.ts";
import { keptOperationQuery } from "../../api.ts";
import { useWords } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { OutwardLink } from "../../ui/DocumentLine.tsx";
import { CiteDocument } from "../../ui/CiteDocument.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { ShowMore } from "../../ui/ShowMore.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { useAddresses } from "../../use-view-state.ts";
import { Byline } from "./Byline.tsx";
import { type RelatedAnswer, relatedQuestion } from "./papers-answer.ts";
import { RelatedPaper } from "./RelatedPaper.tsx";
import styles from "./RelatedPapers.module.css";
import { ScoreKey } from "./ScoreKey.tsx";
import { relatedHeadingId } from "./use-chosen-focus.ts";

const step = 6;

interface Props {
  id: string;
  /** Where the list is, when these have the page to themselves. */
  listAddress: string | null;
}

/** What to read next after one document, with the reasons that add up to each score. */
export function RelatedPapers({ id, listAddress }: Props) {
  const { papers } = useWords();
  const [shown, setShown] = useState({ id, count: step });
  const count = shown.id === id ? shown.count : step;
  const query = useQuery(keptOperationQuery(relatedPapers, relatedQuestion(id)));
  const answer = query.isError ? undefined : query.data;
  return (
    <section aria-busy={query.isPlaceholderData} aria-labelledby={relatedHeadingId}>
      {listAddress !== null && (
        <Link className={`${control.action} ${styles.back}`} to={listAddress}>
          <Icon name="list" />
          {papers.backToList}
        </Link>
      )}
      <div className={styles.head}>
        <SectionHead
          {...(answer && { shown: Math.min(count, answer.items.length), total: answer.total })}
          {...(!answer && { aside: <span /> })}
        >
          <span id={relatedHeadingId} tabIndex={-1}>
            {answer === undefined ? papers.related : <RelatedTo paper={answer.paper} />}
          </span>
        </SectionHead>
      </div>
      <VisuallyHidden>
        <span role="status">{answer && !query.isPlaceholderData && papers.relatedFound(answer.total)}</span>
      </VisuallyHidden>
      <QueryStates query={query} lines={[50, 90, 35, 80, 45, 85]}>
        {(found) => <Found answer={found} count={count} onMore={() => setShown({ id, count: count + step })} />}
      </QueryStates>
    </section>
  );
}

/** "Related to X", with X in the language that it is in. */
function RelatedTo({ paper }: { paper: RelatedAnswer["paper"] }) {
  const { papers } = useWords();
  const name = useNodeName()(paper);
  const [before, after] = papers.relatedTo;
  return (
    <>
      {before}
      <span lang={name.lang}>{name.text}</span>
      {after}
    </>
  );
}

function Found({ answer, count, onMore }: { answer: RelatedAnswer; count: number; onMore: () => void }) {
  const { papers } = useWords();
  const items = answer.items.slice(0, count);
  return (
    <>
      <AboutPaper answer={answer} shown={items.map(({ document }) => document.id)} />
      {items.length === 0 ? (
        <EmptyState title={papers.tooLittle}>
          <p>
            {[
              papers.knownCitations(answer.citesCount, answer.citedByCount),
              papers.underFloor(answer.belowFloor, relatedFloor),
              papers.wouldHelp,
            ].join(papers.betweenSentences)}
          </p>
        </EmptyState>
      ) : (
        <ol className={styles.list}>
          {items.map((item) => (
            <RelatedPaper key={item.document.id} item={item} />
          ))}
        </ol>
      )}
      <ShowMore shown={items.length} total={answer.items.length} step={step} onMore={onMore} />
      {items.length > 0 && <ScoreKey answer={answer} />}
    </>
  );
}

/** Where one can go from the paper itself. */
function AboutPaper({ answer, shown }: { answer: RelatedAnswer; shown: readonly RelatedAnswer["paper"]["id"][] }) {
  const { papers } = useWords();
  const addresses = useAddresses();
  const { paper } = answer;
  return (
    <>
      <p className={styles.byline}>
        <Byline document={paper} form="whole" />
      </p>
      <div className={`${control.actions} ${styles.actions}`}>
        <Link className={control.action} to={addresses.card(paper.id)}>
          {papers.openCard}
        </Link>
        <Link className={control.action} to={addresses.explore({ nodes: [paper.id, ...shown], focus: paper.id })}>
          <Icon name="graph" />
          {papers.asGraph}
        </Link>
        <OutwardLink document={paper} />
        <CiteDocument document={paper} />
      </div>
    </>
  );
}
