import type { GraphNode } from "../../server/contract/graph.ts";

/**
 * Design: the relation table keeps its English verbs in the third person singular. Where a sentence's subject is a plural
 * ("Adversarial suffixes attack ChatGPT"), the verb follows it here; Chinese verbs do not change.
 */
type Subject = Pick<GraphNode, "kind" | "subtype" | "name">;

/** What is said of some of: several things, a body of people, goods that are not counted, or a thing that comes in cases. */
export type ScopedAs = "several" | "body" | "goods" | "thing";

/** What follows the noun that counts: "harms from AI", "providers of LLM APIs". */
const afterNoun =
  / (?:of|for|from|in|on|by|to|with|behind|through|about|at|against|across|among|beyond|between|under|without|that|and its) .*$/u;
/** Words in s that name one thing: bias, consensus, politics; but metrics and topics are several. */
const singularEndings =
  /(?:ss|us|is|news|(?<![Cc]rit|[Pp]andem|[Mm]etr|[Tt]op|[Cc]haracterist)ics|(?:[Bb]i|[Aa]li|[Cc]anv|[Aa]tl)as)$/u;
/** "Pausing giant experiments" is one thing that is done, and so is "Users setting the values"; "Existing rules" are several. */
const isDoing = (name: string): boolean =>
  /^\p{Lu}[a-z]+ing |^\p{Lu}\S* [a-z]+ing (?:a|an|the) /u.test(name) && !participle.test(name);
const participle = /^(?:Competing|Emerging|Existing|Growing|Leading|Manufacturing|Ongoing|Remaining|Scaling) /u;
/** No title but what stands for several works that have none here: "Studies of how AI levels skills (not listed)". */
const describedWorks = /^(?:Articles|Papers|Reports|Studies) .*\(not listed\)$/u;
/** Sorts whose things have names of their own: a single word with s (Keras) is no plural. */
const ownNames = ["product", "model", "program"];

/**
 * Whether an English name stands for several: a group or a common noun in the plural, or rules (OECD AI Principles). People and
 * documents are one, and so is what is spelled as a name of its own (Keras, United Nations).
 */
export function isPlural({ kind, subtype, name }: Subject): boolean {
  if (describedWorks.test(name)) return true;
  if (kind === "person" || kind === "paper" || kind === "web" || kind === "claim") return false;
  if (isDoing(name)) return false;
  const noun = name.replace(afterNoun, "").replace(/\s*\(.*\)$/u, "");
  const last = noun.split(" ").at(-1) ?? "";
  const isCommon = /^[a-z-]+s$/u.test(last) || /^[A-Z]{2,}s$/u.test(last);
  if ((kind === "organization" || kind === "place") && subtype !== "group") {
    return (isCommon && !singularEndings.test(last)) || last === "Forces";
  }
  if (/ and [a-z]/u.test(noun)) return true;
  const isAlone = noun === last && /^[A-Z][a-z-]+s$/u.test(last) && !ownNames.includes(subtype ?? "");
  const areRules = kind === "policy" && /^[A-Z][a-z]+s$/u.test(last);
  return (isCommon || isAlone || areRules) && !singularEndings.test(last);
}
