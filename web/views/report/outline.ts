import type { FootnoteState } from "../../../server/contract/documents.ts";
import type { Answer } from "../../../server/contract/operation.ts";
import type { reportOutline } from "../../../server/contract/report.ts";
import { countPrintedFootnotes } from "../../ui/printed-footnotes.ts";

export type OutlineAnswer = Answer<typeof reportOutline>;
export type OutlineSection = OutlineAnswer["sections"][number];

/** A heading with the headings below it; what is counted is counted over all of them. */
export interface Heading {
  section: OutlineSection;
  below: Heading[];
  passages: number;
  passagesWithClaims: number;
  claims: number;
  /** Its own in the order printed, then those below it. */
  footnotes: OutlineSection["footnotes"];
}

/** The chapters, or what stands below one heading, in the order of the report. */
export function headingsOf(sections: readonly OutlineSection[], parent: string | null = null): Heading[] {
  return sections
    .filter((section) => section.parent === parent)
    .map((section) => {
      const below = headingsOf(sections, section.id);
      const sum = (countOf: (heading: Heading) => number) => below.reduce((total, one) => total + countOf(one), 0);
      return {
        section,
        below,
        passages: section.passages.length + sum((one) => one.passages),
        passagesWithClaims:
          section.passages.filter(({ claims }) => claims > 0).length + sum((one) => one.passagesWithClaims),
        claims: section.passages.reduce((total, { claims }) => total + claims, 0) + sum((one) => one.claims),
        footnotes: [...section.footnotes, ...below.flatMap((one) => one.footnotes)],
      };
    });
}

export function findHeading(headings: readonly Heading[], id: string): Heading | undefined {
  for (const heading of headings) {
    const found = heading.section.id === id ? heading : findHeading(heading.below, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How many headings stand below, at any depth. */
export const countBelow = (heading: Heading): number =>
  heading.below.reduce((total, one) => total + 1 + countBelow(one), 0);

/** A heading and all that it stands under. */
export function branchOf(sections: readonly OutlineSection[], id: string): ReadonlySet<string> {
  const parents = new Map(sections.map((section) => [section.id, section.parent]));
  const branch = new Set<string>();
  for (let at: string | null = id; at !== null && !branch.has(at); at = parents.get(at) ?? null) branch.add(at);
  return branch;
}

/** The headings with text of their own before and after one, as they are read. */
export function besideOf(sections: readonly OutlineSection[], id: string) {
  const place = sections.findIndex((section) => section.id === id);
  const isRead = ({ passages }: OutlineSection) => passages.length > 0;
  return {
    before: place === -1 ? undefined : sections.slice(0, place).findLast(isRead),
    after: place === -1 ? undefined : sections.slice(place + 1).find(isRead),
  };
}

export function countStates(footnotes: readonly { state: FootnoteState }[]): Record<FootnoteState, number> {
  const counts = { leads: 0, misprinted: 0, uncertain: 0, lost: 0, "never-printed": 0 };
  for (const { state } of footnotes) counts[state] += 1;
  return counts;
}

export const countPrinted = (footnotes: readonly { state: FootnoteState }[]): number =>
  countPrintedFootnotes(countStates(footnotes));
