import { useCallback, useEffect, useState } from "react";
import { useLocation, useNavigationType } from "react-router";
import { mostSearchedText } from "../../../server/contract/search.ts";
import { useViewState } from "../../use-view-state.ts";

const settleMs = 120;

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
  /** Counts what the hands did to the text: the same text again is not the same state. */
  const [edits, setEdits] = useState(0);
  const [cut, setCut] = useState(false);
  const write = useCallback((change: (before: string) => string) => {
    setEdits((count) => count + 1);
    setText((before) => {
      const after = change(before);
      setCut(after.length > mostSearchedText);
      return after.slice(0, mostSearchedText);
    });
  }, []);

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

  const append = useCallback((more: string) => write((before) => before + more), [write]);
  const replace = useCallback((whole: string) => write(() => whole), [write]);

  return { text, edits, cut, setText: replace, append, asked: asked.trim(), composing, setComposing };
}

export type SearchText = ReturnType<typeof useSearchText>;
