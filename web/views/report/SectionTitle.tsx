import { Fragment } from "react";
import { Link } from "react-router";
import { useLanguage } from "../../i18n/language.tsx";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { PageTitle } from "../../ui/PageTitle.tsx";
import type_ from "../../ui/type.module.css";
import { useAddresses } from "../../use-view-state.ts";
import { countBelow, countPrinted, countStates, type Heading } from "./outline.ts";
import type { SectionAnswer } from "./section-answer.ts";
import reading from "./ReadingTitle.module.css";
import styles from "./SectionTitle.module.css";

interface Props {
  answer: SectionAnswer;
  /** Undefined while the outline is on its way. */
  heading: Heading | undefined;
}

/** A heading of the report, what it stands under, and what it holds in a sentence. */
export function SectionTitle({ answer, heading }: Props) {
  const { words, formats } = useLanguage();
  const { title, titleZh } = answer.section;
  return (
    <header>
      <Above answer={answer} />
      <PageTitle title={formats.pick({ name: title, nameZh: titleZh }).text} className={reading.title} />
      <p className={type_.answer}>
        {answer.passages.length > 0 ? <Lead answer={answer} /> : <Below heading={heading} />}
      </p>
      <div className={styles.about}>
        {answer.passages.length > 0 && <p>{words.report.ourWords}</p>}
        <CopyLink />
      </div>
    </header>
  );
}

/** The chapter and the headings that it stands under, from the outside in. */
function Above({ answer: { section } }: Pick<Props, "answer">) {
  const { words, formats } = useLanguage();
  const { report } = useAddresses();
  return (
    <p className={type_.kindLine}>
      <KindGlyph kind="section" decorative size={15} />
      <Link className={styles.above} to={report()}>
        {words.report.title}
      </Link>
      {section.path.slice(0, -1).map(({ id, title, titleZh }) => (
        <Fragment key={id}>
          <span className={type_.faint} aria-hidden="true">
            ›
          </span>
          <Link className={styles.above} to={report(id)}>
            {formats.pick({ name: title, nameZh: titleZh }).text}
          </Link>
        </Fragment>
      ))}
    </p>
  );
}

/** "4 passages, 7 claims, 2 footnotes; 5 of the claims rest on one of them; 1 number never printed." */
function Lead({ answer: { passages, footnotes } }: Pick<Props, "answer">) {
  const { report } = useLanguage().words;
  const claims = passages.flatMap((passage) => passage.claims);
  return report.lead({
    passages: passages.length,
    claims: claims.length,
    footnotes: countPrinted(footnotes),
    neverPrinted: countStates(footnotes)["never-printed"],
    resting: claims.filter(({ claim }) => claim.marks.length > 0).length,
  });
}

function Below({ heading }: Pick<Props, "heading">) {
  const { report, terms } = useLanguage().words;
  if (heading === undefined) return "\u00a0";
  if (heading.below.length === 0) return report.nothingHere;
  const neverPrinted = countStates(heading.footnotes)["never-printed"];
  return report.counted([
    report.headings(countBelow(heading)),
    terms.passages(heading.passages),
    report.claims(heading.claims),
    report.footnotes(countPrinted(heading.footnotes)),
    ...(neverPrinted > 0 ? [report.registerFaults["never-printed"](neverPrinted)] : []),
  ]);
}
