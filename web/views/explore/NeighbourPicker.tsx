import { useEffect, useRef, useState } from "react";
import { type exploreNeighbours, mostShownNodes } from "../../../server/contract/explore.ts";
import type { Fragment, GraphNode } from "../../../server/contract/graph.ts";
import type { Answer } from "../../../server/contract/operation.ts";
import { useWords } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { useVerbHeading } from "../../ui/RelationSentence.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";
import { linksOf, roomIn } from "./shown-graph.ts";
import { expandStep, useOfferedNeighbours } from "./use-neighbours.ts";

/** Above this a picture is dense, and the person is told before. */
const comfortable = 50;

/** The neighbours that are not shown yet, to be ticked before they come in. */
export function NeighbourPicker({ node, ...props }: InspectorProps & { node: GraphNode }) {
  const { picker } = useWords().explore;
  const query = useOfferedNeighbours(node.id, props.answer);
  const offered = query.data;
  return (
    <section className={styles.section}>
      <SectionHead level={3} aside={offered && picker.listed(offered.nodes.length, offered.total)}>
        {picker.title}
      </SectionHead>
      <QueryStates query={query}>{(answer) => <Offer node={node} offered={answer} {...props} />}</QueryStates>
    </section>
  );
}

type OfferProps = InspectorProps & { node: GraphNode; offered: Answer<typeof exploreNeighbours> };

function Offer({ node, offered, answer, commands, onChoose }: OfferProps) {
  const { picker } = useWords().explore;
  const form = useRef<HTMLFormElement>(null);
  const room = roomIn(answer);
  const [ticked, setTicked] = useState(
    () => new Set<string>(offered.nodes.slice(0, Math.min(expandStep, room)).map(({ id }) => id)),
  );
  // Who asked for the list by a key or a button goes on in it.
  useEffect(() => {
    form.current?.querySelector("input")?.focus();
  }, []);
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const after = answer.nodes.length + ticked.size;
  const add = () => {
    const chosen = offered.nodes.filter(({ id }) => ticked.has(id)).map(({ id }) => id);
    commands.add(node.id, offered, chosen);
    onChoose(null);
  };
  return (
    <form ref={form} action={add} onKeyDown={(event) => event.key === "Escape" && onChoose(null)}>
      <p className={styles.hint}>{picker.order}</p>
      <div className={styles.pickerHead}>
        <button
          type="button"
          className={control.action}
          onClick={() => setTicked(new Set(offered.nodes.slice(0, room).map(({ id }) => id)))}
        >
          {picker.all}
        </button>
        <button type="button" className={control.action} onClick={() => setTicked(new Set())}>
          {picker.none}
        </button>
      </div>
      <ul className={styles.offers}>
        {offered.nodes.map((one) => (
          <Offered
            key={one.id}
            node={one}
            around={node}
            fragment={offered}
            ticked={ticked.has(one.id)}
            onTick={(on) => tick(one.id, on)}
          />
        ))}
      </ul>
      <div className={styles.pickerFoot}>
        {ticked.size > room ? (
          <p className={styles.hint}>{picker.full(mostShownNodes)}</p>
        ) : (
          after > comfortable && <p className={styles.hint}>{picker.crowded(after)}</p>
        )}
        <button type="submit" className={control.primary} disabled={ticked.size === 0 || ticked.size > room}>
          {ticked.size === 0 ? picker.addNone : picker.add(ticked.size)}
        </button>
        <button type="button" className={control.action} onClick={() => onChoose(null)}>
          {picker.cancel}
        </button>
      </div>
    </form>
  );
}

interface OfferedProps {
  node: GraphNode;
  around: GraphNode;
  fragment: Fragment;
  ticked: boolean;
  onTick: (on: boolean) => void;
}

function Offered({ node, around, fragment, ticked, onTick }: OfferedProps) {
  const verbOf = useVerbHeading();
  const name = useNodeName()(node, true);
  const [link] = linksOf({ nodes: [node, around], relationships: fragment.relationships }, around.id).filter(
    ({ other }) => other.id === node.id,
  );
  return (
    <li>
      <label className={styles.offer}>
        <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.target.checked)} />
        <KindGlyph kind={node.kind} size={14} />
        <span>
          {link && <em className={styles.verb}>{verbOf(link.relationship, link.direction)}</em>}{" "}
          <span lang={name.lang}>{name.text}</span>
        </span>
      </label>
    </li>
  );
}
