import { useWords } from "../../i18n/language.tsx";
import { useSortWord } from "../../ui/sort-word.ts";

/** The heading of a group of columns: of approaches their own groups, of everything else its sort. */
export function useGroupWord(): (group: string) => string {
  const { compare } = useWords();
  const sortWord = useSortWord();
  const known: Readonly<Record<string, string>> = compare.groups;
  return (group) => {
    const word = (Object.hasOwn(known, group) ? known[group] : undefined) ?? sortWord(group);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
}
