import { Link } from "react-router";
import { useWords } from "../../i18n/language.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { useViewState } from "../../use-view-state.ts";
import { Byline } from "./Byline.tsx";
import type { RelatedItem, RelatedPart } from "./papers-answer.ts";
import { PartSwatch } from "./PartSwatch.tsx";
import parts from "./PartSwatch.module.css";
import styles from "./RelatedPapers.module.css";
import { Witnesses } from "./Witnesses.tsx";

/** A related paper: its score as one bar of parts, and every part in words with its points. */
export function RelatedPaper({ item }: { item: RelatedItem }) {
  const { papers } = useWords();
  const { hrefWith } = useViewState();
  const name = useNodeName()(item.document);
  return (
    <li>
      <div className={styles.title}>
        <h3>
          <Link to={hrefWith({ paper: item.document.id })} lang={name.lang}>
            {name.text}
          </Link>
        </h3>
        <p className={styles.score}>
          <span>{papers.strengths[item.strength]}</span> <b>{papers.points(item.score)}</b>
        </p>
      </div>
      <p className={styles.by}>
        <Byline document={item.document} form="brief" />
      </p>
      <div className={styles.bar} aria-hidden="true">
        {item.parts.map(({ part, points }) => (
          <i key={part} className={parts[part]} style={{ width: `${points}%` }} />
        ))}
      </div>
      <ul className={styles.reasons}>
        {item.parts.map((part) => (
          <li key={part.part}>
            <PartSwatch part={part.part} />
            <p>
              <Reason part={part} />
            </p>
            <span className={styles.points}>{papers.points(part.points)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Why, with what a reader can check it by. */
function Reason({ part }: { part: RelatedPart }) {
  const { reasons } = useWords().papers;
  switch (part.part) {
    case "direct":
      return reasons.direct[part.direction ?? "cites"];
    case "text":
      return reasons.text(part.words, part.amount);
    case "cited-with-references": {
      const [before, after] = reasons["cited-with-references"](part.amount);
      return (
        <>
          {before}
          <Witnesses nodes={part.witnesses} total={part.witnessTotal} />
          {after}
        </>
      );
    }
    case "co-citation":
    case "coupling":
    case "people":
    case "subjects": {
      const [before, after] = reasons[part.part];
      return (
        <>
          {before}
          <Witnesses nodes={part.witnesses} total={part.witnessTotal} />
          {after}
        </>
      );
    }
  }
}
