import type { FootnoteState } from "../../../server/contract/documents.ts";
import { useWords } from "../../i18n/language.tsx";
import styles from "./MiniRegister.module.css";
import { countPrinted, countStates } from "./outline.ts";

const faultyStates = ["misprinted", "uncertain", "lost", "never-printed"] as const;

/** One footnote as a stroke; its state is told in words beside it. */
export function Stroke({ state }: { state: FootnoteState }) {
  return <i className={styles[state]} aria-hidden="true" />;
}

interface Props {
  footnotes: readonly { id: string; state: FootnoteState }[];
  /** What is said where there is none. */
  none: string;
}

/** The footnotes of a heading in the order printed, a stroke each. */
export function MiniRegister({ footnotes, none }: Props) {
  const { report } = useWords();
  if (footnotes.length === 0) return <small className={styles.none}>{none}</small>;
  const counts = countStates(footnotes);
  const faults = faultyStates
    .filter((state) => counts[state] > 0)
    .map((state) => report.registerFaults[state](counts[state]));
  return (
    <span className={styles.register} role="img" aria-label={report.register(countPrinted(footnotes), faults)}>
      {footnotes.map(({ id, state }) => (
        <Stroke key={id} state={state} />
      ))}
    </span>
  );
}
