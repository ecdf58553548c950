import { useWords } from "../i18n/language.tsx";

/** A sort or genre in the page's language; one without a word of ours falls back to the data's own. */
export function useSortWord(): (sort: string) => string {
  const { sorts } = useWords();
  const known: Readonly<Record<string, string>> = sorts;
  return (sort) => (Object.hasOwn(known, sort) ? known[sort] : undefined) ?? sort.replaceAll("-", " ");
}
