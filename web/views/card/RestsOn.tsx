import { evidenceStatuses } from "../../../server/contract/evidence.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { EvidenceStatus } from "../../ui/EvidenceStatus.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import type { CardAnswer } from "./card-answer.ts";
import styles from "./RestsOn.module.css";

/** How many of the relations rest on what. */
export function RestsOn({ answer }: { answer: CardAnswer }) {
  const { words, formats } = useLanguage();
  if (answer.relationTotal === 0) return null;
  return (
    <section>
      <SectionHead aside={words.terms.relations(answer.relationTotal)}>{words.card.restsOn}</SectionHead>
      <dl className={styles.counts}>
        {evidenceStatuses.map((status) => {
          const count = answer.byStatus[status] ?? 0;
          if (count === 0) return null;
          return (
            <div key={status}>
              <dt>
                <EvidenceStatus status={status}>{words.terms.evidenceMeans[status]}</EvidenceStatus>
              </dt>
              <dd>{formats.number(count)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
