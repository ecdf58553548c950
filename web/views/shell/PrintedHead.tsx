import { useLocation } from "react-router";
import { pageWords } from "../../../server/contract/page-words.ts";
import { basePath } from "../../base-path.ts";
import { useLanguage } from "../../i18n/language.tsx";
import styles from "./PrintedHead.module.css";
import { useDataVersion } from "./use-data-version.ts";

/** What paper says above a place: which place it is, where it can be seen again, and the version of the data that it was told from. */
export function PrintedHead() {
  const { words, language } = useLanguage();
  const { pathname, search } = useLocation();
  const { shown: version } = useDataVersion();
  const place = pathname.split("/")[2] ?? "";
  const views: Readonly<Record<string, string>> = pageWords[language].views;
  return (
    <div className={styles.head}>
      <span>{place === "" ? words.shell.home : views[place]}</span>
      <span className={styles.from}>
        {decoded(`${window.location.origin}${basePath}${pathname}${search}`)}
        {version !== "" && (
          <>
            {" "}
            <span className={styles.version}>· {words.shell.dataVersion(version)}</span>
          </>
        )}
      </span>
    </div>
  );
}

/** As a person reads it; an address that cannot be decoded stands as it is. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
