import { Link } from "react-router";
import { useLanguage } from "../../i18n/language.tsx";
import { useViewState } from "../../use-view-state.ts";
import styles from "./ListTools.module.css";

const letters = [..."abcdefghijklmnopqrstuvwxyz", "!"];

/** A stretch of the list by name: each letter with how many it holds; one that holds none is no link. */
export function Letters({ counts }: { counts: readonly { value: string; count: number }[] }) {
  const { lists } = useLanguage().words;
  const { view, hrefWith } = useViewState();
  const linkTo = (letter: string | null) => hrefWith({ letter, after: null, ...(letter === null ? {} : { by: null }) });
  return (
    <nav className={styles.letters} aria-label={lists.letters}>
      <Link to={linkTo(null)} aria-current={view.letter === null ? "true" : undefined}>
        {lists.everyLetter}
      </Link>
      {letters.map((letter) => {
        const count = counts.find(({ value }) => value === letter)?.count ?? 0;
        const shown = letter === "!" ? lists.otherLetter : letter.toUpperCase();
        const said = letter === "!" ? lists.otherLetterLabel : shown;
        if (count === 0 && view.letter !== letter) {
          return letter === "!" ? null : (
            <span key={letter} aria-hidden="true">
              {shown}
            </span>
          );
        }
        return (
          <Link
            key={letter}
            to={linkTo(letter)}
            aria-current={view.letter === letter ? "true" : undefined}
            aria-label={lists.letterLabel(said, count)}
          >
            {shown}
          </Link>
        );
      })}
    </nav>
  );
}
