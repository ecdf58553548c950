import type { ReactNode } from "react";
import type { EvidenceStatus as Status } from "../../server/contract/evidence.ts";
import { useWords } from "../i18n/language.tsx";
import styles from "./EvidenceStatus.module.css";
import { StatusGlyph } from "./StatusGlyph.tsx";

/** Glyph and word of an evidence status; other words may stand for the usual one. */
export function EvidenceStatus({ status, children }: { status: Status; children?: ReactNode }) {
  const { terms } = useWords();
  return (
    <span className={`${styles.status} ${styles[status]}`}>
      <StatusGlyph status={status} decorative size={13} />
      <span>{children ?? terms.evidence[status]}</span>
    </span>
  );
}
