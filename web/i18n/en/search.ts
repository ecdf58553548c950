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
  hint: "Names, aliases, titles, statements and identifiers, in English or Chinese. Typing errors are forgiven.",
  noneTitle: (text: string) => `Nothing is called or says “${text}” in this graph`,
  noneOfKind: (text: string, kind: string) => `No ${kind.toLowerCase()} matches “${text}”`,
  nearest: "Nearest by name",
  noNearest: "Nothing was left out of this search. Fewer or shorter words find more.",
  allKinds: "Search all kinds",
  also: "Also",
  alike: "spelled alike",
  identifier: "identifier",
  relations: "Relations",
  ofRelations: (resting: number, total: number) =>
    `${number(resting)} of ${number(total)} rest on a footnote that leads to its document`,
  open: "Open card",
  openTrace: "Open the chain",
  addToGraph: "Add to graph",
  keys: { move: "move", open: "open", add: "add to graph", close: "close" },
};
