import { formatsOf } from "../format.ts";

const { number } = formatsOf("en");

export const search = {
  title: "Search",
  label: "Search names, titles, claims",
  placeholder: "A name, a title, a claim",
  close: "Close the search",
  all: "All",
  kinds: "Kinds",
  results: "Results",
  found: (total: number) => `${number(total)} found`,
  atLeast: (shown: number, total: number) => `${number(shown)} of at least ${number(total)} shown`,
  near: (total: number, near: number) => {
    const coming = `${number(near)} ${near === 1 ? "comes" : "come"} near`;
    return total === 0 ? coming : `${number(total)} found, ${coming}`;
  },
  nearOnly: "Nothing here has all of it. These come nearest, best first.",
  nearToo: "These have some of it, the nearest first.",
  hint: "Names, titles, authors, statements, footnotes, identifiers and addresses, or a pasted sentence, in English or Chinese. Typing errors are forgiven.",
  noneTitle: (text: string) => `Nothing is called or says “${text}” in this graph`,
  noneOfKind: (text: string, kind: string) => `No ${kind.toLowerCase()} matches “${text}”`,
  nearest: "Nearest by name",
  noNearest: "Other or fewer words may find more.",
  allKinds: "Search all kinds",
  matched: {
    alias: "Also",
    identifier: "identifier",
    author: "author",
    publisher: "published by",
    footnote: "footnote",
  },
  alike: "spelled alike",
  sameMeaning: "same meaning",
  cut: (most: number) => `Cut after ${number(most)} characters`,
  byHeading: "by its heading",
  relations: "Relations",
  ofRelations: (resting: number, total: number) =>
    `${number(resting)} of ${number(total)} rest on a footnote that leads to its document`,
  open: "Open card",
  openTrace: "Open the chain",
  addToGraph: "Add to graph",
  keys: { move: "move", open: "open", add: "add to graph", close: "close" },
};
