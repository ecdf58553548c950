import { Fragment } from "react";
import { Link } from "react-router";
import type { Locator as Place } from "../../server/contract/evidence.ts";
import { useLanguage } from "../i18n/language.tsx";
import { useAddresses } from "../use-view-state.ts";
import styles from "./Locator.module.css";

interface Props {
  locator: Place;
  /** How many headings of the path are left out at its beginning; all of them where the passage's number is enough. */
  from?: number;
  /** False inside another link. */
  link?: boolean;
}

/** Where in the report: the path of headings and the passage's number under the last one; leads to that passage. */
export function Locator({ locator, from = 0, link = true }: Props) {
  const { formats, words, language } = useLanguage();
  const { report } = useAddresses();
  const path = locator.path.slice(from);
  const content = (
    <>
      {path.map((step, index) => (
        <Fragment key={step.id}>
          {index > 0 && (
            <span className={styles.separator} aria-hidden="true">
              {" › "}
            </span>
          )}
          <span>{formats.pick({ name: step.title, nameZh: step.titleZh }).text}</span>
        </Fragment>
      ))}
      {path.length > 0 && (language === "zh" ? "，" : ", ")}
      {words.terms.passage(locator.passageNumber)}
    </>
  );
  if (!link) return <span>{content}</span>;
  return (
    <Link className={styles.locator} to={report(locator.section, locator.passageNumber)}>
      {content}
    </Link>
  );
}
