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

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment); more than `limit` is not told apart. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const at = (row: readonly number[] | undefined, index: number): number => row?.[index] ?? 0;
  let beforeLast: number[] | undefined;
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}
