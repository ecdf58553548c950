import type { GraphNode, GraphRelationship } from "../../server/contract/graph.ts";
import { isDocument } from "../../server/contract/kinds.ts";
import type { Language } from "../../server/contract/language.ts";
import { inPlural, type SaidRelation, verbOf } from "../../server/contract/relation-verbs.ts";
import { isPlural, type ScopedAs } from "./agreement.ts";
import type { Words } from "./en.ts";
import { capital, type Formats, seam } from "./format.ts";

/**
 * Design: how a relation is said lives here, apart from how it looks. The page draws these parts (ui/RelationSentence.tsx),
 * `npm run sentences` prints them, and a test holds every one of them.
 */
export interface Speaking {
  language: Language;
  words: Pick<Words, "terms">;
  formats: Pick<Formats, "pick">;
}

export type SaidRelationship = Pick<GraphRelationship, "type" | "stance" | "modality" | "fromScope" | "toScope">;
export type SaidNode = Pick<GraphNode, "id" | "kind" | "subtype" | "name" | "nameZh" | "short" | "shortZh">;

interface SaidEnd<Node> {
  /** "some ", with the space that the name after it needs; empty where it holds for all that is named. */
  scope: string;
  node: Node;
  /** It is said as "it". */
  isIt: boolean;
}

export interface RelationSentence<Node> {
  subject: SaidEnd<Node>;
  /** With the spaces that its neighbours need. */
  verb: { before: string; text: string; after: string };
  object: SaidEnd<Node>;
}

/** What a name stands between in a sentence, and the name as it stands there. */
export interface SetOff {
  before: string;
  text: string;
  after: string;
}

/**
 * What is no plain name is set off from the words around it: a claim, itself half a sentence, stands in quotation marks, and in
 * Chinese the title of a document in 《》, a title within it in 〈〉, what was added to tell it from another behind it.
 */
export function setOff({ kind }: Pick<GraphNode, "kind">, text: string, language: Language): SetOff {
  if (kind === "claim")
    return language === "zh" ? { before: "「", text, after: "」" } : { before: "“", text, after: "”" };
  if (language !== "zh" || !isDocument(kind)) return { before: "", text, after: "" };
  const [, title = text, added = ""] = /^(.+?)(（[^（）]*）)?$/u.exec(text) ?? [];
  return { before: "《", text: title.replaceAll("《", "〈").replaceAll("》", "〉"), after: `》${added}` };
}

export function scopedAs(node: Pick<SaidNode, "kind" | "subtype" | "name">): ScopedAs {
  if (isPlural(node)) return "several";
  if (node.kind === "artifact") return "goods";
  return node.kind === "organization" || node.kind === "place" ? "body" : "thing";
}

interface VerbSaying {
  language: Language;
  subject: Pick<SaidNode, "kind" | "subtype" | "name"> | undefined;
  /** It is said of some cases of the subject, which are several. */
  isSome?: boolean;
}

/** The verb of a relation as it stands in a sentence, seen from its beginning or from its end; it agrees with its subject. */
export function saidVerb(
  relation: SaidRelation,
  direction: "out" | "in",
  { language, subject, isSome = false }: VerbSaying,
): string {
  const verb = verbOf(relation, language, direction);
  return language === "en" && subject !== undefined && (isSome || isPlural(subject)) ? inPlural(verb) : verb;
}

/** A name as it stands in a sentence, a claim's few words instead of its statement. */
export function saidName(node: Omit<SaidNode, "id" | "subtype">, { language, formats }: Speaking): string {
  const { name, nameZh, short, shortZh } = node;
  const said = formats.pick({ name: short ?? name, nameZh: shortZh ?? nameZh }).text;
  const { before, text, after } = setOff(node, said, language);
  return before + text + after;
}

/**
 * Subject, verb, object: a relation as a sentence.
 *
 * @param said.direction "in" says it from the other end: "Constitutional AI is developed by Anthropic"
 * @param said.it the id of the end that is said as "it"
 */
export function relationSentence<Node extends SaidNode>(
  said: { relationship: SaidRelationship; from: Node; to: Node; direction?: "out" | "in"; it?: string | undefined },
  speaking: Speaking,
): RelationSentence<Node> {
  const { relationship, from, to, direction = "out", it } = said;
  const { terms } = speaking.words;
  const [fromEnd, toEnd] = [
    { node: from, scope: relationship.fromScope },
    { node: to, scope: relationship.toScope },
  ];
  const [subject, object] = direction === "out" ? [fromEnd, toEnd] : [toEnd, fromEnd];
  const nameOf = (node: Node) => (node.id === it ? terms.it : saidName(node, speaking));
  const end = ({ node, scope }: typeof subject): SaidEnd<Node> => {
    const words = scope === null ? "" : terms.scopes[scope](scopedAs(node));
    return { node, isIt: node.id === it, scope: words === "" ? "" : words + seam(words, nameOf(node)) };
  };
  const [before, after] = [end(subject), end(object)];
  before.scope = capital(before.scope);
  const text = saidVerb(relationship, direction, {
    language: speaking.language,
    subject: before.isIt ? undefined : subject.node,
    isSome: subject.scope !== null && scopedAs(subject.node) === "thing",
  });
  return {
    subject: before,
    verb: {
      before: seam(nameOf(subject.node), text),
      text,
      after: seam(text, after.scope === "" ? nameOf(object.node) : after.scope),
    },
    object: after,
  };
}

/** The sentence as plain text. */
export function sentenceText<Node extends SaidNode>(sentence: RelationSentence<Node>, speaking: Speaking): string {
  const { subject, verb, object } = sentence;
  const end = ({ scope, node, isIt }: SaidEnd<Node>) =>
    scope + (isIt ? speaking.words.terms.it : saidName(node, speaking));
  return `${end(subject)}${verb.before}${verb.text}${verb.after}${end(object)}`;
}
