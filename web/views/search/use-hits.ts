import { useQuery } from "@tanstack/react-query";
import { useEffect, useState, type KeyboardEvent } from "react";
import { useNavigate } from "react-router";
import { mostShownNodes } from "../../../server/contract/explore.ts";
import type { GraphNode } from "../../../server/contract/graph.ts";
import { search } from "../../../server/contract/search.ts";
import { keptOperationQuery } from "../../api.ts";
import { useAddresses, useViewState } from "../../use-view-state.ts";
import { inShownOrder } from "./group-by-kind.ts";
import { optionId } from "./SearchHit.tsx";
import type { SearchText } from "./use-search-text.ts";

const hitsAsked = 50;

/** Where a node joins the graph: the one being looked at, else a new one. */
function useAddToGraph(): (node: GraphNode) => string {
  const { view } = useViewState();
  const addresses = useAddresses();
  return ({ id }) => {
    const others = view.nodes.filter((shown) => shown !== id);
    return addresses.explore({
      nodes: [...others, id].slice(-mostShownNodes),
      select: id,
      hide: view.hide,
      view: view.view,
    });
  };
}

/** What the text finds, which hit the cursor is on, and what the keys do with it. */
export function useHits(box: SearchText) {
  const { view } = useViewState();
  const navigate = useNavigate();
  const addresses = useAddresses();
  const addToGraph = useAddToGraph();
  const query = useQuery({
    ...keptOperationQuery(search, { q: box.asked, kind: view.in ?? "", limit: hitsAsked }),
    enabled: box.asked !== "",
  });
  const answer = box.asked === "" ? undefined : query.data;
  const hits = answer === undefined ? [] : inShownOrder(answer.hits);
  const [pointed, setPointed] = useState<string>();
  const active = hits.find(({ node }) => node.id === pointed) ?? hits[0];
  const activeId = active?.node.id;

  useEffect(() => {
    if (activeId !== undefined) document.getElementById(optionId(activeId))?.scrollIntoView({ block: "nearest" });
  }, [activeId]);

  // Enter pressed before the answer to what was typed is there opens the first hit of that answer, not of the one before.
  // Whoever types on means something else, also when the same text comes back.
  const [wanted, setWanted] = useState<{ edits: number; add: boolean }>();
  const isFresh = box.text.trim() === box.asked && !query.isPlaceholderData;
  const target =
    wanted?.edits === box.edits && isFresh && active !== undefined
      ? wanted.add
        ? addToGraph(active.node)
        : addresses.node(active.node)
      : undefined;
  useEffect(() => {
    if (target !== undefined) void navigate(target);
  }, [target, navigate]);

  const step = (by: number) => {
    const at = hits.findIndex(({ node }) => node.id === activeId);
    setPointed(hits.at((at + by) % hits.length)?.node.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter and the arrows belong to the input method while it composes; 229 is how older browsers say so.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === "Enter") setWanted({ edits: box.edits, add: event.shiftKey });
    else if (event.key === "ArrowDown" && hits.length > 0) step(1);
    else if (event.key === "ArrowUp" && hits.length > 0) step(-1);
    else return;
    event.preventDefault();
  };

  return { query, answer, hits, active, point: setPointed, onKeyDown, addToGraph };
}
