import type { PartName } from "./papers-answer.ts";
import styles from "./PartSwatch.module.css";

/** The pattern of one part of a score, beside its words. */
export function PartSwatch({ part }: { part: PartName }) {
  return <i className={`${styles.swatch} ${styles[part]}`} aria-hidden="true" />;
}
