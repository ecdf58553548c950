import { Link } from "react-router";
import { useLanguage } from "../../i18n/language.tsx";
import { useAddresses } from "../../use-view-state.ts";
import styles from "./Beside.module.css";
import { besideOf, type OutlineAnswer, type OutlineSection } from "./outline.ts";

/** The way on and back through the report, from heading to heading. */
export function Beside({ outline, id }: { outline: OutlineAnswer; id: string }) {
  const { report } = useLanguage().words;
  const { before, after } = besideOf(outline.sections, id);
  if (before === undefined && after === undefined) return null;
  return (
    <nav className={styles.beside} aria-label={report.beside}>
      {before && <Neighbour section={before} rel="prev" />}
      {after && <Neighbour section={after} rel="next" />}
    </nav>
  );
}

function Neighbour({ section, rel }: { section: OutlineSection; rel: "prev" | "next" }) {
  const { words, formats } = useLanguage();
  const { report } = useAddresses();
  return (
    <Link className={styles[rel]} to={report(section.id)} rel={rel}>
      <span>{rel === "prev" ? words.report.previous : words.report.next}</span>
      {formats.pick({ name: section.title, nameZh: section.titleZh }).text}
    </Link>
  );
}
