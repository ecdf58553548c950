import { problemWords } from "../../../server/contract/problem-words.ts";

/** What the page says while it waits and when something failed. */
export const states = {
  loading: "Loading",
  tryAgain: "Try again",
  tryingAgain: "Trying again",
  copyDetails: "Copy details",
  detailsCopied: "Details copied",
  unchanged: "What you had open is unchanged. The address of this view is safe to keep.",
  willHeal: "This page asks again by itself.",
  nearestNames: "These come nearest:",
  searchInstead: "Search for it",
  problems: {
    ...(problemWords.en as Record<keyof typeof problemWords.en, string>),
    unreachable: "The service does not answer",
    "unexpected-answer": "The service answered something that this page does not understand",
  },
  advice: {
    "not-found": "The address may be old or mistyped. Nothing else is lost; search finds things by any of their names.",
    "unexpected-answer": "The page may be older than the service. Reloading it gets the newer one.",
  },
  request: (id: string) => `Request ${id}`,
  pageFailed: "This part of the page failed",
  reload: "Reload the page",
};
