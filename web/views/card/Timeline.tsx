import { useLanguage } from "../../i18n/language.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { NodeName } from "../../ui/NodeName.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import type { CardAnswer } from "./card-answer.ts";
import { datedOf, layOutTimeline, type DatedPlace } from "./timeline-layout.ts";
import styles from "./Timeline.module.css";

const mostShown = 10;
/** Part of the width that a label needs. */
const leastRoom = 0.3;
const percent = (part: number) => `${(part * 100).toFixed(2)}%`;

/** What is dated around an entity on one line; nothing below two different dates. */
export function Timeline({ answer }: { answer: CardAnswer }) {
  const { words } = useLanguage();
  const layout = layOutTimeline(datedOf(answer), mostShown);
  if (layout === undefined) return null;
  const { years, places, total } = layout;
  const span = words.card.timelineSpan(places[0]?.time.slice(0, 4) ?? "", places.at(-1)?.time.slice(0, 4) ?? "");
  return (
    <section>
      <SectionHead aside={places.length < total ? words.card.timelineShown(places.length, total) : span}>
        {words.card.timeline}
      </SectionHead>
      <div className={styles.figure}>
        <div className={styles.years} aria-hidden="true">
          {years.map(({ year, at }) => (
            <span key={year} style={{ left: percent(at) }}>
              {year}
            </span>
          ))}
        </div>
        <ol>
          {places.map((place, index) => (
            <Entry key={place.id} place={place} index={index} />
          ))}
        </ol>
      </div>
    </section>
  );
}

function Entry({ place, index }: { place: DatedPlace; index: number }) {
  const { formats } = useLanguage();
  const middle = (place.from + place.to) / 2;
  // The label stands beside the whole stretch, where there is more room; a stretch over most of the figure goes without.
  const room = Math.max(place.from, 1 - place.to);
  const [from, to] = room < leastRoom ? [middle, middle] : [place.from, place.to];
  const before = from > 1 - to;
  const side = before ? { right: percent(1 - from) } : { left: percent(to) };
  return (
    <li className={styles.entry}>
      <i className={styles.stretch} style={{ left: percent(from), width: percent(to - from) }} />
      <i className={styles.drop} style={{ left: percent(middle), height: `calc(${index + 0.5} * var(--row))` }} />
      <span className={styles.glyph} style={{ left: percent(middle) }}>
        <KindGlyph kind={place.kind} size={12} />
      </span>
      <span
        className={before ? styles.before : styles.after}
        style={{ ...side, maxWidth: `calc(${percent(before ? from : 1 - to)} - 0.75rem)` }}
      >
        <VisuallyHidden>{formats.date(place.time)} </VisuallyHidden>
        <NodeName node={place} glyph={false} short />
      </span>
    </li>
  );
}
