import { useWords } from "../i18n/language.tsx";

/** A subtype or genre in the page's language; one without a word of ours falls back to the data's own. */
export function useSubtypeWord(): (subtype: string) => string {
  const { subtypes } = useWords();
  const known: Readonly<Record<string, string>> = subtypes;
  return (subtype) => (Object.hasOwn(known, subtype) ? known[subtype] : undefined) ?? subtype.replaceAll("-", " ");
}
