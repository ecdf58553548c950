import type { AlphabetPlace } from "../wording/alphabet.ts";
import type { CheckedReport, ClaimEntry } from "../format/report-data.ts";

/**
 * Where each claim stands in a list of claims: report by report, chapter by chapter, in reading order. The head names the
 * chapter, so that a chapter is one stretch of the list.
 */
export function placesInReport(report: CheckedReport): (claim: ClaimEntry, order: number) => AlphabetPlace {
  const parents = new Map(report.sections.map(({ id, parent }) => [id, parent]));
  const chapters = report.sections.filter(({ parent }) => parent === undefined).map(({ id }) => id);
  const chapterOf = (section: string): string => {
    const parent = parents.get(section);
    return parent === undefined ? section : chapterOf(parent);
  };
  return (claim, order) => {
    const chapter = chapterOf(claim.section);
    const head = `${report.report.id}|${padded(chapters.indexOf(chapter), 3)}|${chapter}|`;
    return { head, key: `${head}${padded(order, 7)}\t${claim.id}` };
  };
}

const padded = (value: number, digits: number): string => String(value).padStart(digits, "0");
