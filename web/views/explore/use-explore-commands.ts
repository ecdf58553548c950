import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { exploreGraph, mostShownNodes } from "../../../server/contract/explore.ts";
import { type Fragment, partsOfRelationId, relationId } from "../../../server/contract/graph.ts";
import { entityId, type Kind } from "../../../server/contract/kinds.ts";
import { operationQuery } from "../../api.ts";
import { useAddresses, useViewState } from "../../use-view-state.ts";
import type { ViewState } from "../../view-state.ts";
import { answerWith, answerWithout, type ExploreAnswer } from "./shown-graph.ts";

const idsOf = ({ nodes }: ExploreAnswer) => nodes.map(({ id }) => id);

/** Whether an answer is about just these nodes: while the next one is under way an older one is still on the page. */
function isAbout({ nodes, unknown }: ExploreAnswer, ids: readonly string[]): boolean {
  const answered = new Set([...nodes.map(({ id }) => String(id)), ...unknown]);
  return answered.size === ids.length && ids.every((id) => answered.has(id));
}

const selection = (id: string) => (id.includes("~") ? relationId.parse(id) : entityId.parse(id));

/** Everything that graph, list and inspector can do to the view; each is one step in the address, which Back takes back. */
export interface ExploreCommands {
  /** A node or a relation; null: nothing. */
  select(id: string | null): void;
  openCard(nodeId: string): void;
  /** Brings these neighbours in, out of what the service answered about them: as many of them, in order, as a view holds. */
  add(to: string, fragment: Fragment, chosen: readonly string[]): void;
  remove(nodeId: string): void;
  toggleKind(kind: Kind): void;
  showAllKinds(): void;
  forgetUnknown(): void;
}

export function useExploreCommands(answer: ExploreAnswer): ExploreCommands {
  const { change } = useViewState();
  const addresses = useAddresses();
  const navigate = useNavigate();
  const queryClient = useQueryClient();

  /** What comes next is known already: kept, so that the step needs no question. */
  const nodesOf = (next: ExploreAnswer) => {
    const nodes = idsOf(next);
    queryClient.setQueryData(operationQuery(exploreGraph, { nodes }).queryKey, next);
    return nodes;
  };
  /**
   * Of the address as it is now, which may be ahead of the answer on the page, this step changes what it brings and what it
   * takes, and nothing else.
   */
  const nodesAfter = (newest: ViewState, next: ExploreAnswer) => {
    if (isAbout(answer, newest.nodes)) return nodesOf(next);
    const [before, after] = [idsOf(answer), idsOf(next)];
    const stay = newest.nodes.filter((id) => after.includes(id) || !before.includes(id));
    return [...stay, ...after.filter((id) => !before.includes(id) && !stay.includes(id))];
  };

  return {
    select: (id) => {
      change({ select: id === null ? null : selection(id) });
    },
    openCard: (nodeId) => {
      const node = answer.nodes.find(({ id }) => id === nodeId);
      if (node) void navigate(addresses.node(node));
    },
    add: (to, fragment, chosen) => {
      const kindsBrought = fragment.nodes.filter(({ id }) => chosen.includes(id)).map(({ kind }) => kind);
      change((newest) => ({
        nodes: nodesAfter(newest, answerWith(answer, fragment, fittingIn(newest.nodes, chosen))),
        // What was asked for has to be seen.
        hide: newest.hide.filter((kind) => !kindsBrought.includes(kind)),
        select: selection(to),
      }));
    },
    remove: (nodeId) => {
      change((newest) => {
        const nodes = nodesAfter(newest, answerWithout(answer, nodeId));
        const touched = newest.select !== null && touches(newest.select, nodeId);
        // A focus that stands alone would be opened again; see ExploreView.
        const focus = newest.focus === nodeId || nodes.length === 1 ? null : newest.focus;
        return { nodes, focus, select: touched ? null : newest.select };
      });
    },
    toggleKind: (kind) => {
      change(({ hide }) => ({ hide: hide.includes(kind) ? hide.filter((one) => one !== kind) : [...hide, kind] }));
    },
    showAllKinds: () => {
      change({ hide: [] });
    },
    forgetUnknown: () => {
      change(({ nodes }) => ({ nodes: nodes.filter((id) => !answer.unknown.includes(id)) }), { replace: true });
    },
  };
}

/** The first of these that a view has room for beside what it shows. */
function fittingIn(shown: readonly string[], chosen: readonly string[]): string[] {
  return chosen.filter((id) => !shown.includes(id)).slice(0, Math.max(0, mostShownNodes - shown.length));
}

function touches(selected: string, nodeId: string): boolean {
  const relation = relationId.safeParse(selected);
  if (!relation.success) return selected === nodeId;
  const { from, to } = partsOfRelationId(relation.data);
  return from === nodeId || to === nodeId;
}
