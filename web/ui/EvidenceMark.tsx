import { Fragment } from "react";
import { Link } from "react-router";
import type { EvidenceMark as Mark, EvidenceStatus } from "../../server/contract/evidence.ts";
import { useLanguage, useWords } from "../i18n/language.tsx";
import styles from "./EvidenceMark.module.css";
import { useInSight } from "./footnotes-in-sight.ts";
import { StatusGlyph } from "./StatusGlyph.tsx";

interface Act {
  /** Where a mark leads: a claim's trace, an opened relation. Without `to` and `onOpen` a mark is plain. */
  to?: string | undefined;
  onOpen?: (() => void) | undefined;
  /** Whether what it opens in place is open; not given where it leads elsewhere. */
  expanded?: boolean | undefined;
}

function useMarkLabel() {
  const { words, language } = useLanguage();
  const { terms } = words;
  const comma = language === "zh" ? "，" : ", ";
  // Begins with what is seen, so that whoever speaks to the page can say it.
  return (mark: Mark, act = "") => {
    const seen = mark.printed === null ? terms.evidenceShort[mark.status] : terms.footnote(mark.printed);
    const means = mark.printed !== null && mark.status === "verified" ? "" : terms.evidenceMeans[mark.status];
    return [seen, means, act].filter(Boolean).join(comma);
  };
}

/** The label of a mark that does something, with what it is about. */
function useActLabel() {
  const { language } = useLanguage();
  const labelOf = useMarkLabel();
  return (mark: Mark, act: string, about: string) =>
    [labelOf(mark, act), about].filter(Boolean).join(language === "zh" ? "：" : ": ");
}

/** One superscript: the printed number, blue, or struck, dotted, broken; a ring and a word where nothing is printed. */
export function EvidenceMark({
  mark,
  to,
  onOpen,
  expanded,
  about = "",
  keyed = false,
}: Act & { mark: Mark; about?: string; keyed?: boolean }) {
  const { terms } = useWords();
  useInSight(mark.footnote);
  const labelOf = useMarkLabel();
  const actLabelOf = useActLabel();
  const label = labelOf(mark);
  const isWord = mark.printed === null;
  const tone = mark.status === "misprinted" || mark.status === "lost" || mark.status === "uncertain" ? mark.status : "";
  const className = [styles.mark, isWord ? styles.word : tone === "" ? "" : styles[tone]].join(" ");
  const content = isWord ? (
    <>
      <StatusGlyph status={mark.status} decorative size={9} />
      {!keyed && terms.evidenceShort[mark.status]}
    </>
  ) : (
    mark.printed
  );
  if (to !== undefined) {
    return (
      <Link className={className} to={to} title={label} aria-label={actLabelOf(mark, terms.openTrace, about)}>
        {content}
      </Link>
    );
  }
  if (onOpen !== undefined) {
    return (
      <button
        type="button"
        className={className}
        title={labelOf(mark, terms.openEvidence)}
        aria-label={actLabelOf(mark, terms.openEvidence, about)}
        aria-expanded={expanded}
        onClick={onOpen}
      >
        {content}
      </button>
    );
  }
  return (
    <span className={className} title={label} role="note" aria-label={label}>
      {content}
    </span>
  );
}

interface MarksProps extends Act {
  /** The claim or the relation that they stand behind, for ears: many marks of a page say the same otherwise. */
  about: string;
  marks: readonly Mark[];
  /** Said by itself where there is no mark. */
  status: EvidenceStatus;
  /** Whether a key stands beside the list, so that the glyph alone says what the word would. */
  keyed?: boolean;
  /** Numbers shown at most; the rest is counted. */
  most?: number;
}

/**
 * The marks of a claim or a relation after its words, parted in the text as they are to the eye. The space before them does
 * not break, so that no mark begins a line.
 */
export function EvidenceMarks({ marks, status, most = 6, ...act }: MarksProps) {
  const shown: readonly Mark[] =
    marks.length === 0 ? [{ footnote: null, printed: null, status }] : marks.slice(0, most);
  return (
    <span className={styles.marks}>
      <span className={styles.gap}>{"\u00a0"}</span>
      {shown.map((mark, index) => (
        <Fragment key={mark.footnote ?? index}>
          {index > 0 && <span className={styles.comma}>, </span>}
          <EvidenceMark mark={mark} {...act} />
        </Fragment>
      ))}
      {marks.length > most && (
        <>
          <span className={styles.gap}>{"\u00a0"}</span>
          <span className={styles.more}>+{marks.length - most}</span>
        </>
      )}
    </span>
  );
}
