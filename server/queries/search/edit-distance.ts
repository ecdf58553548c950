/**
 * Letters to put in, take out, change or swap with their neighbour until two words are alike (optimal string alignment; Damerau
 * 1964, with neighbours swapped at most once). Laws: symmetric; zero only for equal words.
 *
 * @param limit what is further apart is not told apart, and costs less to find out
 */
export function editDistance(one: string, other: string, limit = Number.POSITIVE_INFINITY): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const at = (row: readonly number[] | undefined, index: number): number => row?.[index] ?? 0;
  let beforeLast: number[] | undefined;
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(beforeLast, j - 2) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}
