import type { GraphNode } from "../../server/contract/graph.ts";

/**
 * Design: the relation table keeps its English verbs in the third person singular. Where a sentence's subject is a plural
 * ("Adversarial suffixes attack ChatGPT"), the verb follows it here; Chinese verbs do not change.
 */
type Subject = Pick<GraphNode, "kind" | "subtype" | "name">;

/** What follows the noun that counts: "harms from AI", "providers of LLM APIs". */
const afterNoun = / (?:of|for|from|in|on|by|to|with|behind|through|about|at|against|beyond|and its) .*$/u;
const singularEndings = /(?:ss|us|is|(?<![Cc]rit|[Pp]andem)ics|news)$/u;
/** "Pausing giant experiments" is one thing that is done. */
const gerund = /^\p{Lu}[a-z]+ing /u;
/** Sorts whose things have names of their own: a single word with s (Keras) is no plural. */
const ownNames = ["product", "model", "program"];

/**
 * Whether an English name stands for several: a group or a common noun in the plural. People, places and documents are one,
 * and so is what is spelled as a name of its own (Keras, United Nations).
 */
export function isPlural({ kind, subtype, name }: Subject): boolean {
  if (kind === "person" || kind === "paper" || kind === "web" || kind === "claim") return false;
  if ((kind === "organization" || kind === "place") && subtype !== "group") return false;
  if (kind === "approach" && gerund.test(name)) return false;
  const noun = name.replace(afterNoun, "").replace(/\s*\(.*\)$/u, "");
  if (/ and [a-z]/u.test(noun)) return true;
  const last = noun.split(" ").at(-1) ?? "";
  const isCommon = /^[a-z-]+s$/u.test(last) || /^[A-Z]{2,}s$/u.test(last);
  const isAlone = noun === last && /^[A-Z][a-z-]+s$/u.test(last) && !ownNames.includes(subtype ?? "");
  return (isCommon || isAlone) && !singularEndings.test(last);
}
