import { Link, NavLink, useLocation } from "react-router";
import { tagOf } from "../../../server/contract/language.ts";
import { rememberLanguage, useLanguage } from "../../i18n/language.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useSingleKeys } from "../../ui/single-keys.ts";
import { chooseTheme, themes, useTheme } from "../../ui/theme.ts";
import { useAddresses } from "../../use-view-state.ts";
import { pathInLanguage } from "../../view-state.ts";
import styles from "./Header.module.css";
import { useOpenPalette } from "./use-open-palette.ts";

const themeIcons = { system: "themeSystem", light: "themeLight", dark: "themeDark" } as const;

function LanguageSwitch() {
  const { language, words } = useLanguage();
  const { pathname, search, hash } = useLocation();
  const other = language === "en" ? "zh" : "en";
  return (
    <Link
      to={`${pathInLanguage(pathname, other)}${search}${hash}`}
      lang={tagOf(other)}
      hrefLang={tagOf(other)}
      title={words.shell.otherLanguageLabel}
      onClick={() => rememberLanguage(other)}
    >
      {words.shell.otherLanguage}
    </Link>
  );
}

function ThemeSwitch() {
  const { shell } = useLanguage().words;
  const theme = useTheme();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
  const label = shell.themeNow(shell.themes[theme], shell.themes[next]);
  return (
    <button type="button" className={styles.theme} aria-label={label} title={label} onClick={() => chooseTheme(next)}>
      <Icon name={themeIcons[theme]} size={17} />
    </button>
  );
}

/** Brand, views, find, language, theme. */
export function Header() {
  const { shell } = useLanguage().words;
  const addresses = useAddresses();
  const openPalette = useOpenPalette();
  const singleKeys = useSingleKeys();
  return (
    <header className={styles.top}>
      <Link className={styles.brand} to={addresses.home()} aria-label={shell.brand}>
        <Icon name="brand" size={17} />
        Claimtrace
      </Link>
      <nav className={styles.nav} aria-label={shell.views}>
        <NavLink to={addresses.explore()}>{shell.explore}</NavLink>
        <NavLink to={addresses.compare()}>{shell.compare}</NavLink>
        <NavLink to={addresses.papers()}>{shell.papers}</NavLink>
        <NavLink to={addresses.lists()}>{shell.lists}</NavLink>
        <NavLink to={addresses.report()}>{shell.report}</NavLink>
      </nav>
      <button type="button" className={styles.find} aria-label={shell.find} onClick={openPalette}>
        <Icon name="search" size={16} />
        <span className={styles.findWords}>{shell.find}</span>
        {singleKeys && <kbd aria-hidden="true">/</kbd>}
      </button>
      <div className={styles.tools}>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}
