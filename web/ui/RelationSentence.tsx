import type { GraphNode, GraphRelationship } from "../../server/contract/graph.ts";
import { verbOf } from "../../server/contract/relations.ts";
import { inPlural, isPlural } from "../i18n/agreement.ts";
import { useLanguage } from "../i18n/language.tsx";
import { EvidenceMarks } from "./EvidenceMark.tsx";
import { NodeName } from "./NodeName.tsx";
import styles from "./RelationSentence.module.css";

type Said = Pick<GraphRelationship, "type" | "stance">;

/**
 * The verb of a relation in the page's language, seen from its beginning or from its end; where its subject stands before it
 * in a sentence, it agrees with that.
 */
export function useVerb(): (relation: Said, direction?: "out" | "in", subject?: GraphNode) => string {
  const { language } = useLanguage();
  return (relation, direction = "out", subject) => {
    const verb = verbOf({ type: relation.type, stance: relation.stance ?? undefined }, language, direction);
    return language === "en" && subject !== undefined && isPlural(subject) ? inPlural(verb) : verb;
  };
}

interface Props {
  relationship: GraphRelationship;
  from: GraphNode;
  to: GraphNode;
  /** "in" says it from the other end: "Constitutional AI developed by Anthropic". */
  direction?: "out" | "in";
  glyphs?: boolean;
  /** Names as links to their cards. */
  links?: boolean;
  /** The end that a reader is looking at is said as "it". */
  it?: string | undefined;
  /** No marks where the evidence stands in full beside it. */
  marks?: boolean;
  /** What the marks do: lead somewhere, or open something in place. */
  marksTo?: string | undefined;
  onOpen?: (() => void) | undefined;
}

/** Subject, verb, object: a relation as a sentence with its marks. */
export function RelationSentence(props: Props) {
  const { relationship, from, to, direction = "out", glyphs = true, links = true, it, marks = true } = props;
  const { words } = useLanguage();
  const verbFor = useVerb();
  const [subject, object] = direction === "out" ? [from, to] : [to, from];
  const verb = verbFor(relationship, direction, subject.id === it ? undefined : subject);
  const end = (node: GraphNode) =>
    node.id === it ? words.terms.it : <NodeName node={node} glyph={glyphs} short {...(links ? {} : { to: null })} />;
  return (
    <span>
      {end(subject)} <em className={styles.verb}>{verb}</em> {end(object)}
      {marks && (
        <EvidenceMarks
          marks={relationship.marks}
          status={relationship.status}
          to={props.marksTo}
          onOpen={props.onOpen}
        />
      )}
    </span>
  );
}
