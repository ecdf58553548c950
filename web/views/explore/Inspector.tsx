import { useState } from "react";
import { useWords } from "../../i18n/language.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useViewState } from "../../use-view-state.ts";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";
import { NodeInspector } from "./NodeInspector.tsx";
import { RelationInspector } from "./RelationInspector.tsx";

/** Says what is selected and what it rests on. It stays while walking; on a phone it is a sheet that comes up. */
export function Inspector({ inspected, ...props }: InspectorProps & { inspected: string | null }) {
  const { inspector } = useWords().explore;
  const { view } = useViewState();
  const [unfolded, setUnfolded] = useState(false);
  const node = props.graph.nodes.find(({ id }) => id === inspected);
  const relationship = props.graph.relationships.find(({ id }) => id === inspected);
  const state = [
    styles.inspector,
    view.select === null ? styles.waiting : "",
    unfolded || props.choosing ? styles.unfolded : "",
  ];
  return (
    <aside className={state.join(" ")} aria-label={inspector.title}>
      <div className={styles.sheetBar}>
        <button type="button" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? inspector.less : inspector.details}
        </button>
        <button type="button" aria-label={inspector.close} onClick={() => props.commands.select(null)}>
          <Icon name="close" />
        </button>
      </div>
      {node ? (
        <NodeInspector key={node.id} node={node} {...props} />
      ) : relationship ? (
        <RelationInspector key={relationship.id} relationship={relationship} {...props} />
      ) : (
        <div className={styles.nothing}>
          <p>{inspector.nothing}</p>
          <p>{inspector.nothingHint}</p>
        </div>
      )}
    </aside>
  );
}
