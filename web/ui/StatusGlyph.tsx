import type { EvidenceStatus } from "../../server/contract/evidence.ts";
import { useWords } from "../i18n/language.tsx";
import styles from "./glyph.module.css";
import { statusShapes } from "./glyph-shapes.tsx";

interface Props {
  status: EvidenceStatus;
  /** True where the word stands beside it; else the glyph says the word itself. */
  decorative?: boolean;
  size?: number;
}

/** The glyph of an evidence status; alone only beside a key. */
export function StatusGlyph({ status, decorative = false, size = 12 }: Props) {
  const words = useWords();
  const named = decorative ? { "aria-hidden": true } : { role: "img", "aria-label": words.terms.evidence[status] };
  return (
    <svg
      className={`${styles.glyph} ${styles[status]}`}
      viewBox="0 0 12 12"
      style={{ width: size, height: size }}
      {...named}
    >
      {statusShapes[status]}
    </svg>
  );
}
