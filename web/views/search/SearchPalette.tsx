import { useWords } from "../../i18n/language.tsx";

export function SearchPalette() {
  const words = useWords();
  return <dialog aria-label={words.search.title} />;
}
