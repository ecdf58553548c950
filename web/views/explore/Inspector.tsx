import { useState } from "react";
import { useWords } from "../../i18n/language.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { useRelationText } from "../../ui/RelationSentence.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { useViewState } from "../../use-view-state.ts";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";
import { NodeInspector } from "./NodeInspector.tsx";
import { RelationInspector } from "./RelationInspector.tsx";

/** What was chosen, for ears: said wherever it was chosen, on the canvas or in the list. */
function useSelectedWords({ answer, graph }: InspectorProps) {
  const { inspector } = useWords().explore;
  const { select } = useViewState().view;
  const nameOf = useNodeName();
  const textOf = useRelationText();
  const node = (id: string) => answer.nodes.find((one) => one.id === id);
  const chosen = graph.nodes.find(({ id }) => id === select);
  if (chosen) return inspector.selected(nameOf(chosen).text);
  const relationship = graph.relationships.find(({ id }) => id === select);
  if (!relationship) return "";
  const [from, to] = [node(relationship.from), node(relationship.to)];
  if (!from || !to) return "";
  return inspector.selected(textOf(relationship, from, to));
}

/** Says what is selected and what it rests on. It stays while walking; on a phone it is a sheet that comes up. */
export function Inspector({ inspected, ...props }: InspectorProps & { inspected: string | null }) {
  const { inspector } = useWords().explore;
  const { view } = useViewState();
  const said = useSelectedWords(props);
  const [unfolded, setUnfolded] = useState(false);
  const node = props.graph.nodes.find(({ id }) => id === inspected);
  const relationship = props.graph.relationships.find(({ id }) => id === inspected);
  const state = [
    styles.inspector,
    view.select === null ? styles.waiting : "",
    unfolded || props.choosing ? styles.unfolded : "",
  ];
  return (
    <>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
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
    </>
  );
}
