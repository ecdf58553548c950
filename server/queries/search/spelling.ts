import { stemmer } from "stemmer";

/**
 * Design: what English does to a word is undone in one way for all words, stored and typed: British spelling becomes
 * American, then the ending goes (Porter 1980, "An algorithm for suffix stripping"). What falls together by this is the
 * same word to a reader who asks; an exact spelling still ranks above it.
 */
const american: readonly (readonly [RegExp, string])[] = [
  [/isation/, "ization"],
  [/is(e|ed|es|er|ers|ing)$/, "iz$1"],
  [/ys(e|ed|es|er|ers|ing)$/, "yz$1"],
  [/(?<=...)our(s|ed|ing|ite|able|al|ful|er|ers|ist|ists)?$/, "or$1"],
  [/^(defen|offen|licen|preten)c(e|es|ed|ing)$/, "$1s$2"],
  [/^programme/, "program"],
  [/^(cent|theat|fib|calib|met)re(s|d)?$/, "$1er$2"],
  [/([aeiou])ll(ed|ing|er|ers)$/, "$1l$2"],
  [/^sceptic/, "skeptic"],
  [/^judgement/, "judgment"],
  [/^artefact/, "artifact"],
  [/^grey/, "gray"],
  [/^cheque/, "check"],
  [/aeroplane/, "airplane"],
  [/^enrol(?!l)/, "enroll"],
  [/^fulfil(?!l)/, "fulfill"],
  [/^skilful/, "skillful"],
  [/^aluminium/, "aluminum"],
];

const irregular: Readonly<Record<string, string>> = {
  people: "person", men: "man", women: "woman", children: "child", laws: "law", criteria: "criterion",
  phenomena: "phenomenon", indices: "index", matrices: "matrix", analyses: "analysis", crises: "crisis",
  hypotheses: "hypothesis", lost: "lose", lose: "lose", losing: "lose", losses: "lose", loss: "lose", won: "win", built: "build", made: "make",
  bought: "buy", said: "say", says: "say", went: "go", gave: "give", given: "give", held: "hold", led: "lead", wrote: "write", written: "write",
  founded: "founder", founder: "founder", founders: "founder", founding: "founder", founds: "founder", cofounder: "founder", cofounders: "founder", cofounded: "founder",
  regulatory: "regulate", legislative: "legislation", legislate: "legislation", proposal: "propose", proposals: "propose",
  failure: "fail", failures: "fail", cheaper: "cheap", cheapest: "cheap", stricter: "strict", strictest: "strict", larger: "large", largest: "large", biggest: "big", bigger: "big", safer: "safe",
  growth: "grow", grew: "grow", grown: "grow", pressure: "press", spent: "spend", sold: "sell", sale: "sell", sales: "sell", fought: "fight",
  signatory: "sign", signatories: "sign", signature: "sign", signatures: "sign", warned: "warn", warnings: "warn",
}; // prettier-ignore

const MOST_KNOWN = 100_000;
const known = new Map<string, string>();
const plainEnglish = /^[a-z]{3,}$/;

/** The stem of a folded word; what is not written in a to z alone stays as it is. */
export function stemOf(word: string): string {
  if (!plainEnglish.test(word)) return word;
  const before = known.get(word);
  if (before !== undefined) return before;
  const regular = irregular[word] ?? word;
  const stem = stemmer(american.reduce((text, [form, other]) => text.replace(form, other), regular));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, stem);
  return stem;
}
