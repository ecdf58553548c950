import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { relatedPapers } from "../../../server/contract/papers.ts";
import { operationQuery } from "../../api.ts";
import { useWords } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { PageTitle } from "../../ui/PageTitle.tsx";
import type_ from "../../ui/type.module.css";
import { useViewState } from "../../use-view-state.ts";
import { type PapersAnswer, relatedQuestion } from "./papers-answer.ts";
import styles from "./PapersHead.module.css";

const documentKinds = ["paper", "web", "any"] as const;

interface Props {
  /** What there is of the kind without any filter. */
  all: PapersAnswer | undefined;
  /** While one paper has the page to itself, only the place is named. */
  isStep: boolean;
}

/** The place, what it holds in a sentence, and which sort of document is listed. */
export function PapersHead({ all, isStep }: Props) {
  const { papers } = useWords();
  const { view, hrefWith } = useViewState();
  const name = useViewName();
  return (
    <header className={isStep ? styles.compact : styles.head}>
      <div>
        <PageTitle title={name}>{papers.title}</PageTitle>
        {!isStep && <p className={type_.answer}>{all === undefined ? "\u00a0" : <Counted all={all} />}</p>}
      </div>
      {!isStep && (
        <div className={styles.side}>
          <nav className={styles.kinds} aria-label={papers.kindsLabel}>
            {documentKinds.map((kind) => (
              <Link
                key={kind}
                to={hrefWith({ kind, identifier: [], paper: null })}
                aria-current={view.kind === kind ? "page" : undefined}
              >
                {papers.kinds[kind]}
              </Link>
            ))}
          </nav>
          <div className={control.actions}>
            <CopyLink />
          </div>
        </div>
      )}
    </header>
  );
}

/** "34 papers stand behind the report, 24 of them from 2023. Of the records, 12 are verified in full, 22 in part." */
function Counted({ all }: { all: PapersAnswer }) {
  const { papers } = useWords();
  const { view } = useViewState();
  const most = all.facets.year.toSorted((a, b) => b.count - a.count)[0];
  const countOf = (confidence: string) => all.facets.record.find(({ value }) => value === confidence)?.count ?? 0;
  if (all.all === 0) return papers.none[view.kind];
  const records = papers.records({
    verified: countOf("verified"),
    partly: countOf("partly"),
    unseen: countOf("memory-only"),
  });
  return `${papers.stand[view.kind](all.all, most ?? null)}${papers.betweenSentences}${records}`;
}

/** Every chosen paper has a name of its own in the tab and in the history. */
function useViewName(): string {
  const { papers } = useWords();
  const nameOf = useNodeName();
  const { paper } = useViewState().view;
  const { data } = useQuery({
    ...operationQuery(relatedPapers, relatedQuestion(paper ?? "")),
    enabled: paper !== null,
  });
  if (paper === null || data === undefined) return papers.title;
  const [before, after] = papers.relatedTo;
  return `${before}${nameOf(data.paper).text}${after}`;
}
