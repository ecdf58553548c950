import { Fragment, useState } from "react";
import type { GraphNode } from "../../../server/contract/graph.ts";
import { isDocument } from "../../../server/contract/kinds.ts";
import { useWords } from "../../i18n/language.tsx";
import { NodeName } from "../../ui/NodeName.tsx";
import styles from "./RelatedPapers.module.css";

interface Props {
  /** Those that have a card, best first. */
  nodes: readonly GraphNode[];
  /** With those that were not sent, or are no more than an entry of somebody's list of references. */
  total: number;
}

const shownAtFirst = 3;

/** What a reason rests on, each leading to its card; the rest is counted, and shown on demand as far as it is known. */
export function Witnesses({ nodes, total }: Props) {
  const { papers } = useWords();
  const [all, setAll] = useState(false);
  const folds = nodes.length > shownAtFirst + 1;
  const shown = folds && !all ? nodes.slice(0, shownAtFirst) : nodes;
  const unnamed = total - shown.length;
  if (nodes.length === 0) return papers.unnamedWorks(total);
  return (
    <>
      {shown.map((node, index) => (
        <Fragment key={node.id}>
          {index > 0 && papers.betweenNames}
          <span className={styles.witness}>
            <NodeName node={node} glyph={false} short leadsTo={isDocument(node.kind) ? papers.itsCard : undefined} />
          </span>
        </Fragment>
      ))}
      {unnamed > 0 && (!folds || all) && ` ${papers.andMore(unnamed)}`}
      {folds && (
        <>
          {" "}
          <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? papers.fewer : papers.andMore(unnamed)}
          </button>
        </>
      )}
    </>
  );
}
