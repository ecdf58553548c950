import type { GraphNode } from "../../contract/graph.ts";
import { isFiller } from "./fillers.ts";
import { likeness } from "./match.ts";
import type { Candidate } from "./rank.ts";
import { type Word, wordsOf } from "./words.ts";

const NEAR_ENOUGH = 0.4;

/**
 * The names most alike to what was typed, for when nothing was found.
 *
 * @returns best first, ties by id; empty where no name comes near
 */
export function nearestNames(query: string, candidates: readonly Candidate[], most: number): GraphNode[] {
  const typed = wordsOf(query).filter((word) => !isFiller(word));
  return candidates
    .filter(({ node }) => node.kind !== "claim")
    .map(({ node, aliases }) => ({
      node,
      near: Math.max(...[node.name, node.nameZh ?? "", ...aliases].map((name) => nearness(typed, name))),
    }))
    .filter(({ near }) => near >= NEAR_ENOUGH)
    .toSorted((a, b) => b.near - a.near || b.node.degree - a.node.degree || (a.node.id < b.node.id ? -1 : 1))
    .slice(0, most)
    .map(({ node }) => node);
}

/**
 * Four parts the typed words, each with its most alike word of the name (or that word's beginning, while typing goes on), one
 * part the name as a whole, so that the shorter of two names comes first.
 */
function nearness(typed: readonly Word[], name: string): number {
  const words = wordsOf(name).map(({ text }) => text);
  if (typed.length === 0 || words.length === 0) return 0;
  const near = (text: string, word: string) =>
    Math.max(likeness(text, word), 0.9 * likeness(text, word.slice(0, text.length)));
  const best = typed.map(({ text }) => Math.max(...words.map((word) => near(text, word))));
  return (
    0.8 * (best.reduce((sum, value) => sum + value, 0) / typed.length) +
    0.2 * likeness(typed.map(({ text }) => text).join(" "), words.join(" "))
  );
}
