import { useLanguage } from "../../i18n/language.tsx";
import { completenessOf, linkStates, type TraceAnswer } from "./completeness.ts";
import styles from "./Meter.module.css";

/** How many links of the chain hold: in words, and as one bar for each link in its order. */
export function Meter({ answer }: { answer: TraceAnswer }) {
  const { words } = useLanguage();
  const { links, counts } = completenessOf(answer);
  const verified = words.trace.linksVerified(counts.verified, links.length);
  const others = linkStates
    .filter((state) => state !== "verified" && counts[state] > 0)
    .map((state) => words.trace.linkStates[state](counts[state]));
  const rest = others.join(words.trace.separator);
  return (
    <>
      <p className={styles.words}>
        <b>{verified}</b> {rest}
      </p>
      <div className={styles.meter} aria-hidden="true">
        {links.map((link) => (
          <i key={link.id} className={styles[link.state]} />
        ))}
      </div>
    </>
  );
}
