import type { ReactNode } from "react";
import styles from "./Facts.module.css";

/** Short facts, each after its term, one a line. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}

/** One fact; nothing where there is none to tell. */
export function Fact({ term, when = true, children }: { term: string; when?: boolean; children: ReactNode }) {
  if (!when) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
