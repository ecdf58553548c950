import { useCallback, useEffect, useState } from "react";
import { useLocation, useNavigationType } from "react-router";
import { useViewState } from "../../use-view-state.ts";

const settleMs = 120;

/** In characters. */
export const longestText = 200;

/**
 * What is in the search box, and what is asked: the same once typing rests. The address follows what is asked without
 * leaving a step for each letter. While a composition runs (pinyin on its way to Chinese) nothing is asked.
 */
export function useSearchText() {
  const { view, change } = useViewState();
  const { key, state } = useLocation();
  const navigationType = useNavigationType();
  const inAddress = view.find ?? "";
  const [text, setText] = useState(inAddress);
  const [asked, setAsked] = useState(inAddress);
  const [composing, setComposing] = useState(false);

  // Back and Forward bring another text; our own writing to the address does not come back here.
  const [seenKey, setSeenKey] = useState(key);
  if (key !== seenKey) {
    setSeenKey(key);
    if (navigationType === "POP" && view.find !== null) {
      setText(view.find);
      setAsked(view.find);
    }
  }

  useEffect(() => {
    if (composing || text === asked) return;
    const timer = setTimeout(() => {
      setAsked(text);
      change({ find: text }, { replace: true, state });
    }, settleMs);
    return () => clearTimeout(timer);
  }, [text, asked, composing, change, state]);

  const append = useCallback((more: string) => setText((before) => (before + more).slice(0, longestText)), []);

  return { text, setText, append, asked: asked.trim(), composing, setComposing };
}

export type SearchText = ReturnType<typeof useSearchText>;
