import { useWords } from "../../i18n/language.tsx";
import { useViewState } from "../../use-view-state.ts";
import type { Passage } from "./section-answer.ts";
import styles from "./UnknownPassage.module.css";

/** One line where the address means a passage that the heading has not. */
export function UnknownPassage({ passages }: { passages: readonly Passage[] }) {
  const { report } = useWords();
  const { passage } = useViewState().view;
  if (passage === null || passages.some(({ number }) => number === passage)) return null;
  return (
    <p className={styles.unknown} role="status">
      {report.noSuchPassage(passage)}
    </p>
  );
}
