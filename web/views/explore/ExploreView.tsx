import { useQuery } from "@tanstack/react-query";
import { exploreGraph } from "../../../server/contract/explore.ts";
import { keptOperationQuery } from "../../api.ts";
import { useWords } from "../../i18n/language.tsx";
import frame from "../../ui/frame.module.css";
import { PageTitle } from "../../ui/PageTitle.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { useViewState } from "../../use-view-state.ts";

/** The graph, from an answer. */
export function ExploreView() {
  const words = useWords();
  const { view } = useViewState();
  const query = useQuery(keptOperationQuery(exploreGraph, { nodes: [...view.nodes] }));
  return (
    <div className={frame.page}>
      <PageTitle title={words.explore.title} />
      <QueryStates query={query}>{(answer) => <p>{words.terms.relations(answer.relationships.length)}</p>}</QueryStates>
    </div>
  );
}
