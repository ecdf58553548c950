import type { GraphNode } from "../../../server/contract/graph.ts";
import { NodeName } from "../../ui/NodeName.tsx";
import styles from "./SelectName.module.css";
import type { ExploreCommands } from "./use-explore-commands.ts";

interface Props {
  node: GraphNode;
  commands: ExploreCommands;
  glyph?: boolean;
  /** Whether the inspector shows it. */
  current?: boolean;
}

/** A name that shows its node in the inspector. */
export function SelectName({ node, commands, glyph = true, current = false }: Props) {
  return (
    <button
      type="button"
      className={styles.name}
      aria-current={current ? "true" : undefined}
      onClick={() => commands.select(node.id)}
    >
      <NodeName node={node} to={null} glyph={glyph} short />
    </button>
  );
}
