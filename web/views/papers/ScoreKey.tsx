import { relatedFloor, relatedPartPoints, relatedParts } from "../../../server/contract/papers.ts";
import { useLanguage } from "../../i18n/language.tsx";
import type { RelatedAnswer } from "./papers-answer.ts";
import { PartSwatch } from "./PartSwatch.tsx";
import styles from "./RelatedPapers.module.css";

/** How a score is made, so that it can be checked by hand, what it was counted over, and which limits cut it. */
export function ScoreKey({ answer }: { answer: RelatedAnswer }) {
  const { words, formats } = useLanguage();
  const { papers } = words;
  const limited: Readonly<Record<string, string>> = papers.limited;
  return (
    <div className={styles.key}>
      <p>
        {papers.scoreSays} {papers.countedOver(answer.citationsInGraph)}
      </p>
      {answer.belowFloor > 0 && <p>{papers.notListed(answer.belowFloor, relatedFloor)}</p>}
      {answer.capped.length > 0 && (
        <p>{papers.capped(formats.list(answer.capped.map((what) => limited[what] ?? what)))}</p>
      )}
      <details>
        <summary>{papers.scoreMade}</summary>
        <ul className={styles.reasons}>
          {relatedParts.map((part) => (
            <li key={part}>
              <PartSwatch part={part} />
              <p>
                <b>{papers.parts[part].name}</b> {papers.parts[part].says}
              </p>
              <span className={styles.points}>{papers.upTo(relatedPartPoints[part])}</span>
            </li>
          ))}
        </ul>
        <p>{papers.strengthSays}</p>
      </details>
    </div>
  );
}
