import { useLanguage } from "../../i18n/language.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { NodeName } from "../../ui/NodeName.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import type { CardAnswer } from "./card-answer.ts";
import { datedOf, layOutTimeline, type DatedPlace } from "./timeline-layout.ts";
import styles from "./Timeline.module.css";

const mostShown = 10;
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
          {places.map((place) => (
            <Entry key={place.id} place={place} />
          ))}
        </ol>
      </div>
    </section>
  );
}

function Entry({ place }: { place: DatedPlace }) {
  const { formats } = useLanguage();
  const middle = (place.from + place.to) / 2;
  const before = middle > 0.5;
  const side = before ? { right: percent(1 - middle) } : { left: percent(middle) };
  return (
    <li className={styles.entry}>
      <i className={styles.stretch} style={{ left: percent(place.from), width: percent(place.to - place.from) }} />
      <i className={styles.drop} style={{ left: percent(middle) }} />
      <span className={styles.glyph} style={{ left: percent(middle) }}>
        <KindGlyph kind={place.kind} size={12} />
      </span>
      <span
        className={before ? styles.before : styles.after}
        style={{ ...side, maxWidth: percent(before ? middle : 1 - middle) }}
      >
        <VisuallyHidden>{formats.date(place.time)} </VisuallyHidden>
        <NodeName node={place} glyph={false} short />
      </span>
    </li>
  );
}
