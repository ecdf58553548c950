import type { ReactNode } from "react";
import type { GraphNode, GraphRelationship } from "../../../server/contract/graph.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { relationSentence, sentenceText } from "../../i18n/relation-sentence.ts";
import { EvidenceMarks } from "../../ui/EvidenceMark.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { useVerb } from "../../ui/RelationSentence.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import styles from "./GraphList.module.css";
import { useLinkText } from "./link-text.ts";
import { SelectName } from "./SelectName.tsx";
import { byStrength, groupLinks, linksOf, type ShownGraph } from "./shown-graph.ts";
import type { ExploreCommands } from "./use-explore-commands.ts";

interface Props {
  graph: ShownGraph;
  focus: GraphNode | undefined;
  /** What the inspector shows. */
  selected: string | null;
  commands: ExploreCommands;
}

/** The same graph in words, with the same commands: what the focus does by verb, then the others, then who stands alone. */
export function GraphList(props: Props) {
  const { graph, focus } = props;
  const others = graph.relationships.filter(({ from, to }) => from !== focus?.id && to !== focus?.id).sort(byStrength);
  const linked = new Set<string>(graph.relationships.flatMap(({ from, to }) => [from, to]));
  const alone = graph.nodes.filter(({ id }) => !linked.has(id) && id !== focus?.id);
  return (
    <>
      {focus && <FocusGroups {...props} focus={focus} />}
      {others.length > 0 && <Others {...props} relationships={others} />}
      {alone.length > 0 && <Alone {...props} nodes={alone} />}
    </>
  );
}

function FocusGroups({ graph, focus, selected, commands }: Props & { focus: GraphNode }) {
  const { words, formats } = useLanguage();
  const name = useNodeName()(focus, true).text;
  const textOf = useLinkText();
  const verbOf = useVerb();
  return groupLinks(linksOf(graph, focus.id)).map((group) => (
    <section key={group.key} className={styles.section}>
      <SectionHead aside={formats.number(group.links.length)}>
        {words.explore.list.verb(name, verbOf(group.relation, group.direction, focus))}
      </SectionHead>
      <ul>
        {group.links.map(({ relationship, other, direction }) => (
          <Row
            key={relationship.id}
            about={textOf(focus, { relationship, other, direction })}
            glyph={<KindGlyph kind={other.kind} size={15} />}
            relationship={relationship}
            current={selected === relationship.id}
            commands={commands}
          >
            <SelectName node={other} glyph={false} current={selected === other.id} />
          </Row>
        ))}
      </ul>
    </section>
  ));
}

function Others({ graph, focus, selected, commands, relationships }: Props & { relationships: GraphRelationship[] }) {
  const speaking = useLanguage();
  const { words, formats } = speaking;
  const byId = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  return (
    <section className={styles.section}>
      <SectionHead aside={formats.number(relationships.length)}>
        {focus ? words.explore.list.between : words.explore.legend.title}
      </SectionHead>
      <ul>
        {relationships.map((relationship) => {
          const [from, to] = [byId.get(relationship.from), byId.get(relationship.to)];
          if (!from || !to) return null;
          const sentence = relationSentence({ relationship, from, to }, speaking);
          const { subject, verb, object } = sentence;
          return (
            <Row
              key={relationship.id}
              about={sentenceText(sentence, speaking)}
              glyph={<KindGlyph kind={from.kind} size={15} />}
              relationship={relationship}
              current={selected === relationship.id}
              commands={commands}
            >
              {subject.scope}
              <SelectName node={from} glyph={false} current={selected === from.id} />
              {verb.before}
              <em className={styles.verb}>{verb.text}</em>
              {verb.after}
              {object.scope}
              <SelectName node={to} current={selected === to.id} />
            </Row>
          );
        })}
      </ul>
    </section>
  );
}

function Alone({ nodes, selected }: Props & { nodes: GraphNode[] }) {
  const { words, formats } = useLanguage();
  return (
    <section className={styles.section}>
      <SectionHead aside={formats.number(nodes.length)}>{words.explore.list.unlinked}</SectionHead>
      <ul>
        {nodes.map((node) => (
          <li key={node.id} className={styles.row}>
            <span className={styles.glyph}>
              <KindGlyph kind={node.kind} size={15} />
            </span>
            <p className={styles.sentence}>
              <SelectName node={node} glyph={false} current={selected === node.id} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  /** The relation in words, for ears. */
  about: string;
  glyph: ReactNode;
  relationship: GraphRelationship;
  current: boolean;
  commands: ExploreCommands;
  children: ReactNode;
}

function Row({ about, glyph, relationship, current, commands, children }: RowProps) {
  const { words, formats } = useLanguage();
  const facts = [
    relationship.time === null ? "" : formats.shortDate(relationship.time),
    words.terms.evidence[relationship.status],
    relationship.claimCount > 0 ? words.terms.claims(relationship.claimCount) : "",
  ].filter(Boolean);
  return (
    <li className={`${styles.row} ${current ? styles.current : ""}`}>
      <span className={styles.glyph}>{glyph}</span>
      <p className={styles.sentence}>
        {children}
        <EvidenceMarks
          marks={relationship.marks}
          status={relationship.status}
          about={about}
          onOpen={() => commands.select(relationship.id)}
        />
      </p>
      <p className={styles.facts}>{facts.join(" · ")}</p>
    </li>
  );
}
