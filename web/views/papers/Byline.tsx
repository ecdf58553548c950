import type { DocumentRecord } from "../../../server/contract/documents.ts";
import { capital } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { useSubtypeWord } from "../../ui/subtype-word.ts";

const namedAuthors = 2;

/** A preprint's venue says nothing that its number does not say better. */
function placeOf({ venue, publisher, arxiv, doi }: DocumentRecord): string | null {
  if (arxiv !== null && (venue === null || /^arxiv\b/i.test(venue))) return `arXiv ${arxiv}`;
  return venue ?? publisher ?? (doi === null ? null : `doi ${doi}`);
}

interface Props {
  document: DocumentRecord;
  /** in-list: the year stands beside it; whole: by itself; brief: who and when. */
  form: "in-list" | "whole" | "brief";
}

/** "Yuntao Bai, Saurav Kadavath and 49 others. arXiv 2212.08073": who wrote it, and where it stands. */
export function Byline({ document, form }: Props) {
  const { words, formats } = useLanguage();
  const subtypeWord = useSubtypeWord();
  const { firstAuthors, authorCount, genre, kind } = document;
  const authors =
    authorCount <= firstAuthors.length
      ? formats.list(firstAuthors)
      : words.papers.authors(firstAuthors.slice(0, namedAuthors), authorCount);
  const place = form === "brief" && authors !== "" ? "" : (placeOf(document) ?? "");
  const fromMemory = document.record.unverified.includes("date");
  const dated = (date: string) => (fromMemory ? words.evidence.dateFromMemory(date) : date);
  const year = document.year === null ? "" : String(document.year);
  const published = kind === "web" ? (document.published ?? year) : form === "in-list" ? "" : year;
  const date = published === "" ? "" : dated(formats.date(published));
  const subtype = genre === null ? "" : capital(subtypeWord(genre));
  // Who publishes often is who wrote it.
  const parts = [...new Set([authors, place, subtype, place.includes(published) ? "" : date])];
  return parts
    .filter((part) => part !== "")
    .map((part, index) => (
      <span key={part}>
        {index > 0 && words.papers.betweenParts}
        <span lang={formats.langOf(part)}>{part}</span>
      </span>
    ));
}
