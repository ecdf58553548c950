import type { ReactNode } from "react";
import styles from "./VisuallyHidden.module.css";

interface Props {
  children: ReactNode;
  /** What separates words that stand apart on the page, and would run together where they are pasted. */
  copied?: boolean;
}

/** For ears only, and not for what is selected and pasted. */
export function VisuallyHidden({ children, copied = false }: Props) {
  return <span className={copied ? styles.hidden : `${styles.hidden} ${styles.uncopied}`}>{children}</span>;
}
