import type { Reading } from "../../server/contract/evidence.ts";
import { useLanguage } from "../i18n/language.tsx";
import { EvidenceStatus } from "./EvidenceStatus.tsx";
import { Note } from "./Note.tsx";
import styles from "./ReadingNote.module.css";

/** That a link between two claims is our reading: why, who reads it so, and when it was last judged. */
export function ReadingNote({ reading }: { reading: Reading }) {
  const { words, formats } = useLanguage();
  const { why, whyZh, by, byZh, on } = reading;
  return (
    <div className={styles.reading}>
      <EvidenceStatus status="reading" />
      <div className={styles.why}>
        <Note of={{ note: why, noteZh: whyZh }} />
      </div>
      <p className={styles.by}>
        {words.evidence.readBy(formats.pick({ name: by, nameZh: byZh }).text, formats.date(on))}
      </p>
    </div>
  );
}
