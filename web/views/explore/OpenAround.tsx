import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { exploreNeighbours } from "../../../server/contract/explore.ts";
import type { Fragment } from "../../../server/contract/graph.ts";
import type { EntityId } from "../../../server/contract/kinds.ts";
import { operationQuery } from "../../api.ts";
import { useWords } from "../../i18n/language.tsx";
import frame from "../../ui/frame.module.css";
import { PageTitle } from "../../ui/PageTitle.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { useViewState } from "../../use-view-state.ts";
import { expandStep } from "./use-neighbours.ts";

/** Opens the neighbourhood of one node, and puts into the address what it turned out to be: a link shows the same later. */
export function OpenAround({ id }: { id: EntityId }) {
  const words = useWords();
  const { change } = useViewState();
  const query = useQuery(operationQuery(exploreNeighbours, { id, limit: expandStep }));
  const open = useEffectEvent((fragment: Fragment) => {
    const nodes = [id, ...fragment.nodes.map((node) => node.id)];
    // Without neighbours there is no neighbourhood to open: the node is drawn by itself.
    const lonely = nodes.length === 1;
    change({ nodes, focus: lonely ? null : id, ...(lonely && { select: id }) }, { replace: true });
  });
  useEffect(() => {
    if (query.data) open(query.data);
  }, [query.data]);
  return (
    <div className={frame.page}>
      <div className={frame.head}>
        <PageTitle title={words.explore.title} />
      </div>
      <QueryStates query={query}>{() => null}</QueryStates>
    </div>
  );
}
