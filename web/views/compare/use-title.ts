import type { Kind } from "../../../server/contract/kinds.ts";
import { verbHeading } from "../../../server/contract/relation-verbs.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { useViewState } from "../../use-view-state.ts";
import { stances } from "./comparison.ts";
import { useGroupWord } from "./use-group-word.ts";

/** What is shown, whatever is chosen: the kinds, the headings that rows and columns are cut to, the relations that count. */
export function useTitle(): string {
  const { words, language } = useLanguage();
  const { view } = useViewState();
  const groupWord = useGroupWord();
  const { compare: say, terms } = words;
  const lines = (kind: Kind, groups: readonly string[]) => say.linesOf(terms.kindsMany[kind], groups.map(groupWord));
  const relations =
    view.type.join() === stances.join()
      ? [say.stances]
      : view.type.map((type) => verbHeading({ type }, language, "out"));
  const kinds = say.kindsTitle(lines(view.rows, view.rowGroup), lines(view.columns, view.columnGroup));
  return relations.length === 0 ? kinds : say.titleWith(kinds, relations);
}
