import { useQuery } from "@tanstack/react-query";
import { papers } from "../../../server/contract/papers.ts";
import { keptOperationQuery, operationQuery } from "../../api.ts";
import frame from "../../ui/frame.module.css";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { useViewState } from "../../use-view-state.ts";
import { Bibliography } from "./Bibliography.tsx";
import { Facets } from "./Facets.tsx";
import { noFilters, papersQuestion } from "./paper-filters.ts";
import { PapersHead } from "./PapersHead.tsx";
import styles from "./PapersView.module.css";
import { RelatedPapers } from "./RelatedPapers.tsx";
import { useChosenFocus } from "./use-chosen-focus.ts";

/** Below this the related papers have no room beside the list: they are a step of their own. */
const oneStepAtATime = "(max-width: 70rem)";

/**
 * The bibliography: filters, the list, and what is related to one paper. Ticking, ordering and choosing are steps that
 * Back undoes. Where there is room and nothing is chosen, the first of the list
 * that has relatives to show stands for the choice.
 */
export function PapersView() {
  const { view, hrefWith } = useViewState();
  const narrow = useMedia(oneStepAtATime);
  const query = useQuery(keptOperationQuery(papers, papersQuestion(view)));
  const unfiltered = useQuery(operationQuery(papers, papersQuestion(view, noFilters)));
  const panel = useChosenFocus(view.paper, narrow);
  const items = query.data?.items ?? [];
  const first = (items.find(({ isJoined }) => isJoined) ?? items[0])?.document.id ?? null;
  const shown = view.paper ?? (narrow ? null : first);
  const isStep = narrow && view.paper !== null;
  return (
    <div className={frame.page}>
      <PapersHead all={unfiltered.data} isStep={isStep} />
      <div className={isStep ? styles.step : styles.library}>
        {!isStep && (
          <>
            {query.data && <Facets facets={query.data.facets} />}
            <section className={styles.list} aria-busy={query.isPlaceholderData}>
              <QueryStates query={query} lines={[40, 70, 55, 90, 60, 80, 50]}>
                {(answer) => <Bibliography answer={answer} chosen={shown} />}
              </QueryStates>
            </section>
          </>
        )}
        {shown !== null && (
          <div ref={panel} className={styles.related}>
            <RelatedPapers id={shown} listAddress={isStep ? hrefWith({ paper: null }) : null} />
          </div>
        )}
      </div>
    </div>
  );
}
