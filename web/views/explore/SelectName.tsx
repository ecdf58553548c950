import { Link } from "react-router";
import type { GraphNode } from "../../../server/contract/graph.ts";
import { NodeName } from "../../ui/NodeName.tsx";
import { useViewState } from "../../use-view-state.ts";
import styles from "./SelectName.module.css";

interface Props {
  node: GraphNode;
  glyph?: boolean;
  /** Whether the inspector shows it. */
  current?: boolean;
}

/** A name that shows its node in the inspector. */
export function SelectName({ node, glyph = true, current = false }: Props) {
  const { hrefWith } = useViewState();
  return (
    <Link className={styles.name} to={hrefWith({ select: node.id })} aria-current={current ? "true" : undefined}>
      <NodeName node={node} to={null} glyph={glyph} short />
    </Link>
  );
}
