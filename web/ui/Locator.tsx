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
  const titleOf = ({ title, titleZh }: Place["path"][number]) => formats.pick({ name: title, nameZh: titleZh }).text;
  const passage = words.terms.passage(locator.passageNumber);
  const comma = language === "zh" ? "，" : ", ";
  const heading = locator.path.at(-1);
  const content = (
    <>
      {path.map((step, index) => (
        <Fragment key={step.id}>
          {index > 0 && (
            <span className={styles.separator} aria-hidden="true">
              {" › "}
            </span>
          )}
          <span>{titleOf(step)}</span>
        </Fragment>
      ))}
      {path.length > 0 && comma}
      {passage}
    </>
  );
  if (!link) return <span>{content}</span>;
  return (
    <Link
      className={styles.locator}
      to={report(locator.section, locator.passageNumber)}
      // Many links of a page would be called "passage 4" for those who do not see what they stand under.
      aria-label={path.length === 0 && heading ? `${titleOf(heading)}${comma}${passage}` : undefined}
    >
      {content}
    </Link>
  );
}
