import { useQuery } from "@tanstack/react-query";
import { exploreGraph } from "../../../server/contract/explore.ts";
import { keptOperationQuery } from "../../api.ts";
import { useWords } from "../../i18n/language.tsx";
import frame from "../../ui/frame.module.css";
import { PageTitle } from "../../ui/PageTitle.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { useViewState } from "../../use-view-state.ts";
import { ExploreStart } from "./ExploreStart.tsx";
import { OpenAround } from "./OpenAround.tsx";
import { Workspace } from "./Workspace.tsx";

/**
 * The graph, from an answer. The address says which nodes are drawn. One that names a focus and nothing else means its
 * neighbourhood; one that names nothing is offered ways to begin.
 */
export function ExploreView() {
  const { view } = useViewState();
  const { focus, nodes } = view;
  if (focus !== null && nodes.every((id) => id === focus)) return <OpenAround key={focus} id={focus} />;
  return nodes.length === 0 ? <ExploreStart /> : <NamedNodes />;
}

function NamedNodes() {
  const words = useWords();
  const { view } = useViewState();
  const query = useQuery(keptOperationQuery(exploreGraph, { nodes: [...view.nodes] }));
  if (query.data) return <Workspace answer={query.data} />;
  return (
    <div className={frame.page}>
      <div className={frame.head}>
        <PageTitle title={words.explore.title} />
      </div>
      <QueryStates query={query}>{() => null}</QueryStates>
    </div>
  );
}
