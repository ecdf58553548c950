import { Link } from "react-router";
import { mostShownNodes } from "../../../server/contract/explore.ts";
import type { GraphNode } from "../../../server/contract/graph.ts";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { EvidenceMarks } from "../../ui/EvidenceMark.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { useVerbHeading } from "../../ui/RelationSentence.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import type from "../../ui/type.module.css";
import { useAddresses } from "../../use-view-state.ts";
import styles from "./Inspector.module.css";
import { useLinkText } from "./link-text.ts";
import type { InspectorProps } from "./inspector-props.ts";
import { NeighbourPicker } from "./NeighbourPicker.tsx";
import { NodeSummary } from "./NodeSummary.tsx";
import { SelectName } from "./SelectName.tsx";
import { countNeighbours, type Link as GraphLink, linksOf, roomIn } from "./shown-graph.ts";
import type { ExploreCommands } from "./use-explore-commands.ts";
import { expandStep, useNextNeighbours } from "./use-neighbours.ts";

/** One node: what it is, what is shown around it, and what could be. */
export function NodeInspector({ node, ...props }: InspectorProps & { node: GraphNode }) {
  const { words, formats } = useLanguage();
  const name = useNodeName()(node);
  const links = linksOf(props.graph, node.id);
  const next = useNextNeighbours(node.id, props.answer);
  const shown = countNeighbours(links, node.id);
  const all = countNeighbours(linksOf(props.answer, node.id), node.id) + (next.data?.total ?? 0);
  const text = words.explore.inspector;
  return (
    <>
      <p className={type.kindLine}>
        <KindGlyph kind={node.kind} decorative size={15} />
        {words.terms.kinds[node.kind]}
        {node.date !== null && <span className={type.faint}>{formats.shortDate(node.date)}</span>}
      </p>
      <h2 className={node.kind === "claim" ? styles.claim : styles.name} lang={name.lang}>
        {name.text}
      </h2>
      <NodeSummary node={node} />
      <Actions node={node} remaining={next.data?.total} {...props} />
      {props.choosing ? (
        <NeighbourPicker node={node} {...props} />
      ) : (
        <section className={styles.section}>
          <SectionHead level={3} aside={next.data && text.nOfN(shown, all)}>
            {text.neighbours}
          </SectionHead>
          <QueryStates query={next} lines={[70, 55]}>
            {() =>
              links.length === 0 ? (
                <p className={styles.hint}>{all > 0 ? text.noNeighbours : words.explore.answer.none}</p>
              ) : (
                <Neighbours node={node} links={links} commands={props.commands} />
              )
            }
          </QueryStates>
        </section>
      )}
    </>
  );
}

/** Opens the list of neighbours; the focus comes back to it when that closes. */
export const chooseButtonId = "choose-neighbours";

interface ActionsProps extends InspectorProps {
  node: GraphNode;
  /** Neighbours that are not in the view; undefined while nobody knows. */
  remaining: number | undefined;
}

function Actions({ node, remaining, answer, commands, choosing, onChoose }: ActionsProps) {
  const { explore } = useLanguage().words;
  const addresses = useAddresses();
  const next = useNextNeighbours(node.id, answer);
  const room = roomIn(answer);
  const step = Math.min(expandStep, remaining ?? 0, room);
  const showNext = () => {
    if (next.data)
      commands.add(
        node.id,
        next.data,
        next.data.nodes.map(({ id }) => id),
      );
  };
  return (
    <div className={styles.actions}>
      {step > 0 && !choosing && (
        <button type="button" className={control.button} onClick={showNext}>
          {explore.inspector.showMore(step)}
        </button>
      )}
      {remaining !== undefined && remaining > expandStep && !choosing && (
        <button id={chooseButtonId} type="button" className={control.button} onClick={() => onChoose(node.id)}>
          {explore.inspector.choose(remaining)}
        </button>
      )}
      <Link className={control.button} to={addresses.node(node)}>
        {node.kind === "claim" ? explore.inspector.openTrace : explore.inspector.openCard}
      </Link>
      <button type="button" className={control.action} onClick={() => commands.remove(node.id)}>
        {explore.inspector.remove}
      </button>
      {remaining === 0 && <p className={styles.hint}>{explore.inspector.noneLeft}</p>}
      {room === 0 && remaining !== undefined && remaining > 0 && (
        <p className={styles.hint}>{explore.inspector.full(remaining, mostShownNodes)}</p>
      )}
    </div>
  );
}

interface NeighboursProps {
  node: GraphNode;
  links: readonly GraphLink[];
  commands: ExploreCommands;
}

function Neighbours({ node, links, commands }: NeighboursProps) {
  const verbOf = useVerbHeading();
  const textOf = useLinkText();
  return (
    <ul>
      {links.map(({ relationship, other, direction }) => (
        <li key={relationship.id} className={styles.neighbour}>
          <KindGlyph kind={other.kind} size={14} />
          <p>
            <em className={styles.verb}>{verbOf(relationship, direction)}</em> <SelectName node={other} glyph={false} />
            <EvidenceMarks
              marks={relationship.marks}
              status={relationship.status}
              most={3}
              about={textOf(node, { relationship, other, direction })}
              onOpen={() => commands.select(relationship.id)}
            />
          </p>
        </li>
      ))}
    </ul>
  );
}
