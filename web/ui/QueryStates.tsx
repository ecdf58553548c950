import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Pending } from "./Pending.tsx";
import { ProblemState } from "./ProblemState.tsx";

interface Props<Data> {
  query: Pick<UseQueryResult<Data>, "data" | "error" | "isFetching" | "refetch">;
  /** What the address names, to search for where nothing is known under it. */
  sought?: string;
  /** Widths of the bars while it is on its way. */
  lines?: readonly number[];
  /** Instead of the bars. */
  pending?: ReactNode;
  children: (answer: Data) => ReactNode;
}

/** Pending, problem or content of one question; what is there stays until the new one is. */
export function QueryStates<Data>({ query, sought, lines, pending, children }: Props<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) {
    const retry = () => void query.refetch();
    return <ProblemState problem={query.error} sought={sought} retrying={query.isFetching} onRetry={retry} />;
  }
  return pending ?? <Pending {...(lines === undefined ? {} : { lines })} />;
}
