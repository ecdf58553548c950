import { useWords } from "../i18n/language.tsx";
import styles from "./Pending.module.css";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

const usual = [38, 82, 64, 71] as const;

interface Props {
  /** Widths of the lines to come, in percent. */
  lines?: readonly number[];
}

/** Hairline bars in place of what is on its way. */
export function Pending({ lines = usual }: Props) {
  const { states } = useWords();
  return (
    <div className={styles.bars} role="status" data-pending>
      <VisuallyHidden>{states.loading}</VisuallyHidden>
      {lines.map((width, index) => (
        <div key={index} className={styles.bar} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
