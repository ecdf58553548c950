import { basePath } from "../../base-path.ts";
import { useQuery } from "@tanstack/react-query";
import { reports } from "../../../server/contract/report.ts";
import { operationQuery } from "../../api.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { turnSingleKeys, useSingleKeys } from "../../ui/single-keys.ts";
import { chooseTheme, themes, useTheme } from "../../ui/theme.ts";
import styles from "./Footer.module.css";
import { useDataVersion } from "./use-data-version.ts";

function ThemeChoice() {
  const { shell } = useLanguage().words;
  const theme = useTheme();
  return (
    <div className={styles.theme} role="radiogroup" aria-label={shell.theme}>
      <span aria-hidden="true">{shell.theme}</span>
      {themes.map((name) => (
        <label key={name}>
          <input type="radio" name="theme" checked={theme === name} onChange={() => chooseTheme(name)} />
          {shell.themes[name]}
        </label>
      ))}
    </div>
  );
}

/** Whether "/" alone opens the search. */
function SingleKeysChoice() {
  const { shell } = useLanguage().words;
  const on = useSingleKeys();
  return (
    <label className={styles.keys}>
      <input type="checkbox" checked={on} onChange={(event) => turnSingleKeys(event.target.checked)} />
      {shell.singleKeys}
    </label>
  );
}

/** Whose words these are, with which data, and the way to the service behind the page. */
export function Footer() {
  const { words, formats, language } = useLanguage();
  const { data: loaded = [] } = useQuery({ ...operationQuery(reports, {}), select: (answer) => answer.reports });
  const version = useDataVersion();
  return (
    <footer className={styles.footer} aria-label={words.shell.footer}>
      <div className={styles.inner}>
        {loaded.map((report) => (
          <span key={report.id}>
            {formats.pick({ name: report.title, nameZh: report.titleZh }).text}
            {language === "zh" ? "，" : ", "}
            {report.licence}
          </span>
        ))}
        {version.whole !== "" && <span title={version.whole}>{words.shell.dataVersion(version.shown)}</span>}
        <a href={`${basePath}/api/docs`}>{words.shell.apiDocs}</a>
        <span>{words.shell.fonts}</span>
        <SingleKeysChoice />
        <ThemeChoice />
      </div>
    </footer>
  );
}
