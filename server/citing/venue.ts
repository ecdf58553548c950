import type { CslItem } from "./csl-json.ts";

/** Where a paper appeared, taken apart. Type "article" means a preprint. */
export type Venue = Pick<CslItem, "type"> &
  Partial<Pick<CslItem, "container-title" | "publisher" | "number" | "volume" | "issue" | "page">>;

const conference = /\b(?:NeurIPS|ICML|ICLR|FAccT|AAAI|ACL|EMNLP|CVPR|Conference|Proceedings|Workshop|Symposium)\b/;
const series = /^(SSRN|NBER Working Paper|Harvard Business School Working Paper) ([\d-]+)/;

/**
 * Takes a printed venue apart: "Public Choice 198(1), 3-23" into journal, volume, issue and pages. What follows a semicolon
 * tells where else it appeared, and is left to the card.
 */
export function readVenue(venue: string): Venue {
  const [first = venue] = venue.split(";");
  if (/^arXiv\b/i.test(first)) return { type: "article" };
  const numbered = series.exec(first);
  if (numbered) return { type: "report", publisher: numbered[1] ?? first, number: numbered[2] ?? "" };
  const journal = /^(.+?) (\d+)\(([\d-]+)\), (\d+(?:[-–]\d+)?)$/.exec(first);
  if (journal) {
    const [, title = first, volume = "", issue = "", page = ""] = journal;
    return { type: "article-journal", "container-title": title, volume, issue, page };
  }
  const page = /(?:pp\. |, )(\d+[-–]\d+)\)?$/.exec(first)?.[1];
  const title = first.replace(/, (?:pp\. )?\d+[-–]\d+(?=\)?$)/, "").replace(/, \d{4}$/, "");
  return {
    type: conference.test(first) ? "paper-conference" : "article-journal",
    "container-title": title,
    ...(page !== undefined && { page }),
  };
}
