import { NavLink } from "react-router";
import { useWords } from "../../i18n/language.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useAddresses } from "../../use-view-state.ts";
import styles from "./ViewBar.module.css";

/** The views at the thumb, on a phone. */
export function ViewBar() {
  const { shell } = useWords();
  const addresses = useAddresses();
  return (
    <nav className={styles.bar} aria-label={shell.views}>
      <NavLink to={addresses.home()} end>
        <Icon name="home" size={19} />
        {shell.home}
      </NavLink>
      <NavLink to={addresses.explore()}>
        <Icon name="graph" size={19} />
        {shell.explore}
      </NavLink>
      <NavLink to={addresses.compare()}>
        <Icon name="compare" size={19} />
        {shell.compare}
      </NavLink>
      <NavLink to={addresses.papers()}>
        <Icon name="book" size={19} />
        {shell.papers}
      </NavLink>
      <NavLink to={addresses.report()}>
        <Icon name="report" size={19} />
        {shell.report}
      </NavLink>
    </nav>
  );
}
