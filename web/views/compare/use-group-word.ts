import { useWords } from "../../i18n/language.tsx";
import { useSubtypeWord } from "../../ui/subtype-word.ts";

/** The heading of a group of columns: of approaches their own groups, of everything else its subtype. */
export function useGroupWord(): (group: string) => string {
  const { compare } = useWords();
  const subtypeWord = useSubtypeWord();
  const known: Readonly<Record<string, string>> = compare.groups;
  return (group) => {
    const word = (Object.hasOwn(known, group) ? known[group] : undefined) ?? subtypeWord(group);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
}
