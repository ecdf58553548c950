import type { Kind } from "../../../server/contract/kinds.ts";
import { type listByKind, ordersOf } from "../../../server/contract/lists.ts";
import type { Answer, OperationInput } from "../../../server/contract/operation.ts";
import type { Language, ListKey, ViewState } from "../../view-state.ts";

export type ListAnswer = Answer<typeof listByKind>;

export const pageSize = 25;

/** What a list can be ticked by, in the order in which it is offered. */
export const tickedFacets = ["subtype", "known", "status", "figures", "said"] as const;
export type TickedFacet = (typeof tickedFacets)[number];

/** A list without any narrowing, from its beginning. */
export const wholeList = {
  subtype: [],
  known: [],
  status: [],
  figures: [],
  said: [],
  speaker: null,
  chapter: null,
  letter: null,
  text: null,
  after: null,
} as const satisfies Partial<Pick<ViewState, ListKey>>;

/** How many ways of narrowing are chosen, the words in the box left out. */
export const countChosen = (view: ViewState): number =>
  tickedFacets.reduce((sum, facet) => sum + view[facet].length, 0) +
  [view.speaker, view.chapter, view.letter].filter((one) => one !== null).length;

/** The question that this view asks: only what its kind has, so that a choice made in another kind is not carried over. */
export function listQuestion(
  view: ViewState,
  { kind, language }: { kind: Kind; language: Language },
): OperationInput<typeof listByKind> {
  const isClaim = kind === "claim";
  const order = ordersOf(kind).find((one) => one === view.by);
  return {
    kind,
    language,
    subtype: [...view.subtype],
    limit: pageSize,
    ...(order === undefined ? {} : { order }),
    ...(view.text === null ? {} : { text: view.text }),
    ...(view.after === null ? {} : { after: view.after }),
    ...(isClaim ? ofClaims(view) : ofOthers(view)),
  };
}

const ofClaims = ({ status, figures, said, chapter, speaker }: ViewState) => ({
  status: [...status],
  figures: [...figures],
  said: [...said],
  ...(chapter === null ? {} : { chapter }),
  ...(speaker === null ? {} : { speaker }),
});

const ofOthers = ({ known, letter }: ViewState) => ({ known: [...known], ...(letter === null ? {} : { letter }) });
