import { useInfiniteQuery } from "@tanstack/react-query";
import type { Answer, Operation, OperationInput } from "../server/contract/operation.ts";
import { type ApiProblem, askOperation, operationUrl } from "./api.ts";

/**
 * The pages of a list after one that is already there. Nothing is asked until `showMore`; what was brought stays in the
 * query cache, so that coming Back finds it.
 *
 * @param first where the page that is there says the next one begins; null: it is all there is
 * @param inputAt the question for the page that begins there
 */
export function useMorePages<Op extends Operation>(
  operation: Op,
  first: string | null,
  list: { inputAt: (after: string) => OperationInput<Op>; nextOf: (page: Answer<Op>) => string | null },
) {
  const query = useInfiniteQuery<Answer<Op>, ApiProblem, { pages: Answer<Op>[] }, readonly string[], string>({
    queryKey: [operation.id, "more", operationUrl(operation, list.inputAt(first ?? "") as Record<string, unknown>)],
    // Not through another query of the same client: each would try again by itself, nine requests in all, and go on unasked.
    queryFn: ({ pageParam, signal }) => askOperation(operation, list.inputAt(pageParam), signal),
    initialPageParam: first ?? "",
    getNextPageParam: list.nextOf,
    enabled: false,
    staleTime: Infinity,
  });
  return {
    pages: first === null ? [] : (query.data?.pages ?? []),
    showMore: () => void query.fetchNextPage(),
    pending: query.isFetching,
    problem: query.error,
  };
}
