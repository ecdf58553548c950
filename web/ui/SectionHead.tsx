import type { ReactNode } from "react";
import { useWords } from "../i18n/language.tsx";
import styles from "./SectionHead.module.css";

interface Props {
  children: ReactNode;
  /** "n of N shown", where a list below is part of more. */
  shown?: number;
  total?: number;
  /** Other words or a link at the right. */
  aside?: ReactNode;
  level?: 2 | 3;
  id?: string;
}

/** Opens a section: an ink rule, a bold label, and at the right how much of it is shown. */
export function SectionHead({ children, shown, total, aside, level = 2, id }: Props) {
  const { terms } = useWords();
  const Heading = level === 2 ? "h2" : "h3";
  const count = shown === undefined || total === undefined ? undefined : terms.shown(shown, total);
  return (
    <div className={styles.head}>
      <Heading id={id}>{children}</Heading>
      {(aside !== undefined || count !== undefined) && <div className={styles.aside}>{aside ?? count}</div>}
    </div>
  );
}
