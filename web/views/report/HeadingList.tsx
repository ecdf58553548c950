import { Link } from "react-router";
import { useLanguage } from "../../i18n/language.tsx";
import { useAddresses } from "../../use-view-state.ts";
import styles from "./HeadingList.module.css";
import { MiniRegister } from "./MiniRegister.tsx";
import type { Heading } from "./outline.ts";

interface Props {
  headings: readonly Heading[];
  /** Whether these are the chapters of the report: headings of the page as well. */
  chapters?: boolean;
}

/** Headings in order, each with its footnotes, passages and claims, and under it what stands below it. */
export function HeadingList({ headings, chapters = false }: Props) {
  return (
    <ol className={chapters ? styles.chapters : styles.list}>
      {headings.map((heading) => (
        <li key={heading.section.id}>
          <HeadingRow heading={heading} chapter={chapters} />
          {heading.below.length > 0 && <HeadingList headings={heading.below} />}
        </li>
      ))}
    </ol>
  );
}

function HeadingRow({ heading, chapter }: { heading: Heading; chapter: boolean }) {
  const { words, formats } = useLanguage();
  const { report } = useAddresses();
  const { id, title, titleZh } = heading.section;
  const link = <Link to={report(id)}>{formats.pick({ name: title, nameZh: titleZh }).text}</Link>;
  return (
    <div className={styles.row}>
      {chapter ? <h2>{link}</h2> : <div className={styles.title}>{link}</div>}
      <div className={styles.register}>
        <MiniRegister footnotes={heading.footnotes} none={words.report.footnotes(0)} />
      </div>
      <span className={styles.count}>{words.terms.passages(heading.passages)}</span>
      <span className={styles.count}>{words.terms.claims(heading.claims)}</span>
    </div>
  );
}
