import { useWords } from "../i18n/language.tsx";
import styles from "./EvidenceToggle.module.css";
import { Icon } from "./Icon.tsx";

interface Props {
  /** What the relation leads to, for ears. */
  name: string;
  open: boolean;
  onToggle: () => void;
}

/** Opens and closes what a relation rests on, at the end of its row. */
export function EvidenceToggle({ name, open, onToggle }: Props) {
  const { evidence } = useWords();
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-expanded={open}
      aria-label={evidence.restsOn(name)}
      title={evidence.restsOnWhat}
      onClick={onToggle}
    >
      <Icon name="down" size={12} />
    </button>
  );
}
