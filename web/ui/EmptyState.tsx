import type { ReactNode } from "react";
import styles from "./state.module.css";

interface Props {
  /** What was looked for. */
  title: ReactNode;
  /** The nearest there is, and why nothing is shown. */
  children?: ReactNode;
  /** What to do. */
  actions?: ReactNode;
}

/** Nothing to show: says what was looked for and what to do next. */
export function EmptyState({ title, children, actions }: Props) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div>{children}</div>}
      {actions !== undefined && <div className={styles.acts}>{actions}</div>}
    </div>
  );
}
