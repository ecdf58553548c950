import type { ReactNode } from "react";
import type { EvidenceStatus } from "../../../server/contract/evidence.ts";
import { EvidenceStatus as Status } from "../../ui/EvidenceStatus.tsx";
import { StatusGlyph } from "../../ui/StatusGlyph.tsx";
import styles from "./Step.module.css";

interface Props {
  title: string;
  /** The glyph on the spine; null where there is nothing that could have a status. */
  status: EvidenceStatus | null;
  /** In words, beneath the title. */
  says: ReactNode;
  /** The spine is broken across this step. */
  broken?: boolean;
  /** In the margin. */
  note?: ReactNode;
  children: ReactNode;
}

/** One step of the spine: its name and state at the left, what it holds, and a note in the margin. */
export function Step({ title, status, says, broken = false, note, children }: Props) {
  return (
    <li className={`${styles.step} ${broken ? styles.broken : ""}`}>
      <div className={`${styles.label} ${status === null ? "" : styles[status]}`}>
        {status !== null && (
          <i className={styles.glyph}>
            <StatusGlyph status={status} decorative size={14} />
          </i>
        )}
        <h2>{title}</h2>
        <span className={styles.says}>{status === null ? says : <Status status={status}>{says}</Status>}</span>
      </div>
      <div className={styles.body}>{children}</div>
      <div className={styles.note}>{note}</div>
    </li>
  );
}
