import { Link, useLocation } from "react-router";
import { useLanguage } from "../i18n/language.tsx";
import styles from "./Crumbs.module.css";
import { useTrail } from "./trail.ts";

const mostShown = 5;

/** The trail of this session up to here. */
export function Crumbs() {
  const { formats, words, language } = useLanguage();
  const { pathname } = useLocation();
  const trail = useTrail();
  const here = pathname.replace(/^\/(en|zh)/, "");
  // Who goes back is cut back with the same stroke: crumbs that shrink later would move the page under the reader.
  const place = trail.findIndex(({ path }) => path === here);
  const steps = (place === -1 ? trail : trail.slice(0, place + 1)).slice(-mostShown);
  if (steps.length < 2) return <div className={styles.crumbs} />;
  return (
    <nav className={styles.crumbs} aria-label={words.shell.crumbs}>
      <ol>
        {steps.map((step) => {
          const { text, lang } = formats.pick(step);
          const isHere = step.path === here;
          return (
            <li key={step.path} lang={lang.startsWith(language) ? undefined : lang}>
              {isHere ? (
                <span className={styles.here} aria-current="page">
                  {text}
                </span>
              ) : (
                <Link to={`/${language}${step.path}${step.search}`}>{text}</Link>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
