import { pageWords } from "../../../server/contract/page-words.ts";
import { englishCount, formatsOf } from "../format.ts";

const { number } = formatsOf("en");
const nodes = (count: number) => englishCount(count, "node", "nodes");
const relations = (count: number) => englishCount(count, "relation", "relations");

export const explore = {
  title: pageWords.en.views.explore,
  around: (name: string) => `Explore around ${name}`,
  renderings: "Show as",
  renderingNames: { graph: "Graph", list: "List" },
  counts: (nodeCount: number, relationCount: number) => `${nodes(nodeCount)}, ${relations(relationCount)}`,
  neighboursShown: (shown: number, total: number) => `${number(shown)} of ${number(total)} neighbours`,
  aroundShort: (name: string) => `around ${name}`,
  /** A phone draws only the nearest. */
  drawnHere: (drawn: number, all: number) => `${nodes(drawn)} drawn here; the list has all ${number(all)}.`,
  noneKnown: "None of the names in this address is known",
  allHidden: "Every kind in this view is hidden",
  unknown: (ids: string) => `Not known, so not drawn: ${ids}.`,
  /** When the service has left relations out. */
  relationsCut: (drawn: number) =>
    `Only the first ${relations(drawn)} among these nodes are shown. Remove nodes to see the others.`,
  forgetUnknown: "Take it out of the address",
  canvas: {
    label: (counts: string) => `Graph: ${counts}. The same content is in the list.`,
    keys: "Arrow keys walk, Enter selects and opens, e expands, Delete removes, plus and minus zoom, 0 fits all, Escape clears the selection.",
    at: (name: string, kind: string, shown: number) => `${name}, ${kind}, ${relations(shown)} drawn`,
    deadEnd: {
      left: "Nothing further to the left",
      right: "Nothing further to the right",
      up: "Nothing further up",
      down: "Nothing further down",
    },
    controls: "View of the graph",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Fit",
    /** For ears, after it. */
    fitWhat: "the whole graph",
  },
  answer: {
    colon: ":",
    separator: ", ",
    groupSeparator: "; ",
    end: ".",
    more: (count: number) => ` and ${number(count)} more`,
    none: "nothing shown is linked with it.",
    others: (count: number) =>
      count === 1 ? "One more relation is drawn." : `${number(count)} more relations are drawn.`,
    noRelations: "Nothing here is linked with anything else here.",
  },
  kinds: {
    title: "Kinds",
    showAll: "Show all",
    hidden: "hidden",
    /** For ears, after a number that is seen; and the number after what is seen. */
    shown: "shown",
    ofHidden: nodes,
  },
  legend: {
    title: "Relations",
    stance: "stance",
    opposition: "opposition",
    verb: "any other verb",
    solid: "rests on a source",
    dashed: "unsourced or lost",
    dotted: "bibliographic record",
    selected: "selected",
  },
  list: {
    /** Above what one node does to others. */
    verb: (name: string, verb: string) => `${name} ${verb}`,
    unlinked: "Not linked with anything in this view",
    between: "Among the others",
  },
  inspector: {
    title: "Inspector",
    selected: (name: string) => `Selected: ${name}`,
    relation: "Relation",
    nothing: "Nothing is selected",
    nothingHint: "Choose a node or a line in the graph, or a name in the list, to see what it is and what it rests on.",
    showMore: (count: number) => `Show ${number(count)} more`,
    choose: (count: number) => `Choose from ${number(count)}`,
    openCard: "Open card",
    openTrace: "Open its chain",
    remove: "Remove from view",
    neighbours: "Shown neighbours",
    noNeighbours: "None of its neighbours is in this view yet.",
    full: (left: number, most: number) =>
      `${number(left)} of its neighbours ${left === 1 ? "is" : "are"} not shown: a view holds ${nodes(most)} at most. Remove some to make room.`,
    noneLeft: "All of its neighbours are in this view.",
    nOfN: (shown: number, total: number) => `${number(shown)} of ${number(total)}`,
    select: (name: string) => `Select ${name}`,
    evidenceOf: (sentence: string) => `Evidence: ${sentence}`,
    close: "Close",
    details: "Details",
    less: "Less",
  },
  picker: {
    title: "Not shown yet",
    listed: (listed: number, total: number) =>
      listed === total ? number(total) : `first ${number(listed)} of ${number(total)}`,
    order: "Stances first, then other relations, then claims; newest first.",
    all: "Tick all",
    none: "Tick none",
    add: (count: number) => `Add ${number(count)} to the view`,
    addNone: "Nothing ticked",
    cancel: "Cancel",
    crowded: (count: number) => `That makes ${nodes(count)}: the picture gets dense, the list stays readable.`,
    full: (most: number) => `A view holds ${nodes(most)} at most. Untick some here, or remove some from the view.`,
    direct: "linked",
  },
  evidence: {
    claims: "Claims behind it",
    noClaims: "The report does not state this.",
    record: "Bibliographic record",
    confidenceLabel: "Checked",
    seen: "Seen",
    addresses: "Where",
    assertedBy: (names: string) => `says ${names}`,
    noDocument: "No document is known behind it.",
    named: "Named in the text",
    leadsTo: "As printed it leads to",
  },
  start: {
    lead: "Walk from one name to the next. Every line can be asked what it rests on.",
    answers: "Begin with an answer",
    names: "Begin with a name",
    search: "Search for a name",
    others: (count: number) => englishCount(count, "other", "others"),
    groups: { organizations: "Organizations", approaches: "Approaches", documents: "Documents most leaned on" },
    nodes,
    claimsOn: (count: number) => englishCount(count, "claim rests on it", "claims rest on it"),
  },
};
