import { useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { NodeName } from "../../ui/NodeName.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import type { CardAnswer } from "./card-answer.ts";
import { datedOf, layOutTimeline, type Period } from "./timeline-layout.ts";
import styles from "./Timeline.module.css";

/** A month with more folds behind its first ones. */
const mostOfMonth = 4;

/** Everything dated around an entity, month by month, each with the way to it; nothing below two different dates. */
export function Timeline({ answer }: { answer: CardAnswer }) {
  const { words } = useLanguage();
  const periods = layOutTimeline(datedOf(answer));
  if (periods === undefined) return null;
  const yearOf = (period: Period | undefined) => period?.time.slice(0, 4) ?? "";
  return (
    <section>
      <SectionHead aside={words.card.timelineSpan(yearOf(periods[0]), yearOf(periods.at(-1)))}>
        {words.card.timeline}
      </SectionHead>
      <ol className={styles.periods}>
        {periods.map((period, index) => (
          <Month key={period.time} period={period} opensYear={yearOf(period) !== yearOf(periods[index - 1])} />
        ))}
      </ol>
    </section>
  );
}

function Month({ period: { time, dated }, opensYear }: { period: Period; opensYear: boolean }) {
  const { words, formats } = useLanguage();
  const [all, setAll] = useState(false);
  const folds = dated.length > mostOfMonth + 1;
  const shown = folds && !all ? dated.slice(0, mostOfMonth) : dated;
  const toggle = () => setAll((before) => !before);
  return (
    <li className={opensYear ? styles.opensYear : styles.period}>
      <h3>{formats.shortDate(time)}</h3>
      <div>
        <ul>
          {shown.map((one) => (
            <li key={one.id}>
              <NodeName node={one} short />
              {one.time.length > time.length && (
                <span className={styles.day}> {words.card.onDay(formats.date(one.time))}</span>
              )}
            </li>
          ))}
        </ul>
        {folds && (
          <button type="button" className={control.action} aria-expanded={all} onClick={toggle}>
            {all ? words.card.timelineFewer : words.terms.showMore(dated.length - mostOfMonth)}
          </button>
        )}
      </div>
    </li>
  );
}
