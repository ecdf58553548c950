import { Fragment } from "react";
import type { Locator as Place } from "../../server/contract/evidence.ts";
import { useLanguage } from "../i18n/language.tsx";
import styles from "./Locator.module.css";

/** Where in the report: the path of headings and the passage's number under the last one. */
export function Locator({ locator, from = 0 }: { locator: Place; from?: number }) {
  const { formats, words, language } = useLanguage();
  return (
    <span className={styles.locator}>
      {locator.path.slice(from).map((step, index) => (
        <Fragment key={step.id}>
          {index > 0 && (
            <span className={styles.separator} aria-hidden="true">
              ›
            </span>
          )}
          <span>{formats.pick({ name: step.title, nameZh: step.titleZh }).text}</span>
        </Fragment>
      ))}
      {language === "zh" ? "，" : ", "}
      {words.terms.passage(locator.passageNumber)}
    </span>
  );
}
