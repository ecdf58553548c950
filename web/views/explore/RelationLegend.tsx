import type { GraphRelationship } from "../../../server/contract/graph.ts";
import { lineOf } from "../../canvas/line-of.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import styles from "./SideList.module.css";

const entries = ["stance", "opposition", "verb", "solid", "dashed", "dotted"] as const;
type Entry = (typeof entries)[number];

/** How the lines of this picture are to be read, with how many there are of each. */
export function RelationLegend({ relationships }: { relationships: readonly GraphRelationship[] }) {
  const { words, formats } = useLanguage();
  const text = words.explore.legend;
  const counts = new Map<Entry, number>();
  for (const relationship of relationships) {
    const { family, pattern } = lineOf(relationship);
    for (const entry of [family, pattern]) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  return (
    <section className={styles.legend}>
      <SectionHead>{text.title}</SectionHead>
      <ul className={styles.list}>
        {entries
          .filter((entry) => counts.has(entry))
          .map((entry) => (
            <li key={entry} className={styles.row}>
              <Line entry={entry} />
              <span className={styles.name}>{text[entry]}</span>
              <span className={styles.count}>{formats.number(counts.get(entry) ?? 0)}</span>
            </li>
          ))}
        <li className={styles.row}>
          <Line entry="selected" />
          <span className={styles.name}>{text.selected}</span>
        </li>
      </ul>
    </section>
  );
}

function Line({ entry }: { entry: Entry | "selected" }) {
  return (
    <svg className={`${styles.line} ${styles[entry]}`} viewBox="0 0 34 10" aria-hidden="true">
      <path d="M1 5h31" />
      {entry === "opposition" ? (
        <path className={styles.end} d="M32 1v8" />
      ) : (
        entry !== "selected" && <path className={styles.end} d="m28 1.8 4.5 3.2-4.5 3.2" />
      )}
    </svg>
  );
}
