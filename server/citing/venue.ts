import type { CslItem } from "./csl-json.ts";

/** Where a paper appeared, taken apart. Type "article" means a preprint. */
export type Venue = Pick<CslItem, "type"> &
  Partial<Pick<CslItem, "container-title" | "publisher" | "genre" | "number" | "volume" | "issue" | "page">> & {
    /** Of the conference that printed it. */
    year?: number;
  };

const conference = /\b(?:NeurIPS|ICML|ICLR|FAccT|AAAI|ACL|EMNLP|CVPR|Conference|Proceedings|Workshop|Symposium)\b/;
const series = /^(?:(SSRN)|(\S.*) Working Paper) ([\d-]+)/;

/**
 * Takes a printed venue apart: "Public Choice 198(1), 3-23" into journal, volume, issue and pages. What follows a semicolon
 * tells where else it appeared, and is left to the card.
 */
export function readVenue(venue: string): Venue {
  const [first = venue] = venue.split(";");
  if (/^arXiv\b/i.test(first)) return { type: "article" };
  const numbered = series.exec(first);
  if (numbered) {
    const [, repository, institution = "", number = ""] = numbered;
    const genre = repository === undefined ? "Working Paper" : `${repository} Scholarly Paper`;
    return { type: "report", genre, publisher: repository ?? institution, number };
  }
  const site = /^(.+) web paper$/i.exec(first)?.[1];
  if (site !== undefined) return { type: "webpage", "container-title": site };
  const journal = /^(.+?) (\d+)\(([\d-]+)\), (\d+(?:[-–]\d+)?)$/.exec(first);
  if (journal) {
    const [, title = first, volume = "", issue = "", page = ""] = journal;
    return { type: "article-journal", "container-title": title, volume, issue, page };
  }
  const page = /(?:pp\. |, )(\d+[-–]\d+)\)?$/.exec(first)?.[1];
  const title = first.replace(/, (?:pp\. )?\d+[-–]\d+(?=\)?$)/, "").replace(/, \d{4}$/, "");
  const isConference = conference.test(first);
  const year = /\b(?:19|20)\d\d\b/.exec(title)?.[0];
  return {
    type: isConference ? "paper-conference" : "article-journal",
    "container-title": title,
    ...(isConference && year !== undefined && { year: Number(year) }),
    ...(page !== undefined && { page }),
  };
}
