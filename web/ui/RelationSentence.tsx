import type { GraphNode, GraphRelationship } from "../../server/contract/graph.ts";
import { inPlural, type SaidRelation, verbHeading, verbOf } from "../../server/contract/relation-verbs.ts";
import type { Scope } from "../../server/contract/relations.ts";
import { isPlural } from "../i18n/agreement.ts";
import { seam } from "../i18n/format.ts";
import { useLanguage } from "../i18n/language.tsx";
import { EvidenceMarks } from "./EvidenceMark.tsx";
import { isTitle, SaidName, useNodeName } from "./NodeName.tsx";
import styles from "./RelationSentence.module.css";

/**
 * The verb of a relation in the page's language as it stands in a sentence, seen from its beginning or from its end; it agrees
 * with its subject.
 */
export function useVerb(): (relation: SaidRelation, direction: "out" | "in", subject: GraphNode | undefined) => string {
  const { language } = useLanguage();
  return (relation, direction, subject) => {
    const verb = verbOf(relation, language, direction);
    return language === "en" && subject !== undefined && isPlural(subject) ? inPlural(verb) : verb;
  };
}

/** The same over or before what stands at the other end, with no subject in sight: "developed by". */
export function useVerbHeading(): (relation: SaidRelation, direction: "out" | "in") => string {
  const { language } = useLanguage();
  return (relation, direction) => verbHeading(relation, language, direction);
}

/** A relation in a line of plain words, for ears and for titles: "Anthropic develops Constitutional AI". */
export function useRelationText(): (relationship: GraphRelationship, from: GraphNode, to: GraphNode) => string {
  const verbFor = useVerb();
  const nameOf = useNodeName();
  return (relationship, from, to) => {
    const [subject, verb, object] = [
      nameOf(from, true).text,
      verbFor(relationship, "out", from),
      nameOf(to, true).text,
    ];
    return `${subject}${seam(subject, verb)}${verb}${seam(verb, object)}${object}`;
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
  expanded?: boolean | undefined;
}

/** Subject, verb, object: a relation as a sentence with its marks. */
export function RelationSentence(props: Props) {
  const { relationship, from, to, direction = "out", glyphs = true, links = true, it, marks = true } = props;
  const { words, language } = useLanguage();
  const verbFor = useVerb();
  const nameOf = useNodeName();
  const textOf = useRelationText();
  const [subject, object] = direction === "out" ? [from, to] : [to, from];
  const [subjectScope, objectScope] =
    direction === "out"
      ? [relationship.fromScope, relationship.toScope]
      : [relationship.toScope, relationship.fromScope];
  const verb = verbFor(relationship, direction, subject.id === it ? undefined : subject);
  const text = (node: GraphNode) =>
    node.id === it ? words.terms.it : isTitle(node, language) ? "《》" : nameOf(node, true).text;
  const end = (node: GraphNode, scope: Scope | null) => (
    <>
      {scope !== null && words.terms.scopes[scope] + seam(words.terms.scopes[scope], text(node))}
      {node.id === it ? words.terms.it : <SaidName node={node} glyph={glyphs} {...(links ? {} : { to: null })} />}
    </>
  );
  return (
    <span>
      {end(subject, subjectScope)}
      {seam(text(subject), verb)}
      <em className={styles.verb}>{verb}</em>
      {seam(verb, objectScope === null ? text(object) : words.terms.scopes[objectScope])}
      {end(object, objectScope)}
      {marks && (
        <EvidenceMarks
          marks={relationship.marks}
          status={relationship.status}
          to={props.marksTo}
          onOpen={props.onOpen}
          expanded={props.expanded}
          about={textOf(relationship, from, to)}
        />
      )}
    </span>
  );
}
