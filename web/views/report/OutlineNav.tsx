import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { useLanguage } from "../../i18n/language.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { useAddresses } from "../../use-view-state.ts";
import { MiniRegister } from "./MiniRegister.tsx";
import { branchOf, headingsOf, type Heading, type OutlineAnswer } from "./outline.ts";
import styles from "./OutlineNav.module.css";

interface Props {
  outline: OutlineAnswer;
  /** The heading that is read. */
  current: string;
}

/** The outline beside the text, opened where the reader is; on a phone a disclosure above it. */
export function OutlineNav({ outline, current }: Props) {
  const { words, formats } = useLanguage();
  const { report } = useAddresses();
  const narrow = useMedia("(max-width: 45rem)");
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (nav.current !== null) showCurrent(nav.current);
  }, [current, narrow]);
  const here = outline.sections.find(({ id }) => id === current);
  const title = here && formats.pick({ name: here.title, nameZh: here.titleZh }).text;
  const chapters = <Chapters outline={outline} current={current} />;
  return (
    <nav ref={nav} className={styles.outline} aria-label={words.report.outline}>
      {narrow ? (
        <details>
          <summary>{title === undefined ? words.report.outline : words.report.outlineAt(title)}</summary>
          {chapters}
        </details>
      ) : (
        <>
          <p className={styles.head}>
            <Link to={report()}>{words.report.outline}</Link>
            <small>{words.report.footnotesColumn}</small>
          </p>
          {chapters}
        </>
      )}
    </nav>
  );
}

/** Scrolls the outline, and nothing but the outline, until the heading that is read is seen. */
function showCurrent(nav: HTMLElement): void {
  const entry = nav.querySelector("[aria-current]");
  if (entry === null) return;
  const [outer, inner] = [nav.getBoundingClientRect(), entry.getBoundingClientRect()];
  const isSeen = inner.top >= outer.top && inner.bottom <= outer.bottom;
  if (!isSeen) nav.scrollTop += inner.top - outer.top - outer.height / 3;
}

function Chapters({ outline: { sections }, current }: Props) {
  const branch = branchOf(sections, current);
  return (
    <ol className={styles.chapters}>
      {headingsOf(sections).map((chapter) => (
        <li key={chapter.section.id}>
          <Entry heading={chapter} current={current} />
          <Below heading={chapter} current={current} branch={branch} />
        </li>
      ))}
    </ol>
  );
}

interface BelowProps {
  heading: Heading;
  current: string;
  branch: ReadonlySet<string>;
}

/** What stands below a heading: of a chapter always, of any other while the reader is there. */
function Below({ heading, current, branch }: BelowProps) {
  const isOpen = heading.section.parent === null || branch.has(heading.section.id);
  if (!isOpen || heading.below.length === 0) return null;
  return (
    <ol>
      {heading.below.map((one) => (
        <li key={one.section.id}>
          <Entry heading={one} current={current} />
          <Below heading={one} current={current} branch={branch} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ heading, current }: { heading: Heading; current: string }) {
  const { words, formats } = useLanguage();
  const { report } = useAddresses();
  const { id, title, titleZh, parent } = heading.section;
  // A chapter's footnotes stand beside its headings.
  const isCounted = parent !== null || heading.below.length === 0;
  return (
    <Link to={report(id)} aria-current={id === current ? "page" : undefined}>
      <span>{formats.pick({ name: title, nameZh: titleZh }).text}</span>
      {isCounted && <MiniRegister footnotes={heading.footnotes} none={words.report.none} />}
    </Link>
  );
}
