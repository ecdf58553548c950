import type { Entry } from "./entry.ts";

/** Text of one file, as a reader of a format gets it. */
export interface SourceText {
  file: string;
  text: string;
}

/** One thing that a file has and that could not be read: where it is, what it is, and what would mend it. */
export interface EntryFault {
  file: string;
  line: number;
  /** The entry's citation key, where it has one. */
  key: string | null;
  message: string;
  hint: string;
  /** Whether the entry was left out, or read without that part. */
  lost: "entry" | "part";
}

export interface Reading {
  entries: Entry[];
  faults: EntryFault[];
}

/** The number of the line at an offset, from 1. Made once a text, as a file has many entries. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
