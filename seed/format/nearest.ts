import { editDistance } from "../../server/queries/search/edit-distance.ts";

/**
 * The hint for a word that is not known: the nearest ones that are, at most three, closest first.
 *
 * @returns `did you mean "openai"?`, or undefined where nothing is near
 */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const near = [...known]
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate, limit) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => `"${candidate}"`);
  if (near.length > 0) return `did you mean ${near.join(" or ")}?`;
  const longer = [...known].filter((candidate) => candidate.startsWith(`${word}-`) || candidate.endsWith(`-${word}`));
  return longer.length > 0 ? `did you mean ${quoteAll(longer.toSorted().slice(0, 3))}?` : undefined;
}

const quoteAll = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(" or ");
