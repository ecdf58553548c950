import type { GraphNode, GraphRelationship } from "../../server/contract/graph.ts";
import { type SaidRelation, verbHeading } from "../../server/contract/relation-verbs.ts";
import { useLanguage } from "../i18n/language.tsx";
import { relationSentence, saidVerb, sentenceText } from "../i18n/relation-sentence.ts";
import { EvidenceMarks } from "./EvidenceMark.tsx";
import { SaidName } from "./NodeName.tsx";
import styles from "./RelationSentence.module.css";

/**
 * The verb of a relation in the page's language as it stands in a sentence, seen from its beginning or from its end; it agrees
 * with its subject.
 */
export function useVerb(): (relation: SaidRelation, direction: "out" | "in", subject: GraphNode | undefined) => string {
  const { language } = useLanguage();
  return (relation, direction, subject) => saidVerb(relation, direction, { language, subject });
}

/** The same over or before what stands at the other end, with no subject in sight: "developed by". */
export function useVerbHeading(): (relation: SaidRelation, direction: "out" | "in") => string {
  const { language } = useLanguage();
  return (relation, direction) => verbHeading(relation, language, direction);
}

/** A relation in a line of plain words, for ears and for titles: "Anthropic develops Constitutional AI". */
export function useRelationText(): (relationship: GraphRelationship, from: GraphNode, to: GraphNode) => string {
  const speaking = useLanguage();
  return (relationship, from, to) => sentenceText(relationSentence({ relationship, from, to }, speaking), speaking);
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
  expanded?: boolean | undefined;
}

/** Subject, verb, object: a relation as a sentence with its marks. */
export function RelationSentence(props: Props) {
  const { relationship, glyphs = true, links = true, marks = true } = props;
  const speaking = useLanguage();
  const textOf = useRelationText();
  const { subject, verb, object } = relationSentence(props, speaking);
  const end = ({ scope, isIt, node }: typeof subject) => (
    <>
      {scope}
      {isIt ? speaking.words.terms.it : <SaidName node={node} glyph={glyphs} {...(links ? {} : { to: null })} />}
    </>
  );
  return (
    <span>
      {end(subject)}
      {verb.before}
      <em className={styles.verb}>{verb.text}</em>
      {verb.after}
      {end(object)}
      {marks && (
        <EvidenceMarks
          marks={relationship.marks}
          status={relationship.status}
          to={props.marksTo}
          onOpen={props.onOpen}
          expanded={props.expanded}
          about={textOf(relationship, props.from, props.to)}
        />
      )}
    </span>
  );
}
