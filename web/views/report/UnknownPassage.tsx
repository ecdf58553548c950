import { useWords } from "../../i18n/language.tsx";
import type_ from "../../ui/type.module.css";
import { useViewState } from "../../use-view-state.ts";
import type { Passage } from "./section-answer.ts";

/** One line where the address means a passage that the heading has not. */
export function UnknownPassage({ passages }: { passages: readonly Passage[] }) {
  const { report } = useWords();
  const { passage } = useViewState().view;
  if (passage === null || passages.some(({ number }) => number === passage)) return null;
  return (
    <p className={type_.faint} role="status">
      {report.noSuchPassage(passage)}
    </p>
  );
}
